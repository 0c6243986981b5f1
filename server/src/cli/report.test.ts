import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { durations, type Report, reportTo } from './report.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout'] }));
afterEach(() => vi.useRealTimers());

const erased = String.raw`\u001b\[(\d+)A\u001b\[J`;
const erasedOrLine = new RegExp(`${erased}|([^\n\u001b]*)\n`, 'g');

/** What is written, as a file holds it, and as a terminal shows it once everything was replaced that is to be. */
function output(columns?: number) {
  let written = '';
  return {
    isTTY: columns !== undefined,
    columns: columns ?? 80,
    write: (text: string) => {
      written += text;
    },
    written: () => written,
    shown() {
      const lines: string[] = [];
      for (const [, up, line] of written.matchAll(erasedOrLine)) {
        if (up === undefined) lines.push(line ?? '');
        else lines.length -= Number(up);
      }
      // Durations differ from run to run.
      return lines.map((text) => text.replace(/ +[\d.]+ s$/, ''));
    },
  };
}

/** A step that announces those words a second after one another, and is done a second after the last. */
const step = (report: Report, title: string, ...announced: string[]) =>
  report.step(title, async (announce) => {
    for (const words of announced) {
      announce(words);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    return { words: 'there', result: title };
  });

describe('where lines stay as they are', () => {
  test('a step is one line with its duration, after one for what takes long', async () => {
    const file = output();
    const result = step(reportTo(file), 'Database', 'fetching it');
    await vi.runAllTimersAsync();
    expect(await result).toBe('Database');
    expect(file.written()).toMatch(/^ {2}Database {4}fetching it …\n {2}Database {4}there +\d+\.\d s\n$/);
  });

  test('figures that change are told every ten seconds, what is new at once', async () => {
    const file = output();
    const figures = Array.from({ length: 25 }, (_, index) => `fetching: ${index} of 25 MB`);
    const result = step(reportTo(file), 'Database', ...figures, 'starting it');
    await vi.runAllTimersAsync();
    await result;
    expect(file.shown()).toEqual([
      '  Database    fetching: 0 of 25 MB …',
      '  Database    fetching: 9 of 25 MB …',
      '  Database    fetching: 19 of 25 MB …',
      '  Database    starting it …',
      '  Database    there',
    ]);
  });

  test('what programs say is printed where it is asked for, and kept in the log of the step', async () => {
    const kept: string[] = [];
    const log = { write: (name: string, text: string) => void kept.push(name, text), fileOf: () => 'log' };
    for (const verbose of [false, true]) {
      const file = output();
      await reportTo(file, { verbose, log }).step('Database', async (announce) => {
        announce.detail?.('downloaded a.jar\n');
        return { words: 'there', result: null };
      });
      expect(file.written().includes('downloaded a.jar\n')).toBe(verbose);
    }
    expect(kept.slice(0, 2)).toEqual(['Database', 'downloaded a.jar\n']);
    expect(kept).toContain('start');
  });
});

describe('on a terminal', () => {
  test('only what came of each step remains, though they ran side by side', async () => {
    const terminal = output(120);
    const report = reportTo(terminal);
    const both = [
      step(report, 'Page', 'building it'),
      step(report, 'Database', 'fetching: 1 MB', 'fetching: 2 MB'),
    ];
    await vi.advanceTimersByTimeAsync(500);
    expect(terminal.shown()).toEqual(['  Page        building it …', '  Database    fetching: 1 MB …']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(terminal.shown()).toEqual(['  Page        there', '  Database    fetching: 2 MB …']);
    await vi.runAllTimersAsync();
    await Promise.all(both);
    expect(terminal.shown()).toEqual(['  Page        there', '  Database    there']);
  });

  test('a row is never wider than the terminal, in whatever script', async () => {
    const terminal = output(40);
    const result = step(reportTo(terminal), 'Database', 'in /home/花子/東京都の政治と外交の資料/entente');
    await vi.advanceTimersByTimeAsync(1);
    expect(terminal.shown()).toEqual(['  Database    in /home/花子/東京都の政']);
    await vi.runAllTimersAsync();
    await result;
  });
});

test('a step that fails leaves its announcement in a file, and nothing on a terminal', async () => {
  for (const [columns, expected] of [
    [undefined, '  Database    fetching it …\n'],
    [80, ''],
  ] as const) {
    const place = output(columns);
    const failing = reportTo(place).step('Database', (announce) => {
      announce('fetching it');
      return Promise.reject(new Error('disk full'));
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(
      place
        .shown()
        .map((text) => `${text}\n`)
        .join(''),
    ).toBe(expected);
  }
});

test('in the end each step that took a while is told with its duration', async () => {
  performance.measure('Download', { start: 1_000, duration: 2_345 });
  performance.measure('Nothing', { start: 1_000, duration: 3 });
  expect(durations()).toMatch(/^\d+\.\d s: .*download 2\.3 s/);
  expect(durations()).not.toContain('nothing');
});
