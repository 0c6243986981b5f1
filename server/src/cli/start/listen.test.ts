import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const answering = (_: unknown, response: { end(text: string): void }) => response.end('here');

test('listens on this machine only, under the address that it names', async () => {
  const server = await listen(answering, 0);
  expect(server.address).toBe(`http://127.0.0.1:${server.port}`);
  expect(await (await fetch(server.address)).text()).toBe('here');
  await server.close();
  await expect(fetch(server.address)).rejects.toThrow();
});

test('takes the next port where one is taken', async () => {
  const first = await listen(answering, 0);
  const second = await listen(answering, first.port);
  expect(second.port).toBeGreaterThan(first.port);
  await Promise.all([first.close(), second.close()]);
});

test('passes over a port that browsers do not open', async () => {
  const server = await listen(answering, 6_566);
  expect(server.port).toBeGreaterThan(6_566);
  expect(await (await fetch(server.address)).text()).toBe('here');
  await server.close();
});

test('says what to do where no port is left', async () => {
  const occupied = createServer().listen(65_535, '127.0.0.1');
  await expect(listen(answering, 65_535)).rejects.toThrow('Set PORT to one that is free.');
  occupied.close();
});

test('closes within ten seconds though a request is never answered', async () => {
  const asked = new EventEmitter();
  const server = await listen(() => asked.emit('request'), 0);
  const arrived = once(asked, 'request');
  const request = fetch(server.address).catch(() => 'cut off');
  await arrived;
  const begin = performance.now();
  await server.close();
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(await request).toBe('cut off');
});

test('answers what is being asked when it closes, takes nothing new, and is closed then', async () => {
  const asked = new EventEmitter();
  let answer: (() => void) | undefined;
  const server = await listen((_: unknown, response: { end(text: string): void }) => {
    answer = () => response.end('here');
    asked.emit('request');
  }, 0);
  const arrived = once(asked, 'request');
  const request = fetch(server.address).then((response) => response.text());
  await arrived;
  const closed = server.close();
  await expect(fetch(server.address)).rejects.toThrow();
  answer?.();
  expect(await request).toBe('here');
  await closed;
});
