/** What can be wrong with a database that was named, as far as it can be told from outside. */
export type Trouble =
  | 'unknown-host'
  | 'nobody-listens'
  | 'silent'
  | 'closes'
  | 'not-encrypted'
  | 'not-trusted'
  | 'http'
  | 'not-bolt'
  | 'refuses-login'
  | 'locked-out'
  | 'password-expired'
  | 'no-such-database'
  | 'starting';

/** By what the driver says, codes and messages of an error and all that caused it. The first that fits counts. */
const signs: readonly (readonly [Trouble, RegExp])[] = [
  ['locked-out', /Security\.AuthenticationRateLimit/],
  ['password-expired', /Security\.CredentialsExpired/],
  ['refuses-login', /Neo\.ClientError\.Security\./],
  ['no-such-database', /Database\.DatabaseNotFound/],
  ['starting', /DatabaseUnavailable|Neo\.DatabaseError\.Database\./],
  ['http', /Server responded HTTP/],
  ['not-bolt', /Unknown Bolt protocol version/],
  ['unknown-host', /ENOTFOUND|EAI_AGAIN/],
  ['nobody-listens', /ECONNREFUSED/],
  ['not-encrypted', /wrong version number|packet length too long/i],
  ['not-trusted', /certificate is not trusted|self[- ]signed|certificate has expired|altnames/i],
  ['closes', /closed by server|before secure TLS connection|ECONNRESET|EPIPE|socket hang up/],
  [
    'silent',
    /timed out|No answer within|not given a sign of life|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN/,
  ],
];

/** What an error of the driver means; `null` where it means none of these. */
export function troubleOf(error: unknown): Trouble | null {
  const said = saidBy(error);
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? null;
}

function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message}\n${saidBy(error.cause)}`;
}
