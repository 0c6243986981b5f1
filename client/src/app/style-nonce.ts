const PLACEHOLDER = '__NONCE__';

/**
 * The value by which the content security policy knows style elements that are ours. Undefined where no
 * server has filled it in, as under `vite dev`, which sets no policy.
 */
export function styleNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce;
  return nonce === '' || nonce === PLACEHOLDER ? undefined : nonce;
}
