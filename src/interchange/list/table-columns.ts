/** The header of a table: which column says what, under the names people give them. */
import { fold } from '../../catalog/search.ts';

export type Column =
  | 'source'
  | 'target'
  | 'entities'
  | 'mechanism'
  | 'sla'
  | 'volume'
  | 'frequency'
  | 'direction'
  | 'trigger'
  | 'transformation'
  | 'owner'
  | 'name'
  | 'system'
  | 'kind'
  | 'org'
  | 'record'
  | 'object';

export interface Columns {
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Headers that mean nothing here. */
  readonly unknown: readonly string[];
}

export function columnsOf(header: readonly string[]): Columns {
  const at: Partial<Record<Column, number>> = {};
  const unknown: string[] = [];
  header.forEach((name, index) => {
    const column = COLUMNS.get(fold(name));
    if (column === undefined) unknown.push(...(name === '' ? [] : [name.slice(0, 60)]));
    else at[column] ??= index;
  });
  return { at, unknown };
}

export function tableOf({ at }: Columns): 'systems' | 'entities' | 'flows' | null {
  if (at.source !== undefined && at.target !== undefined) return 'flows';
  if (at.entities !== undefined) return 'entities';
  return at.system !== undefined || (at.name !== undefined && at.kind !== undefined) ? 'systems' : null;
}

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  source: ['source', 'from', 'source system', 'sender', 'producer', 'publisher', 'provider'],
  target: ['target', 'to', 'target system', 'destination', 'receiver', 'consumer', 'subscriber'],
  entities: [
    'entity',
    'entities',
    'data',
    'object',
    'objects',
    'payload',
    'data object',
    'canonical entity',
    'what',
    'carries',
    'content',
    'information',
  ],
  mechanism: ['mechanism', 'integration', 'method', 'pattern', 'technology', 'protocol', 'how', 'interface', 'via'],
  sla: ['sla', 'slo', 'latency', 'freshness', 'p95', 'max delay', 'delay', 'sla ms', 'slo ms'],
  volume: ['volume', 'volume per day', 'events per day', 'records per day', 'per day', 'daily volume'],
  frequency: ['frequency', 'interval', 'schedule', 'every'],
  direction: ['direction'],
  trigger: ['trigger', 'triggered by', 'event'],
  transformation: ['transformation', 'mapping'],
  owner: ['owner', 'team', 'owned by', 'owning team', 'responsible'],
  name: ['name', 'flow', 'flow name', 'title', 'label'],
  system: ['system', 'systems', 'application', 'app', 'cloud', 'system name'],
  kind: ['kind', 'type', 'product', 'system kind', 'category'],
  org: ['org', 'salesforce org', 'instance', 'tenant'],
  record: ['system of record', 'sor', 'record', 'master', 'master system', 'golden source'],
  object: ['object name', 'api name', 'table'],
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);
