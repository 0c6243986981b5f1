import type { Core } from 'cytoscape';
import type { Profile, Ref } from 'entente/contract/model/index.ts';
import { useAppearance } from '#state/appearance.ts';
import { useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { useSelection } from '#state/selection.ts';
import { visibleView } from '#state/visible.ts';
import { type Box, boxAt } from './box.ts';
import { drawnElements } from './elements.ts';
import { selectedLine } from './fan.ts';
import { formOnScreen } from './form-on-screen.ts';
import { type Change, noElements, reconcile } from './reconcile.ts';

/** What is on a canvas, and how to find one's way between that and the graph. */
export class Picture {
  readonly #canvas: Core;
  readonly #profile: Profile;
  #elements = noElements;
  #lineOf: ReadonlyMap<Ref, string> = new Map();

  constructor(canvas: Core, profile: Profile) {
    this.#canvas = canvas;
    this.#profile = profile;
  }

  get elements() {
    return this.#elements;
  }

  /** Draws what is shown now, by what differs from what was drawn. */
  update(): Change {
    const before = this.#elements;
    this.#elements = drawnElements(
      useEntities.getState(),
      visibleView(),
      useFilters.getState(),
      this.#profile,
      formOnScreen,
      { ...useAppearance.getState(), fanned: this.#fanned() },
    );
    const lines = [...this.#elements.lines.values()];
    this.#lineOf = new Map(lines.flatMap(({ id, relations }) => relations.map((ref) => [ref, id] as const)));
    return reconcile(this.#canvas, before, this.#elements);
  }

  /** Lines that are fanned out: those that the user wants so, and the one that is selected alone. */
  #fanned(): ReadonlySet<string> {
    const { fanned } = useAppearance.getState();
    const selected = selectedLine(useSelection.getState(), useEntities.getState());
    return selected === null ? fanned : new Set([...fanned, selected]);
  }

  /** The line that draws a relation. */
  readonly lineOf = (relation: Ref): string | undefined => this.#lineOf.get(relation);

  /** The relations that a line draws. */
  readonly relationsOf = (line: string): readonly Ref[] => this.#elements.lines.get(line)?.relations ?? [];

  readonly boxOf = (ref: Ref): Box | null => {
    const drawn = this.#elements.nodes.get(ref);
    const node = useEntities.getState().nodes.get(ref);
    return drawn && node ? boxAt(drawn.position, formOnScreen(node).extent) : null;
  };

  /** Shown nodes that are joined to some of the given ones, without those. */
  neighborsOf(refs: Iterable<Ref>): ReadonlySet<Ref> {
    const given = new Set(refs);
    const found = new Set<Ref>();
    for (const { from, to } of this.#elements.lines.values()) {
      if (given.has(from) && !given.has(to)) found.add(to);
      if (given.has(to) && !given.has(from)) found.add(from);
    }
    return found;
  }
}
