/**
 * The way in: `npm start`, `npm test`, `npm run seed` all begin here, in a clone in which nothing is installed yet,
 * so this file is plain JavaScript and needs nothing but Node. It installs and builds what is out of date and hands over.
 *
 * So that an old Node can say that it is too old instead of naming a comma, nothing here is newer than Node 12 can
 * read: no `await` outside a function, no `?.`, and what old ones lack is not imported by its name.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const own = join(root, '.entente');
const logs = join(own, 'logs');
const [name = 'start', ...parameters] = process.argv.slice(2);
const verbose = parameters.includes('--verbose');

// ── What the one who started this gets to see ───────────────────────────────────────────────────────────────────────

/** Where lines can be replaced. What is printed in full would stand between them. */
const live = process.stdout.isTTY === true && process.env.TERM !== 'dumb' && !verbose;

/** What is being done now, by its title: what it says of itself, and since when. */
const running = new Map();
let rows = 0;

/** A line as the server's own steps print it: `server/src/cli/report.ts`. */
function line(title, words, milliseconds) {
  const duration = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  return `  ${title.padEnd(12)}${words.padEnd(60)} ${duration.padStart(7)}`.trimEnd();
}

/** Prints that line, above those of what is being done. */
function print(text) {
  if (live && rows > 0) process.stdout.write(`\x1b[${rows}A\x1b[J`);
  if (text !== undefined) {
    process.stdout.write(`${text}\n`);
    log('start', `${text}\n`);
  }
  rows = live ? running.size : 0;
  if (rows === 0) return;
  for (const [title, { words, begin }] of running) {
    const text = line(title, `${words()} …`, performance.now() - begin);
    process.stdout.write(`${text.slice(0, process.stdout.columns - 1)}\n`);
  }
}

/** Shows that something is being done, until it is done: on a terminal all the time, elsewhere now and then. */
async function showing(title, words, work) {
  const begin = performance.now();
  running.set(title, { words, begin });
  const tell = () => print(live ? undefined : line(title, `${words()} …`, performance.now() - begin));
  if (!live) print(line(title, `${words()} …`));
  const clock = setInterval(tell, live ? 250 : 10000);
  try {
    return await work();
  } finally {
    clearInterval(clock);
    running.delete(title);
    print();
  }
}

/** In characters: what one log may hold. */
const longestLog = 5e6;
const lengths = new Map();

/** Keeps that text in a log. Where none can be written, the work itself says so, or does not need to. */
function log(file, text) {
  const length = lengths.get(file);
  if (length > longestLog) return;
  try {
    fs.mkdirSync(logs, { recursive: true });
    fs.writeFileSync(logOf(file), text, { flag: length === undefined ? 'w' : 'a' });
  } catch {
    // Nothing is lost but the log.
  }
  lengths.set(file, (length || 0) + text.length);
}

const logOf = (file) => join(logs, `${file}.log`);

/** A message that says what to do: shown as it is. */
class Explained extends Error {}

/** What to type on each system, on this one first. */
function onEachSystem({ linux, darwin, win32 }) {
  const systems = [
    ['linux', 'Debian', linux],
    ['darwin', 'macOS', darwin],
    ['win32', 'Windows', win32],
  ];
  const ownFirst = systems.sort((a, b) => (b[0] === process.platform) - (a[0] === process.platform));
  return ownFirst.map(([, system, words]) => `  ${system.padEnd(10)}${words}`).join('\n');
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  const ways = onEachSystem({
    linux: 'sudo apt-get install nodejs npm     (Debian 13 or newer; before: nvm install 22)',
    darwin: 'brew install node@22',
    win32: 'winget install OpenJS.NodeJS.LTS',
  });
  throw new Explained(
    `Entente needs Node 20.19 or newer.\n\n` +
      `  looked for  Node 20.19 or newer\n  found       Node ${process.versions.node} (${process.execPath})\n\n` +
      `To get a newer one:\n${ways}\n  anywhere  nvm install 22, or https://nodejs.org\n\nThen start again.`,
  );
}

