import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { AlreadyRunning, becomeLauncher } from './launcher.ts';

/** Folders that need not exist: only their names count. */
const folder = (name: string) => `/entente-test/${process.pid}/${name}`;

test('a second start from the same folder is refused, and told where the first one is', async () => {
  const first = await becomeLauncher(folder('one'));
  first.answerUnder('http://127.0.0.1:4100');
  const second = becomeLauncher(folder('one'));
  await expect(second).rejects.toThrow(AlreadyRunning);
  await expect(second).rejects.toThrow(`process ${process.pid}, at http://127.0.0.1:4100`);
  first.release();
});

test('another folder is another matter, and so is one that was given up', async () => {
  const first = await becomeLauncher(folder('two'));
  const other = await becomeLauncher(folder('three'));
  first.release();
  const again = await becomeLauncher(folder('two'));
  again.release();
  other.release();
});

test.runIf(process.platform !== 'win32')('what a killed process leaves behind keeps nobody out', async () => {
  const launcher = await becomeLauncher(folder('four'));
  const { socket } = launcher;
  launcher.release();
  const script = `require('net').createServer().listen(${JSON.stringify(socket)}, () => process.kill(process.pid, 'SIGKILL'))`;
  expect(() => execFileSync(process.execPath, ['-e', script])).toThrow();
  (await becomeLauncher(folder('four'))).release();
});
