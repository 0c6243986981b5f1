import { chmod, readFile, writeFile } from 'node:fs/promises';

/**
 * Adds settings to a file of environment variables; what stands there stays as it is. Afterwards only its owner can read
 * it, as there is a password among them.
 *
 * @param values what may stand there without quotes: no spaces, no signs
 */
export async function addToEnvFile(file: string, values: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  if (lines.length === 0) return;
  const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const added = ['# Of the database in a container: see docker-compose.yml.', ...lines, ''].join('\n');
  await writeFile(file, `${gap}${added}`, { mode: 0o600, flag: 'a' });
  await chmod(file, 0o600);
}
