import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { readTestSettings } from './settings.ts';

/** As Debian and other systems name it on the path. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where it is installed on macOS and Windows, whose path does not hold it. */
function places(): string[] {
  const { env } = process;
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', env['HOME'] ?? ''].map((home) =>
      join(home, '/Applications', `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  });
  return process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : [];
}

/**
 * A browser of the Chromium family: the one that `CHROMIUM` names, else one that is found, else Debian's package,
 * installed by this where it may.
 *
 * @throws where there is none, saying what was looked for
 */
export function findChromium(): string {
  const named = readTestSettings().CHROMIUM;
  if (named !== undefined) {
    if (isProgram(named)) return named;
    throw new Error(
      `CHROMIUM is "${named}", which is not a program. Allowed: the path of Chromium, Chrome or Edge.`,
    );
  }
  const found = look();
  if (found !== undefined) return found;
  if (installForDebian()) {
    const installed = look();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `The tests of the page need a browser. Looked for ${names.join(', ')} on the path and in the usual places.\n` +
      'Install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name one by CHROMIUM=/path/to/it.',
  );
}

function look(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places()].find(
    isProgram,
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether Debian's package was installed: only where that needs no password. */
function installForDebian(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log('No browser found: installing the Debian package "chromium" …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const parameters of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    execFileSync('apt-get', parameters, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return true;
}

/** A headless browser with a new profile, which calls nobody by itself. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Containers give it little of the shared memory that it would use.
      '--disable-dev-shm-usage',
    ],
  });
}