/** What is wrong, and what to do, where something cannot be written: by the system's code for it. */
function unwritable(code, path) {
  const free = () => {
    const { bavail, bsize } = fs.statfsSync(root);
    return `${Math.round((bavail * bsize) / 1e6)} MB are free; all that the program fetches and builds takes about 1,500 MB`;
  };
  if (code === 'ENOSPC')
    return `The disk is full (${path}): ${free()}.\nMake room, or move this folder to another disk; then start again.`;
  if (code === 'EROFS')
    return `${path} is on a read-only file system.\nMove this folder, or clone again, to where you may write; then start again.`;
  const user = process.getuid ? ` (user ${process.getuid()})` : '';
  return (
    `You${user} may not write to ${path}.\nIt may have been made by another user, as by "sudo npm start". Either\n` +
    onEachSystem({
      linux: `sudo chown -R "$(id -u)" "${root}"`,
      darwin: `sudo chown -R "$(id -u)" "${root}"`,
      win32: `takeown /R /F "${root}"     (as administrator)`,
    }) +
    '\nor clone again into a folder of your own; then start again.'
  );
}

const proxy = 'npm config get proxy; npm config get https-proxy';

/** What npm's codes mean, and what to do about it. */
const npmProblems = [
  [
    /\bEUSAGE\b/,
    'package.json and package-lock.json do not fit each other.\n' +
      '  to have them as they were          git checkout -- package-lock.json "*package.json"\n' +
      '  to keep what you have changed      npm install',
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/,
    'npm does not trust the certificate of its registry, as where a proxy opens what is encrypted.\n' +
      'Ask whoever runs the network for its certificate (a file that ends in .pem or .crt), then\n' +
      '  npm config set cafile THE-FILE',
  ],
  [
    /\bENOTCACHED\b/,
    'npm is set to work offline, and its cache does not hold all that is needed.\n' +
      '  npm config delete offline          and take npm_config_offline out of the environment',
  ],
  [
    /\bE40[1347]\b|\bENEEDAUTH\b|Proxy response|tunneling socket/,
    'The registry, or a proxy on the way to it, does not give npm what it asks for.\n' +
      `  which are they?                    npm config get registry; ${proxy}\n` +
      '  to log in                          npm login; or a proxy as http://NAME:PASSWORD@HOST:PORT',
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EIDLETIMEOUT|ERR_SOCKET\w*)\b/,
    'npm cannot reach its registry. Is this machine online?\n' +
      '  does the registry answer?          npm ping\n' +
      `  which is it, and by what proxy?    npm config get registry; ${proxy}\n` +
      '  behind a proxy                     npm config set https-proxy http://HOST:PORT',
  ],
  [
    /\bEINTEGRITY\b/,
    'What npm got is not what package-lock.json says it should be.\n  npm cache clean --force            then start again',
  ],
];

/** What npm says of its failure, in words; what is not foreseen, as it says it. */
function explainNpm(output) {
  const said = output.split('\n').filter((text) => /^npm (error|ERR!|warn tar)/.test(text));
  const path = /^npm (?:error|ERR!) path (.+)$/m.exec(output);
  const code = /\b(ENOSPC|EROFS|EACCES|EPERM)\b/.exec(said.join('\n'));
  if (code) return unwritable(code[1], path ? path[1] : root);
  const known = npmProblems.find(([pattern]) => pattern.test(said.join('\n')));
  const own = said.filter(
    (text) =>
      !/complete log|^npm \S+( errno| syscall| +at .*)?\s*$| (errno|syscall) |^npm \S+ {3}/.test(text),
  );
  const quoted = [...new Set(own)].slice(0, 6).join('\n');
  return known ? `${known[1]}\n\n${quoted}` : quoted || endOf(output);
}

const endOf = (output, lines = 30) => output.trimEnd().split('\n').slice(-lines).join('\n');

// ── Running other programs ──────────────────────────────────────────────────────────────────────────────────────────

const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill();
});

/**
 * Makes a program end with this one, in whatever way that ends: the channel between them closes then. Otherwise an
 * `npm ci` would outlive a start that was killed, and work in the same folder as the next one's. It ends by force, as it
 * would wait for names to be looked up otherwise.
 */
