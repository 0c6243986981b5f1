import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followDownloads, stumbledOverDamage, whyMavenFailed } from './maven.ts';

const downloaded = (size: string) =>
  `Downloaded from central: https://host/org/neo4j/neo4j-kernel-5.26.31.jar (${size} at 3.4 MB/s)\n`;

test('adds up what is downloaded, in whatever pieces the words come', () => {
  const printed = `Downloading from central: https://host/a.jar\n${downloaded('1.2 MB')}[INFO] (9 MB)\n${downloaded('900 kB')}${downloaded('512 B')}${downloaded('11 MB')}`;
  fc.assert(
    fc.property(fc.array(fc.nat(printed.length), { maxLength: 20 }), (cuts) => {
      const told: number[] = [];
      const follow = followDownloads((megabytes) => told.push(megabytes));
      const places = [0, ...cuts.sort((a, b) => a - b), printed.length];
      for (const [index, from] of places.entries()) follow(printed.slice(from, places[index + 1] ?? from));
      expect(told.at(-1)).toBe(13);
      expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    }),
  );
});

test.each([
  [
    'Connect to host:443 failed: Connection refused -> [Help 1]',
    'It says: Connect to host:443 failed: Connection refused\nThere is no way from here to a Maven repository.',
  ],
  ['copying a.jar: No space left on device -> [Help 1]', 'No space left on device\nThe disk is full'],
  [
    'Could not create local repository at /nowhere/.m2/repository -> [Help 1]',
    'Could not create local repository at /nowhere/.m2/repository\nMaven may not write its repository',
  ],
  ['Something new', 'It says: Something new\nMend what it says'],
])('of "%s" says what it means, and what to do', (error, says) => {
  const output = `\u001b[0m[INFO] Scanning\n[\u001b[1;31mERROR\u001b[m] ${error}\n[ERROR] To see more\n[ERROR] [Help 1] http://host/\n`;
  expect(whyMavenFailed(output)).toContain(says);
});

test('tells damage in the repository from other failures', () => {
  expect(stumbledOverDamage('[ERROR] Failed to parse plugin descriptor: zip END header not found')).toBe(
    true,
  );
  expect(
    stumbledOverDamage('[WARNING] The POM for org.neo4j:a:jar:1 is invalid, transitive dependencies'),
  ).toBe(true);
  expect(stumbledOverDamage('[ERROR] Connection refused')).toBe(false);
});
