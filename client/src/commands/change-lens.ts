import type { CallAnswer, CallParameters } from 'entente/contract/http/endpoints.ts';
import type { Lens } from 'entente/contract/model/lens.ts';
import { fetchCall, requestCache } from '#api/cache.ts';
import { call } from '#api/call.ts';
import { callThroughLens } from '#api/lens-header.ts';
import { announce } from '#state/announcements.ts';
import { keepLens, keepsLenses, keptLens } from '#state/kept-lenses.ts';
import { pushLens, stepLens, useLens } from '#state/lens.ts';
import { doTask } from './do-task.ts';
import { refreshShown } from './refresh-shown.ts';

// Every call is made through the lens in use: before anything that is drawn hears of another one.
useLens.subscribe(({ used }) => callThroughLens(used?.id ?? null));

/** Which database this is, as the server sees it by itself. */
let database: Promise<NamedDatabase> | null = null;

interface NamedDatabase {
  readonly name: string;
  readonly labels: readonly string[];
}

/**
 * Looks at the graph in another way, at once, and keeps it for the next visit.
 *
 * @param title what was changed, in plain words: "Cities are called towns"
 * @param change gives the new lens from the one in use
 */
export function changeLens(title: string, change: (lens: Lens) => Lens): Promise<void> {
  return use(title, async (signal) => {
    const before = useLens.getState().used?.lens ?? (await call('lens', {}, { signal })).lens;
    return { lens: { ...change(before) } };
  });
}

/** Looks through the lens of a file. */
export function openLens(file: string, yaml: string): Promise<void> {
  return use(`Opened ${file}`, async () => ({ yaml }));
}

/** Sees the graph again as the server does by itself. */
export function forgetLens(): Promise<void> {
  return inTurn(async () => {
    if (useLens.getState().used === null) return;
    await follow('All changes are taken back', () => pushLens(null));
  });
}

export function undoLens(): Promise<void> {
  return inTurn(() => follow('Taken back', () => stepLens('back')));
}

export function redoLens(): Promise<void> {
  return inTurn(() => follow('Done again', () => stepLens('forth')));
}

/** Before anything is drawn: looks through the lens that was kept for this database, if there is one. */
export async function restoreLens(): Promise<void> {
  if (!keepsLenses()) return;
  try {
    const { name, labels } = await databaseInUse();
    const kept = keptLens(name, labels);
    if (kept === null) return;
    useLens.setState({ used: kept });
    // Asked now: an id that the server cannot read any more must not spoil every call.
    await call('lens', {});
  } catch {
    // The page says by itself when nothing can be had; else the graph is seen without the lens.
    useLens.setState({ used: null });
  }
}

function use(
  title: string,
  made: (signal: AbortSignal) => Promise<CallParameters<'lookThrough'>>,
): Promise<void> {
  return inTurn(async (signal) => {
    const { id, lens, yaml, warnings } = await call('lookThrough', await made(signal), { signal });
    if (id === null) return announce(tooLarge, 'problem');
    await follow(title, () => pushLens({ id, lens, yaml, warnings }));
  });
}

const tooLarge =
  'This lens is too large for the page to carry along, so nothing was changed. Start Entente with it instead: npm start -- --lens FILE.';

let last: Promise<unknown> = Promise.resolve();

/** Does one thing after the other, in the order asked for: each change builds on the one before. */
async function inTurn(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const task = () => doTask({ command: 'lens', title: 'Changing how the graph is read', refs: [] }, work);
  const turn = last.then(task, task);
  last = turn;
  await turn;
}

/** Takes another lens, shows everything as it has it, and keeps it. */
async function follow(title: string, take: () => void): Promise<void> {
  const { name, labels } = await databaseInUse();
  const before = await fetchCall('graph', {});
  take();
  const { used } = useLens.getState();
  keepLens(name, used === null ? null : { ...used, labels });
  await askAnew();
  const after = await fetchCall('graph', {});
  await refreshShown({ isRenamed: refsOf(before) !== refsOf(after) });
  announce(`${title}.`, 'done', { title: 'Undo', run: () => void undoLens() });
}

/** Every answer was one seen through another lens, those still under way too. */
async function askAnew(): Promise<void> {
  await requestCache.cancelQueries({
    predicate: (query) => query.state.data === undefined && query.isActive(),
  });
  await requestCache.invalidateQueries();
}

/** What nodes and relations are referred to by. */
function refsOf({ profile: { properties, keyLabels } }: CallAnswer<'graph'>): string {
  return JSON.stringify([properties.key, [...keyLabels].sort()]);
}

async function databaseInUse(): Promise<NamedDatabase> {
  database ??= call('graph', {}, { withoutLens: true }).then(({ profile }) => ({
    name: profile.name,
    labels: profile.kinds.map((kind) => kind.name),
  }));
  try {
    return await database;
  } catch (error) {
    database = null;
    throw error;
  }
}
