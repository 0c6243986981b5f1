/**
 * The way in: `npm start`, `npm test`, `npm run seed` all begin here, in a clone in which nothing is installed yet,
 * so this file is plain JavaScript and needs nothing but Node. It installs and builds what is out of date and hands over.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const own = join(root, '.entente');

// ── What the one who started this gets to see ───────────────────────────────────────────────────────────────────────

/** A line as the server's own steps print it: `server/src/cli/report.ts`. */
function line(title, words, milliseconds) {
  const duration = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`  ${title.padEnd(12)}${words.padEnd(60)} ${duration.padStart(7)}`.trimEnd());
}

/** Stops with a message that says what to do. */
function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Entente needs Node 20.19 or newer; this is ${process.versions.node}.\n` +
      'Install a current one from https://nodejs.org or with your version manager (for example "nvm install 22").',
  );
}

// ── Running other programs ──────────────────────────────────────────────────────────────────────────────────────────

const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill();
});

/** Runs a program to its end, its output kept in a log file. */
function run(name, command, parameters, { folder = root, shell = false } = {}) {
  const log = join(own, 'logs', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, parameters, { cwd: folder, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => (output += `${error.message}\n`));
    child.once('close', (status) => {
      children.delete(child);
      writeFileSync(log, output);
      resolve({ status: status ?? 1, output, log });
    });
  });
}

/** Runs a tool that the packages bring along; no shell and no `.cmd` file is needed for it on any system. */
const runTool = (name, script, parameters, options) =>
  run(name, process.execPath, [join(root, 'node_modules', script), ...parameters], options);

/** The npm that started this, else the one on the path, which on Windows is a script. */
function runNpm(name, parameters) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(name, process.execPath, [npm, ...parameters]);
  return run(name, 'npm', parameters, { shell: process.platform === 'win32' });
}

function endOf({ output, log }, lines = 30) {
  return `${output.trimEnd().split('\n').slice(-lines).join('\n')}\n\nAll of it is in ${log}`;
}

// ── Doing only what is out of date ──────────────────────────────────────────────────────────────────────────────────

/** These files, and every file below these folders, without tests and what others made. */
function filesOf(places) {
  return places.flatMap((place) => {
    const path = join(root, place);
    if (!existsSync(path)) return [];
    if (statSync(path).isFile()) return [place];
    const names = readdirSync(path).filter(
      (name) => !/^(node_modules|dist|end-to-end)$|\.test\.tsx?$/.test(name),
    );
    return filesOf(names.map((name) => join(place, name)));
  });
}

function hashOf(places, ...more) {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const file of filesOf(places).sort())
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Does the work unless it was done with the same inputs before and its result is still there.
 * The stamp is written last, so work that was cut short is done again.
 */
async function step(title, { name, hash, result, announcement, done }, work) {
  const begin = performance.now();
  const stamp = join(own, 'stamps', name);
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known === hash && existsSync(join(root, result)))
    return line(title, 'up to date', performance.now() - begin);
  rmSync(stamp, { force: true });
  line(title, `${announcement} …`);
  const ended = await work();
  if (ended.status !== 0) throw new Error(`${title}: ${announcement} failed.\n${endOf(ended)}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  line(title, done, performance.now() - begin);
}

const packageFiles = [
  'package.json',
  'package-lock.json',
  ...['server', 'client', 'seed'].map((w) => `${w}/package.json`),
];
const packagesHash = () =>
  hashOf(packageFiles, process.versions.node.split('.')[0], process.platform, process.arch);

const installPackages = () =>
  step(
    'Packages',
    {
      name: 'packages',
      hash: packagesHash(),
      result: 'node_modules/.package-lock.json',
      announcement: 'installing them with npm',
      done: 'installed',
    },
    () => runNpm('packages', ['ci', '--include=dev', '--no-audit', '--no-fund']),
  );

const buildServer = () =>
  step(
    'Program',
    {
      name: 'server',
      hash: hashOf(['server', 'seed/src', 'tsconfig.base.json'], packagesHash()),
      result: 'server/dist/server/main.js',
      announcement: 'building the server',
      done: 'built',
    },
    () => runTool('server', 'vite/bin/vite.js', ['build'], { folder: join(root, 'server') }),
  );

