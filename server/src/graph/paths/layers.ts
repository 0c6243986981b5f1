/** From each node to those that a step leads to. */
export type Step = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * All paths of one length between two nodes, as the steps they are made of: the first from the start, the last to the end.
 * After `prune`, every way through the steps is a path.
 */
export interface Layers {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

/** Leaves only what lies on a way from start to end. */
export function prune({ from, to, steps }: Layers): Layers {
  const reached = [new Set([from])];
  for (const step of steps) reached.push(ends(step, reached.at(-1) ?? new Set()));
  const kept: Step[] = [];
  let leading: ReadonlySet<string> = new Set(reached.at(-1)?.has(to) ? [to] : []);
  for (let position = steps.length - 1; position >= 0; position -= 1) {
    const step = new Map<string, Set<string>>();
    for (const near of reached[position] ?? []) {
      const far = [...(steps[position]?.get(near) ?? [])].filter((node) => leading.has(node));
      if (far.length > 0) step.set(near, new Set(far));
    }
    kept.unshift(step);
    leading = new Set(step.keys());
  }
  return { from, to, steps: kept };
}

/** How many paths there are: a number without bound, since a few steps of many nodes make more than can be listed. */
export function countPaths({ from, to, steps }: Layers): bigint {
  let ways = new Map([[from, 1n]]);
  for (const step of steps) {
    const further = new Map<string, bigint>();
    for (const [near, count] of ways)
      for (const far of step.get(near) ?? []) further.set(far, (further.get(far) ?? 0n) + count);
    ways = further;
  }
  return ways.get(to) ?? 0n;
}

/** The same step, walked the other way. */
export function reverse(step: Step): Step {
  const reversed = new Map<string, Set<string>>();
  for (const [near, far] of step) for (const node of far) add(reversed, node, near);
  return reversed;
}

/** Every node that a step leads to from one of these. */
export function ends(step: Step, from: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const near of from) for (const far of step.get(near) ?? []) found.add(far);
  return found;
}

/** The steps with one path more. */
export function withPath(steps: readonly Step[], path: readonly string[]): Step[] {
  return steps.map((step, position) => {
    const [near, far] = [path[position], path[position + 1]];
    if (near === undefined || far === undefined || step.get(near)?.has(far)) return step;
    return new Map(step).set(near, new Set([...(step.get(near) ?? []), far]));
  });
}

function add(step: Map<string, Set<string>>, near: string, far: string): void {
  const known = step.get(near);
  if (known === undefined) step.set(near, new Set([far]));
  else known.add(far);
}
