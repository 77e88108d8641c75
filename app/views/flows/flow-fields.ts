/** Every attribute of a flow as a column: the inspector's fields under the titles of the integration map. */
import { FLOW_COLUMNS } from '../../../src/deliverables/flow-columns.ts';
import type { FieldSpec } from '../../inspector/fields/field-spec.ts';
import { FLOW } from '../../inspector/fields/flow-fields.ts';

export interface FlowField {
  /** The path, as in the file; also the column's id. */
  readonly id: string;
  readonly title: string;
  /** Of the inspector's group, for the list of columns to choose from. */
  readonly group: string;
  readonly spec: FieldSpec;
  /** Other names by which a spreadsheet may call it, in small letters. */
  readonly names: readonly string[];
}

/** What one fills in first stands first, so that a new flow is a walk from left to right. */
const FIRST = [
  'name',
  'source',
  'target',
  'mechanism',
  'sloMs',
  'entityIds',
  'owner',
  'eventsPerDay',
  'measuredP95Ms',
  'direction',
  'frequency',
  'trigger',
  'transformation',
  'matchKeyId',
];

/** What the integration map has beyond them; the rest is there for the asking. */
const ALSO_SHOWN = [
  'purposes',
  'via',
  'errorHandling.retry',
  'errorHandling.deadLetter',
  'errorHandling.alert',
  'errorHandling.monitor',
  'errorHandling.replay',
  'errorHandling.resync',
];

/** What the map calls in one column what stands in several here, or under a name that says less beside the others. */
const OWN_TITLES: Readonly<Record<string, string | undefined>> = {
  name: 'Flow',
  'decision.choice': 'Decision',
  'decision.rationale': 'Decision because',
};

/** Columns of the integration map by what they edit; "Error handling" is several here. */
const PATH_OF_COLUMN: Readonly<Record<string, string | undefined>> = {
  source: 'source',
  target: 'target',
  via: 'via',
  mechanism: 'mechanism',
  direction: 'direction',
  frequency: 'frequency',
  trigger: 'trigger',
  transformation: 'transformation',
  sla: 'sloMs',
  p95: 'measuredP95Ms',
  owner: 'owner',
  volume: 'eventsPerDay',
  key: 'matchKeyId',
  entities: 'entityIds',
  purposes: 'purposes',
  intent: 'intent',
  operations: 'operations',
  'payload-scope': 'payloadScope',
  groups: 'attributeGroupIds',
  qualifier: 'keyQualifier',
  origin: 'origin',
  partial: 'partialIdentity',
  'legal-basis': 'legalBasis',
  interval: 'intervalMin',
  availability: 'availabilityPct',
  peak: 'peakPerHour',
  payload: 'payloadBytes',
  subscribers: 'apiSubscribers',
  idempotency: 'idempotency',
  ordering: 'ordering',
  deletes: 'deletes',
  outage: 'maxOutageHours',
  'initial-load': 'initialLoad',
};

const MAP_TITLES: ReadonlyMap<string, string> = new Map(
  FLOW_COLUMNS.flatMap(({ id, title }) => {
    const path = PATH_OF_COLUMN[id];
    return path === undefined ? [] : [[path, title] as const];
  }),
);

export const FLOW_FIELDS: readonly FlowField[] = orderedFields();

export const FIELD_BY_ID: ReadonlyMap<string, FlowField> = new Map(FLOW_FIELDS.map((field) => [field.id, field]));

const BY_NAME: ReadonlyMap<string, FlowField> = new Map(
  // The first of two fields of one name keeps it.
  FLOW_FIELDS.flatMap((field) => field.names.map((name) => [name, field] as const)).reverse(),
);

export const DEFAULT_COLUMNS: readonly string[] = [...FIRST, ...ALSO_SHOWN];

/** The column that a spreadsheet's heading means. A unit in brackets is left out of account. */
export function fieldNamed(heading: string): FlowField | undefined {
  const name = plain(heading);
  return name === '' ? undefined : BY_NAME.get(name);
}

function orderedFields(): readonly FlowField[] {
  const all = FLOW.groups.flatMap(({ title, fields }) => fields.map((spec) => fieldOf(spec, title)));
  const first = FIRST.flatMap((id) => all.filter((field) => field.id === id));
  return [...first, ...all.filter(({ id }) => !FIRST.includes(id))];
}

function fieldOf(spec: FieldSpec, group: string): FlowField {
  const title = OWN_TITLES[spec.path] ?? MAP_TITLES.get(spec.path) ?? spec.label;
  const names = [title, spec.label, spec.path, MAP_TITLES.get(spec.path) ?? title];
  return { id: spec.path, title, group, spec, names: [...new Set(names.map(plain))] };
}

function plain(text: string): string {
  return text
    .replace(/\([^)]{0,60}\)\s*$/, '')
    .trim()
    .toLowerCase();
}
