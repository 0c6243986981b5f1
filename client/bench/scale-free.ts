import type { NodeBrief, Profile, Relation } from 'entente/contract/model/index.ts';
import { noRoles, noSpan } from 'entente/contract/model/no-roles.ts';

/** A graph as an answer of the server has it, and the profile that goes with it. */
export interface GeneratedGraph {
  readonly profile: Profile;
  readonly nodes: readonly NodeBrief[];
  readonly relations: readonly Relation[];
}

const RELATIONS_PER_NODE = 3;

const kinds = [
  ['State', '#2f6fb0'],
  ['Government', '#5a86cf'],
  ['Person', '#c05a1c'],
  ['Organization', '#7a55b5'],
  ['Agreement', '#1b8a6b'],
  ['Event', '#c23b4e'],
  ['Territory', '#5c8a2e'],
  ['Issue', '#a8438f'],
  ['Policy', '#12808f'],
  ['Concept', '#6e7480'],
] as const;

const families = [
  ['talks', '#2a86c8', 'dashed', 1],
  ['deeds', '#1c5fa5', 'solid', 1],
  ['threats', '#d0700f', 'dashed', -1],
  ['force', '#bf3a1e', 'solid', -1],
  ['offices', '#7a55b5', 'solid', 0],
  ['parts', '#5f7470', 'solid', 0],
  ['texts', '#787c84', 'dotted', 0],
] as const;

const words =
  'Pacific Northern Joint Declaration Council Island Treaty Summit Trade Defense Port Ministry'.split(' ');
const characters = [...'東西南北日月山川海島和平条約会議防衛協力共同宣言貿易安全保障'];

/**
 * A graph in which few nodes have many relations and many have few, as graphs of the world do: each new node
 * joins three that are there, the likelier the better joined they are. The same size always gives the same graph.
 */
export function scaleFreeGraph(size: number): GeneratedGraph {
  const random = randomNumbers(size);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const ends: number[] = [0];
  const relations: Relation[] = [];
  for (let node = 1; node < size; node += 1) {
    for (let count = 0; count < RELATIONS_PER_NODE; count += 1) {
      const other = pick(ends) ?? 0;
      ends.push(node, other);
      relations.push(relationOf(relations.length, node, other === node ? 0 : other, random()));
    }
  }
  const degrees = new Map<string, number>();
  for (const { from, to } of relations)
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const nodes = Array.from({ length: size }, (_, node): NodeBrief => {
    const [kind] = pick(kinds) ?? kinds[0];
    const ref = refOf(node);
    return { ref, caption: captionOf(node, pick), kind, labels: [kind], degree: degrees.get(ref) ?? 0 };
  });
  return { profile: generatedProfile(), nodes, relations };
}

/** A small graph that shares no node with any other: what is drawn before something is measured. */
export function smallGraph(): GeneratedGraph {
  const { profile, nodes, relations } = scaleFreeGraph(24);
  const renamed = (ref: string) => `small-${ref}`;
  return {
    profile,
    nodes: nodes.map((node) => ({ ...node, ref: renamed(node.ref) })),
    relations: relations.map((relation) => ({
      ...relation,
      ref: renamed(relation.ref),
      from: renamed(relation.from),
      to: renamed(relation.to),
    })),
  };
}

/** Some new neighbors of a node, each with a relation to it and one to another node. */
export function newNeighbors(
  { nodes }: Pick<GeneratedGraph, 'nodes'>,
  parent: string,
  count: number,
  round: number,
): Pick<GeneratedGraph, 'nodes' | 'relations'> {
  const random = randomNumbers(round + 1);
  const added = Array.from({ length: count }, (_, index): NodeBrief => {
    const ref = `new-${round}-${index}`;
    const [kind] = kinds[index % kinds.length] ?? kinds[0];
    return { ref, caption: `${words[index % words.length]} ${round}`, kind, labels: [kind], degree: 2 };
  });
  const relations = added.flatMap(({ ref }, index) => {
    const other = nodes[Math.floor(random() * nodes.length)]?.ref ?? parent;
    return [
      { ...relationOf(index, 0, 0, random()), ref: `r-${ref}-a`, from: parent, to: ref },
      ...(index % 5 === 0
        ? [{ ...relationOf(index, 0, 0, random()), ref: `r-${ref}-b`, from: ref, to: other }]
        : []),
    ];
  });
  return { nodes: added, relations };
}

function relationOf(number: number, from: number, to: number, chance: number): Relation {
  const [name, , , polarity] = families[Math.floor(chance * families.length)] ?? families[0];
  return {
    ref: `r${number}`,
    type: name.toUpperCase(),
    from: refOf(from),
    to: refOf(to),
    statement: null,
    temporality: 'state',
    time: {
      begins: chance < 0.9 ? `${1950 + (number % 70)}` : null,
      ends: null,
      attested: [],
      basis: 'stated',
      answer: null,
    },
    polarity,
    modality: null,
    contested: chance * 97 - Math.floor(chance * 97) < 0.04,
    properties: {},
    evidence: [],
    writtenAt: null,
  };
}

function refOf(node: number): string {
  return `n${node}`;
}

function captionOf(node: number, pick: <Item>(items: readonly Item[]) => Item | undefined): string {
  if (node % 4 === 3) return Array.from({ length: 3 + (node % 6) }, () => pick(characters)).join('');
  const latin = Array.from({ length: 1 + (node % 3) }, () => pick(words)).join(' ');
  return node % 10 === 0 ? `${latin} ${1950 + (node % 70)}` : latin;
}

const dated = { ...noSpan, begins: [{ property: 'begins', form: 'text' as const }] };

function generatedProfile(): Profile {
  return {
    name: 'Generated graph',
    description: null,
    origin: 'introspection',
    dataVersion: null,
    sourceLabel: null,
    indexed: false,
    nameIndexes: [],
    keyLabels: [],
    hiddenLabels: [],
    kinds: kinds.map(([name, color]) => ({
      name,
      label: name.toLowerCase(),
      plural: `${name.toLowerCase()}s`,
      definition: null,
      color,
      captions: ['caption'],
      count: 0,
    })),
    families: families.map(([name, color, line]) => ({ name, label: name, color, line })),
    types: families.map(([name, , , polarity]) => ({
      name: name.toUpperCase(),
      label: `has ${name} with`,
      inverse: `has ${name} with`,
      definition: null,
      family: name,
      polarity,
      temporality: 'state',
      symmetric: false,
      from: [],
      to: [],
      count: 0,
    })),
    properties: { ...noRoles, contested: 'contested', time: { relations: dated, nodes: dated } },
    viewpoints: [],
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