const endWithUs = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('disconnect', () => process.kill(process.pid, 'SIGKILL')); process.channel?.unref();",
)}`;

/** Runs a program for Node to its end, its output kept in a log. Without a shell it is the same on every system. */
function run(file, script, parameters, { folder = root, hear = () => undefined } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [endWithUs, script, ...parameters], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
    });
    children.add(child);
    log(file, '');
    const stop = (why) => {
      if (child.kill('SIGKILL')) output += `\n${why}`;
    };
    const take = (text) => {
      output += text;
      log(file, text);
      hear(text, stop);
      if (verbose) process.stdout.write(text);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.once('error', (error) => take(`${error.message}\n`));
    child.once('close', (status) => {
      children.delete(child);
      resolve({ status: status === null ? 1 : status, output });
    });
  });
}

/** A tool that the packages bring along. */
const tool = (script) => join(root, 'node_modules', script);

/** npm's own program: of the npm that started this, else the one that came with Node, else the one on the path. */
function findNpm() {
  const inside = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const beside = dirname(process.execPath);
  const path = (process.env.PATH || '').split(delimiter);
  const places = [
    ...[process.env.npm_execpath || '', join(beside, inside), join(beside, '..', 'lib', inside)],
    ...path.map((folder) => join(folder, 'npm')),
    ...path.map((folder) => join(folder, inside)),
  ];
  const found = places.filter((file) => fs.existsSync(file)).map((file) => fs.realpathSync(file));
  const npm = found.find((file) => file.endsWith('npm-cli.js'));
  if (npm !== undefined) return npm;
  throw new Explained(
    'Entente needs npm, which comes with Node.\n\n' +
      `  looked for  npm beside Node and in the ${path.length} folders of PATH\n` +
      `  found       Node ${process.versions.node} (${process.execPath}), no npm\n\nTo get it:\n` +
      `${onEachSystem({
        linux: 'sudo apt-get install npm',
        darwin: 'brew install node@22',
        win32: 'winget install OpenJS.NodeJS.LTS',
      })}\n\nThen start again.`,
  );
}

// ── Doing only what is out of date ──────────────────────────────────────────────────────────────────────────────────

/** These files, and every file below these folders, without tests and what others made. */
function filesOf(places) {
  return places.flatMap((place) => {
    const path = join(root, place);
    if (!fs.existsSync(path)) return [];
    if (fs.statSync(path).isFile()) return [place];
    const names = fs
      .readdirSync(path)
      .filter((entry) => !/^(node_modules|dist|end-to-end)$|\.test\.tsx?$/.test(entry));
    return filesOf(names.map((entry) => join(place, entry)));
  });
}

function hashOf(places, ...more) {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const file of filesOf(places).sort())
    hash.update(`\0${file}\0`).update(fs.readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What says which packages are needed. The rest of package.json may change without an installation. */
const neededPackages = /^(name|version|workspaces|overrides|engines|(dev|optional|peer)?dependencies)$/i;

function packagesHash() {
  const folders = ['.', 'server', 'client', 'seed'];
  const needed = folders.map((folder) => {
    const all = JSON.parse(fs.readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return Object.entries(all).filter(([key]) => neededPackages.test(key));
  });
  const machine = [process.versions.node.split('.')[0], process.platform, process.arch];
  return hashOf(['package-lock.json'], needed, machine);
}

/** The packages that belong on this system, as folders. */
function packageFolders() {
  const { packages } = JSON.parse(fs.readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const fits = (list, wanted) => list === undefined || list.includes(wanted);
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
    .map(([path]) => join(root, path));
}

/** What npm says of each thing that it asks the registry for. */
const unanswered = /attempt \d+ failed with (\w+)|fetch (GET 2\d\d)/g;

let installed = 0;
let removed = false;
let refusal = '';
let refusedSince = 0;

/** How far npm is: it removes all packages that were there, and then puts each into its folder. */
function installing() {
  const folders = packageFolders();
  const there = folders.filter((folder) => fs.existsSync(join(folder, 'package.json'))).length;
  removed = removed || there === 0 || there < installed;
  installed = there;
  const figures = removed ? `: ${there} of ${folders.length}` : '';
  return `installing them with npm${figures}${refusal && ` (no answer: ${refusal})`}`;
}

/** In seconds: how long npm may go on without one answer, where it asks for hundreds of packages in turn. */
const patience = 30;

/**
 * Hears of packages for which the registry did not answer, which npm asks for again, and of one that came. Where a disk
 * is full, npm would go on for minutes.
 */
function hearNpm(text, stop) {
  if (/\bENOSPC\b/.test(text)) stop('npm error code ENOSPC\n');
  for (const [, code] of text.matchAll(unanswered)) {
    if (refusal === '') refusedSince = performance.now();
    refusal = code || '';
  }
  const seconds = (performance.now() - refusedSince) / 1000;
  if (refusal !== '' && (seconds > patience || /CERT|SELF_SIGNED|UNABLE_TO/.test(refusal)))
    stop(`npm error code ${refusal}\nnpm error not one answer for ${Math.round(seconds)} s\n`);
}

/** npm tells what it asks for, and gives a registry that does not answer 15 seconds instead of 70. */
const talking = [
  '--loglevel=http',
  '--fetch-retries=3',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=6000',
];

const packages = {
  title: 'Packages',
  name: 'packages',
  hash: packagesHash,
  result: 'node_modules/.package-lock.json',
  doing: installing,
  done: 'installed',
  work: () =>
    run(
      'packages',
      findNpm(),
      ['ci', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts', ...talking],
      {
        hear: hearNpm,
      },
    ),
  explain: explainNpm,
};

const program = {
  title: 'Program',
  name: 'server',
  hash: () => hashOf(['server', 'seed/src', 'tsconfig.base.json'], packagesHash()),
  result: 'server/dist/server/main.js',
  doing: () => 'building the server',
  done: 'built',
  work: () => run('server', tool('vite/bin/vite.js'), ['build'], { folder: join(root, 'server') }),
};

const page = {
  title: 'Page',
  name: 'page',
  hash: () => hashOf(['client', 'server/contract', 'tsconfig.base.json'], packagesHash()),
  result: 'server/dist/page/index.html',
  doing: () => 'building the page',
  done: 'built',
  work: () => run('page', tool('vite/bin/vite.js'), ['build'], { folder: join(root, 'client') }),
};

const stampOf = (step) => join(own, 'stamps', step.name);

/** Whether the work was done with the same inputs before, and its result is still there. */
function isUpToDate(step, hash) {
  if (!fs.existsSync(stampOf(step)) || !fs.existsSync(join(root, step.result))) return false;
  return fs.readFileSync(stampOf(step), 'utf8') === hash;
}

/** Does what is out of date. The stamp is written last, so work that was cut short is done again. */
async function bring(step, say) {
  const hash = step.hash();
  if (isUpToDate(step, hash)) return 'up to date';
  fs.mkdirSync(join(own, 'stamps'), { recursive: true });
  const leave = await enter(step, say);
  try {
    if (isUpToDate(step, hash)) return 'done by another start';
    fs.rmSync(stampOf(step), { force: true });
    const { status, output } = await step.work();
    if (status !== 0) {
      const why = step.explain ? step.explain(output) : endOf(output);
      throw new Explained(
        `${step.title} could not be ${step.done}.\n${why}\n\nAll of it is in ${logOf(step.name)}`,
      );
    }
    fs.writeFileSync(stampOf(step), hash);
    return step.done;
  } finally {
    leave();
  }
}

/** Two starts in one folder would install and build into each other: the second waits. */
async function enter(step, say) {
  const file = `${stampOf(step)}.busy`;
  for (let told = false; ; ) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const other = Number(fs.readFileSync(file, 'utf8'));
    if (!isAlive(other)) {
      fs.rmSync(file, { force: true });
      continue;
    }
    if (!told) say(`process ${other} is at work on it; waiting (it is not? remove ${file})`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function isAlive(id) {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Brings a step up to date, and shows it. */
async function show(step) {
  const begin = performance.now();
  const say = (words) => print(line(step.title, words));
  const work = () => bring(step, say);
  const words = isUpToDate(step, step.hash()) ? 'up to date' : await showing(step.title, step.doing, work);
  note(step.title, begin);
  print(line(step.title, words, performance.now() - begin));
}

/** Takes note of how long a step took: for the last line of a start, and for `.ci/run`. */
function note(title, begin) {
  performance.measure(title, { start: begin });
  const file = process.env.ENTENTE_TEST_SUMS;
  const seconds = (performance.now() - begin) / 1000;
  if (file) fs.appendFileSync(file, `${JSON.stringify({ title, seconds, passed: 0, failed: 0 })}\n`);
}

// ── What can be asked for ───────────────────────────────────────────────────────────────────────────────────────────

/** The database starts while the page is still being built. */
async function start() {
  await show(packages);
  await show(program);
  await handOver('start', (announce) => {
    if (!isUpToDate(page, page.hash())) announce(page.doing());
    return bring(page, announce);
  });
}

/** What the server's own program does; it takes over the signals, and ends the process by itself. */
async function handOver(command, buildPage, entry = 'main') {
  const { main } = await import(`./server/dist/server/${entry}.js`);
  for (const signal of signals) process.off(signal, cutShort);
  await main(command, parameters, { buildPage, logs });
}

/** A command that needs the server's program, but not the page. */
const withServer = (command, entry) => async () => {
  await show(packages);
  await show(program);
  await handOver(command, undefined, entry);
};

/** What is measured in a browser needs neither server nor database. */
async function benchCanvas() {
  await show(packages);
  const { runnerImport } = await import('vite');
  await runnerImport('./client/bench/main.ts', { configFile: false });
  process.exit(0);
}

async function build() {
  await show(packages);
  await Promise.all([show(program), show(page)]);
}

/** Parameters go to vitest, and choose among the tests. */
async function test(...more) {
  const chosen = [...more, ...parameters];
  await show(packages);
  if (!/^--project[= ](checks|unit|database)$/.test(chosen.join(' ')))
    await Promise.all([show(program), show(page)]);
  // It ends by itself at Ctrl-C, and has a database and browsers to end.
  for (const signal of signals) process.off(signal, cutShort);
  const vitest = spawn(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...chosen], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of signals)
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : vitest.kill(signal)));
  const status = await new Promise((resolve) => vitest.once('close', resolve));
  process.exit(status === null ? 130 : status);
}

/** More of what is made up for each endpoint than a run of all tests tries, and other each time. */
function testFuzz() {
  if (!process.env.ENTENTE_TEST_FUZZ) process.env.ENTENTE_TEST_FUZZ = '1000';
  return test('--project', 'database', 'server/src/fuzz.database.test.ts');
}

const commands = {
  start,
  test,
  build,
  check: () => test('--project', 'checks'),
  'test:fuzz': testFuzz,
  seed: withServer('seed'),
  reset: withServer('reset'),
  'seed:check': withServer('seed:check'),
  'seed:draw': withServer('seed:draw'),
  'bench:api': withServer('bench:api', 'bench'),
  'bench:paths': withServer('bench:paths', 'bench'),
  'bench:dates': withServer('bench:dates', 'bench'),
  'bench:load': withServer('bench:load', 'bench'),
  'bench:canvas': benchCanvas,
  'test:soak': withServer('test:soak', 'bench'),
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends everything that was begun, at once: what is half done is done again the next time. */
function cutShort() {
  running.clear();
  print('\nEnded before it was done. The next start goes on from here.');
  process.exit(130);
}

async function main() {
  checkNode();
  process.chdir(root);
  if (commands[name] === undefined)
    throw new Explained(`There is no "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  for (const signal of signals) process.on(signal, cutShort);
  await commands[name]();
}

main().catch((error) => {
  const message = error.syscall && error.path ? unwritable(error.code, error.path) : error.message;
  console.error(`\n${error instanceof Explained || error.syscall ? message : error.stack}`);
  process.exit(1);
});
