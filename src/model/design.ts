/**
 * A design in memory: flat collections of records by id, plain data, never changed in place.
 *
 * Collections are Maps, so an id may be any text, `__proto__` included. A record is total: what nobody
 * answered is `null`. `order` keeps a record's place in its file list, so that undoing a delete gives the
 * same document back. What a file has once (its name, its governance) is a collection of one record:
 * all of a design is edited, undone and saved the same way.
 */
import type { Id } from './field.ts';
import type * as activation from './records/activation.ts';
import { Identity, type Identity as IdentityRecord } from './records/activation.ts';
import type * as drawing from './records/drawing.ts';
import type * as exchange from './records/exchange.ts';
import type * as governance from './records/governance.ts';
import { About, type About as AboutRecord, Governance, Reporting } from './records/governance.ts';
import type * as structure from './records/structure.ts';

export interface Records {
  about: AboutRecord;
  orgs: structure.Org;
  systems: structure.System;
  entities: structure.Entity;
  sharedKeys: structure.SharedKey;
  placements: structure.Placement;
  flows: exchange.Flow;
  interactions: exchange.Interaction;
  identity: IdentityRecord;
  rulesets: activation.Ruleset;
  insights: activation.Insight;
  segments: activation.Segment;
  dataGraphs: activation.DataGraph;
  governance: governance.Governance;
  reporting: governance.Reporting;
  ruleSettings: governance.RuleSetting;
  waveOverrides: governance.WaveOverride;
  smokeTests: governance.SmokeTest;
  waivers: governance.Waiver;
  notes: drawing.Note;
  questions: drawing.Question;
  zones: drawing.Zone;
  stops: drawing.Stop;
  checklistAnswers: governance.ChecklistAnswer;
  customRules: governance.CustomRule;
  layout: drawing.LayoutBox;
}

export type Collection = keyof Records;
export type AnyRecord = Records[Collection];
export type Design = {
  readonly [C in Collection]: ReadonlyMap<Id, Records[C]>;
};

/** In the order of the file; singletons among them. */
export const COLLECTIONS = [
  'about',
  'orgs',
  'systems',
  'entities',
  'sharedKeys',
  'placements',
  'flows',
  'interactions',
  'identity',
  'rulesets',
  'insights',
  'segments',
  'dataGraphs',
  'governance',
  'reporting',
  'ruleSettings',
  'waveOverrides',
  'smokeTests',
  'waivers',
  'notes',
  'questions',
  'zones',
  'stops',
  'checklistAnswers',
  'customRules',
  'layout',
] as const satisfies readonly Collection[];

export const SINGLETONS = ['about', 'identity', 'governance', 'reporting'] as const satisfies readonly Collection[];
export type SingletonCollection = (typeof SINGLETONS)[number];

/** The id of the one record of a singleton collection. */
export const ONLY = 'the';

const PARSE_EMPTY = {
  about: About,
  identity: Identity,
  governance: Governance,
  reporting: Reporting,
} as const;

/** A design with nothing in it; its singletons are there with nothing answered. */
export const emptyDesign: Design = Object.freeze(
  Object.fromEntries(COLLECTIONS.map((name) => [name, emptyCollection(name)])),
) as unknown as Design;

function emptyCollection(name: Collection): ReadonlyMap<Id, unknown> {
  if (!isSingleton(name)) return new Map();
  return new Map([[ONLY, { ...PARSE_EMPTY[name].parse({}), id: ONLY, order: 0 }]]);
}

export function isSingleton(name: Collection): name is SingletonCollection {
  return (SINGLETONS as readonly Collection[]).includes(name);
}

/** The one record of a singleton collection; a design always has it. */
export function only<C extends SingletonCollection>(design: Design, name: C): Records[C] {
  const record = design[name].get(ONLY);
  if (!record) throw new Error(`A design always has its ${name} record.`);
  return record as Records[C];
}

/** A collection's records in display order. O(n log n); topologies and files use it, gestures do not. */
export function inOrder<T extends { readonly order: number; readonly id: Id }>(
  records: ReadonlyMap<Id, T>,
): readonly T[] {
  return [...records.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
