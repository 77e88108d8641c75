/**
 * What two sketches of a rule's page say differently and no canvas draws: the fields of a ruleset, the failure
 * handling of a flow. Written below the drawings, so that the pictures show the difference that the rule is about.
 */
import { formatDuration } from '../src/lib/duration.ts';
import type { AnyRecord, Collection, Design } from '../src/model/design.ts';
import { differingRecords, type Fields } from './rule-records.ts';

export interface Differences {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export function differencesIn(wrong: Design, right: Design): Differences {
  return {
    wrong: linesOf(wrong, differingRecords(wrong, right)),
    right: linesOf(right, differingRecords(right, wrong)),
  };
}

function linesOf(design: Design, records: ReturnType<typeof differingRecords>): readonly string[] {
  return records.map(({ collection, record, fields }) => {
    const said = Object.entries(fields).map(
      ([field, value]) => `${labelOf(field)}: ${valueText(design, field, value)}`,
    );
    return [titleOf(design, collection, record), ...said].filter((line) => line !== '').join('\n');
  });
}

const KINDS: Partial<Record<Collection, string>> = {
  orgs: 'Org',
  systems: 'System',
  entities: 'Entity',
  sharedKeys: 'Shared key',
  placements: 'Place',
  flows: 'Flow',
  interactions: 'Moment',
  identity: 'Identity',
  rulesets: 'Ruleset',
  insights: 'Insight',
  segments: 'Segment',
  dataGraphs: 'Data graph',
  governance: 'Governance',
  reporting: 'Reporting',
  waveOverrides: 'Deployment plan',
  smokeTests: 'Test',
  waivers: 'Waiver',
};

function titleOf(design: Design, collection: Collection, record: AnyRecord): string {
  return [KINDS[collection] ?? '', recordName(design, collection, record)].filter((part) => part !== '').join(' · ');
}

function recordName(design: Design, collection: Collection, record: AnyRecord): string {
  if (collection === 'flows' && 'source' in record && 'target' in record)
    return record.name || `${nameIn(design, String(record.source))} to ${nameIn(design, String(record.target))}`;
  if ('object' in record) return `${nameIn(design, record.systemId)} ${record.object}`;
  if ('name' in record && typeof record.name === 'string' && record.name !== '') return record.name;
  return record.id === 'the' || collection === 'waivers' || collection === 'orgs' ? '' : record.id;
}

function nameIn(design: Design, id: string): string {
  const record = design.systems.get(id) ?? design.entities.get(id) ?? design.insights.get(id);
  if (record) return record.name || id;
  const flow = design.flows.get(id);
  return flow ? recordName(design, 'flows', flow) : (design.sharedKeys.get(id)?.name ?? id);
}

const LABELS: Readonly<Record<string, string>> = {
  sloMs: 'SLA',
  freshnessSloMs: 'Freshness SLA',
  freshnessMs: 'Freshness needed',
  latencyBudgetMs: 'Time budget',
  measuredP95Ms: 'Measured p95',
  apiSubscribers: 'API subscribers',
  primaryDmo: 'Primary DMO',
  externalId: 'External ID',
  externalIdFieldCount: 'External ID fields',
  syncedFieldCount: 'Fields kept in step',
  usedFor: 'Read by',
  keys: 'Key field',
  deletes: 'Deletes',
  wave: 'Wave',
};

function labelOf(field: string): string {
  const known = LABELS[field];
  if (known !== undefined) return known;
  const words = field.replace(/(Min|Ids|Id|Pct)$/, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return `${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`;
}

const UNITS: readonly (readonly [suffix: string, text: (value: number) => string])[] = [
  ['Ms', formatDuration],
  ['Min', (value) => formatDuration(value * 60_000)],
  ['Hours', (value) => `${value}`],
  ['Pct', (value) => `${value} %`],
];

function valueText(design: Design, field: string, value: unknown): string {
  if (value === null || value === '' || value === undefined) return 'not answered';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    return UNITS.find(([suffix]) => field.endsWith(suffix))?.[1](value) ?? value.toLocaleString('en-GB');
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((item) => valueText(design, field, item)).join(', ');
  }
  if (typeof value === 'object') return partsText(design, value as Fields);
  const text = String(value);
  return REFERENCE.test(field) ? nameIn(design, text) : text;
}

/** Fields that hold ids of other records. */
const REFERENCE = /(Ids?|^owner|^targets|^systemOfRecord|Override)$/;

function partsText(design: Design, parts: Fields): string {
  if ('method' in parts && 'field' in parts) return `${parts['field']} (${parts['method']})`;
  if ('mappedTo' in parts) return `${parts['type']} mapped to ${parts['mappedTo'] ?? 'nothing'}`;
  return Object.entries(parts)
    .filter(([name, value]) => name !== 'id' && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) =>
      name === 'criteria'
        ? valueText(design, name, value)
        : `${labelOf(name).toLowerCase()} ${valueText(design, name, value)}`,
    )
    .join(', ');
}