const buildPage = () =>
  step(
    'Page',
    {
      name: 'page',
      hash: hashOf(['client', 'server/contract', 'tsconfig.base.json'], packagesHash()),
      result: 'server/dist/page/index.html',
      announcement: 'building the page',
      done: 'built',
    },
    () => runTool('page', 'vite/bin/vite.js', ['build'], { folder: join(root, 'client') }),
  );

// ── What can be asked for ───────────────────────────────────────────────────────────────────────────────────────────

/** The database starts while the page is still being built. */
async function start(parameters) {
  await installPackages();
  await buildServer();
  const page = buildPage();
  page.catch(() => undefined);
  await handOver('start', parameters, page);
}

/** What the server's own program does; it ends the process by itself. */
async function handOver(command, parameters, page) {
  const { main } = await import('./server/dist/server/main.js');
  await main(command, parameters, page);
}

/** Measures how fast the server answers; how, is told by `server/bench`. */
const benchmark = (command) => async (parameters) => {
  await installPackages();
  await buildServer();
  const { main } = await import('./server/dist/server/bench.js');
  await main(command, parameters);
};

/** A command that needs the server's program, but not the page. */
const withServer = (command) => async (parameters) => {
  await installPackages();
  await buildServer();
  await handOver(command, parameters);
};

async function build() {
  await installPackages();
  await Promise.all([buildServer(), buildPage()]);
}

const checks = [
  ['Types', 'server', 'typescript/bin/tsc', ['-p', 'server']],
  ['Types', 'seed', 'typescript/bin/tsc', ['-p', 'seed']],
  ['Types', 'client', 'typescript/bin/tsc', ['-p', 'client']],
  [
    'Style',
    'lint, format, import directions',
    '@biomejs/biome/bin/biome',
    ['ci', '--error-on-warnings', '--colors=off'],
  ],
  ['Unused', 'code and dependencies', 'knip/bin/knip.js', []],
];

/** Everything that is checked without running the program. Goes on after a failure, to tell of all. */
async function check() {
  let failed = 0;
  for (const [title, what, script, parameters] of checks) {
    const begin = performance.now();
    const ended = await runTool(
      `check-${title}-${what}`.replaceAll(/\W+/g, '-').toLowerCase(),
      script,
      parameters,
    );
    line(title, `${what}: ${ended.status === 0 ? 'fine' : 'FAILED'}`, performance.now() - begin);
    if (ended.status === 0) continue;
    failed += 1;
    console.log(`\n${endOf(ended, 200)}\n`);
  }
  return failed;
}

async function checkOnly() {
  await installPackages();
  return (await check()) > 0 ? 1 : 0;
}

/** With parameters, which go to vitest, only the tests they choose; without, all checks and all tests. */
async function test(parameters) {
  await installPackages();
  if (!/^--project[= ](unit|database)$/.test(parameters.join(' ')))
    await Promise.all([buildServer(), buildPage()]);
  const failedChecks = parameters.length === 0 ? await check() : 0;
  const report = join(own, 'test-report.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...parameters], {
    cwd: root,
    stdio: 'inherit',
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (failedChecks > 0) console.log(`\n${failedChecks} of ${checks.length} static checks FAILED; see above.`);
  const { passed, failed } = sumsOf(report, status);
  addToSums(passed, failed + failedChecks);
  return failedChecks > 0 ? 1 : (status ?? 1);
}

/** How many tests passed and failed. A file whose tests could not begin is a failure, as is a run without a report. */
function sumsOf(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const notBegun = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + notBegun.length;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** For `.ci/run`, which runs the tests several times and tells of all of them once. A failed check is a failure. */
function addToSums(passed, failed) {
  const file = process.env.ENTENTE_TEST_SUMS;
  if (!file) return;
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  writeFileSync(file, JSON.stringify({ passed: before.passed + passed, failed: before.failed + failed }));
}

const commands = {
  start,
  test,
  build,
  check: checkOnly,
  seed: withServer('seed'),
  reset: withServer('reset'),
  'seed:check': withServer('seed:check'),
  'seed:draw': withServer('seed:draw'),
  'bench:api': benchmark('bench:api'),
  'bench:load': benchmark('bench:load'),
};

checkNode();
process.chdir(root);
const [name = 'start', ...parameters] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) fail(`There is no "${name}". Known: ${Object.keys(commands).join(', ')}.`);
try {
  const status = await command(parameters);
  if (status !== undefined) process.exit(status);
} catch (error) {
  if (command === test) addToSums(0, 1);
  fail(error.message);
}
