/** What an import works out, apart from any screen: on the page where it is little, in a worker where it is much. */
import type { At } from '../../src/commands/layout.ts';
import type { ForeignDiagram } from '../../src/interchange/diagram/diagram.ts';
import { type DiagramChoices, type DiagramReading, planDiagram } from '../../src/interchange/diagram/diagram-plan.ts';
import { type Mapping, type NodeMapping, proposedMapping } from '../../src/interchange/diagram/mapping.ts';
import { shiftedPlaces, spreadPlaces } from '../../src/interchange/diagram/spread-places.ts';
import { readForeign } from '../../src/interchange/foreign-file.ts';
import type { ListReading } from '../../src/interchange/list/list-reading.ts';
import { readList } from '../../src/interchange/list/read-list.ts';
import { importPlan, withPlan } from '../../src/interchange/plan/import-plan.ts';
import type { Plan } from '../../src/interchange/plan/plan.ts';
import type { Design } from '../../src/model/design.ts';
import type { Loaded } from '../../src/model/load-error.ts';
import { applyPatch, type Patch } from '../../src/model/patch.ts';

export interface Jobs {
  readonly read: { readonly asked: AskedFile; readonly answer: ReadFile };
  readonly list: { readonly asked: AskedList; readonly answer: ListReading };
  readonly map: { readonly asked: AskedMap; readonly answer: MappedDiagram };
  /** What the plan changes in the design. */
  readonly add: { readonly asked: AskedPlan; readonly answer: Patch };
  /** The design with the plan in it. */
  readonly make: { readonly asked: AskedPlan; readonly answer: Design };
  /** Our own design out of draw.io, with what is taken of what was done there. */
  readonly take: { readonly asked: AskedOwn; readonly answer: Design };
}

export type JobName = keyof Jobs;

interface AskedFile {
  readonly text: string;
  readonly name: string;
}

/** All of it can be sent from a worker: what a change does is worked out there once it is taken. */
export type ReadFile =
  | { readonly is: 'refused'; readonly message: string }
  | { readonly is: 'own'; readonly loaded: Loaded; readonly changes: readonly OwnChange[] }
  | { readonly is: 'diagrams'; readonly tool: 'draw.io' | 'Mermaid'; readonly diagrams: readonly ForeignDiagram[] }
  | { readonly is: 'list'; readonly text: string };

export interface OwnChange {
  readonly says: string;
  /** False for what can only be told. */
  readonly canTake: boolean;
}

interface AskedList {
  readonly text: string;
  readonly design: Design;
}

export interface AskedMap {
  readonly diagram: ForeignDiagram;
  /** What a person chose; the rest is proposed. */
  readonly chosen: ReadonlyMap<string, NodeMapping>;
  readonly lines: NonNullable<DiagramChoices['lines']>;
  readonly design: Design;
  /** Where the top left corner of the picture comes to stand; null leaves it where it is. */
  readonly beside: At | null;
}

export interface MappedDiagram {
  readonly mapping: Mapping;
  readonly reading: DiagramReading;
}

interface AskedPlan {
  readonly plan: Plan;
  readonly design: Design;
}

interface AskedOwn extends AskedFile {
  /** Places in the list of changes. */
  readonly taken: readonly number[];
}

export function runJob<K extends JobName>(name: K, asked: Jobs[K]['asked']): Jobs[K]['answer'] {
  return RUN[name](asked);
}

/** Whether it is done before anybody notices: some ten milliseconds. */
export function isLight<K extends JobName>(name: K, asked: Jobs[K]['asked']): boolean {
  return (WEIGHTS[name] as (asked: Jobs[K]['asked']) => number)(asked) <= LIGHT;
}

const RUN: { readonly [K in JobName]: (asked: Jobs[K]['asked']) => Jobs[K]['answer'] } = {
  read({ text, name }) {
    const file = readForeign(text, name);
    if (!file.ok) return { is: 'refused', message: file.error.message };
    const { value } = file;
    if (value.is !== 'own') return value;
    const changes = value.changes.map(({ says, command }) => ({ says, canTake: command !== null }));
    return { is: 'own', loaded: value.loaded, changes };
  },
  list: ({ text, design }) => readList(text, design),
  map({ diagram, chosen, lines, design, beside }) {
    const mapping = new Map([...proposedMapping(diagram), ...chosen]);
    const found = spreadPlaces(diagram, mapping);
    const places = found && beside ? shiftedPlaces(found, beside) : found;
    return { mapping, reading: planDiagram(diagram, { mapping, places, lines }, design) };
  },
  add: ({ plan, design }) => importPlan('Import', () => plan).run(design),
  make: ({ plan, design }) => withPlan(design, plan),
  take({ text, name, taken }) {
    const file = readForeign(text, name);
    if (!file.ok || file.value.is !== 'own') throw new Error('A file that was ours stays ours.');
    const { loaded, changes } = file.value;
    const chosen = taken.flatMap((at) => changes[at]?.command ?? []);
    return chosen.reduce((design, command) => applyPatch(design, command.run(design)), loaded.design);
  },
};

/** About tenths of a millisecond on a slow machine. */
const LIGHT = 400;

const WEIGHTS: { readonly [K in JobName]: (asked: Jobs[K]['asked']) => number } = {
  read: ({ text }) => text.length / 500,
  take: ({ text }) => text.length / 500,
  list: ({ text, design }) => text.length / 20 + design.systems.size,
  map: ({ diagram: { nodes, edges } }) => nodes.length + edges.length,
  add: ({ plan, design }) => 3 * elementsIn(plan) + design.systems.size,
  make: ({ plan }) => 2 * elementsIn(plan),
};

function elementsIn({ systems, entities, flows }: Plan): number {
  return systems.length + entities.length + flows.length;
}
