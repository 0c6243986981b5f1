import { expect, test } from 'vitest';
import { javaEnvironment } from './environment.ts';

test.runIf(process.platform === 'linux')('Java finds files of any name, whatever the locale says', () => {
  for (const given of [
    {},
    { LC_ALL: 'POSIX' },
    { LANG: 'en_US.ISO-8859-1' },
    { LC_ALL: 'C', LANG: 'C.UTF-8' },
  ])
    expect(javaEnvironment(given)['LC_ALL']).toBe('C.UTF-8');
  for (const given of [{ LANG: 'ja_JP.UTF-8' }, { LC_ALL: 'en_US.utf8', LANG: 'C' }])
    expect(javaEnvironment(given)).toEqual(given);
});
