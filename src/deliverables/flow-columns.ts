/** The integration map: a column for every attribute of a flow, in groups that fit a page. */
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { missingDuties } from '../topology/delivery-duties.ts';
import { isSet } from '../topology/empty.ts';
import { flowP95, MS_PER_MINUTE } from '../topology/latency.ts';
import { isInOrg } from '../topology/mechanism-sets.ts';
import type { Link } from '../topology/topology.ts';
import { entityName, flowName, systemName } from './names.ts';
import { sortedTexts } from './sorting.ts';
import { columnsOf } from './table.ts';
import { dutyText, said } from './words.ts';

const flow = columnsOf<Link>(({ flow }) => `flow:${flow.id}`);

/** The rule governance/integration-map-incomplete asks the map of these. */
const isAsked = ({ mechanism }: Link) => !isInOrg(mechanism);

const FLOW_COLUMN = flow.text('flow', 'Flow', flowName, { field: 'name' });

/** The columns of format.md, in its order. */
export const MAP_COLUMNS = [
  FLOW_COLUMN,
  flow.text('source', 'Source', ({ source }) => systemName(source), { field: 'source' }),
  flow.text('target', 'Target', ({ target }) => systemName(target), { field: 'target' }),
  flow.text('via', 'Via', ({ via }) => via.map(systemName), { field: 'via' }),
  flow.text('mechanism', 'Mechanism', ({ mechanism }) => mechanism && mechanismDisplayName(mechanism.id), {
    field: 'mechanism',
    isAsked: true,
  }),
  flow.text('direction', 'Direction', ({ flow }) => said(flow.direction), { field: 'direction', isAsked }),
  flow.text('frequency', 'Frequency', ({ flow }) => flow.frequency, { field: 'frequency', isAsked }),
  flow.text('trigger', 'Trigger', ({ flow }) => said(flow.trigger), { field: 'trigger', isAsked }),
  flow.text('transformation', 'Transformation', ({ flow }) => flow.transformation, {
    field: 'transformation',
    isAsked,
  }),
  flow.duration('sla', 'SLA', ({ flow }) => flow.sloMs, { field: 'sloMs', isAsked, mark: slaMark }),
  flow.duration('p95', 'p95', flowP95, { field: 'measuredP95Ms', mark: p95Mark }),
  flow.text('owner', 'Owner', ({ flow }) => flow.owner, { field: 'owner', isAsked }),
  flow.number('volume', 'Volume', ({ flow }) => flow.eventsPerDay, { unit: 'per day', field: 'eventsPerDay' }),
  flow.text('errors', 'Error handling', errorTexts, {
    field: 'errorHandling',
    mark: (link) => (missingDuties(link).length > 0 ? 'missing' : null),
  }),
  flow.text('key', 'Key used', ({ matchKey }) => matchKey && (matchKey.sharedKey.name || matchKey.sharedKey.id), {
    field: 'matchKeyId',
    isAsked: ({ flow, mechanism }) => mechanism?.needsExternalId === true && flow.idempotency === 'external-id-upsert',
  }),
];

/** What else a flow says: content, then load, then what happens when something fails. */
export const DETAIL_COLUMNS = [
  FLOW_COLUMN,
  flow.text('entities', 'Entities', ({ entities }) => sortedTexts(entities.map(entityName)), {
    field: 'entityIds',
    isAsked: true,
  }),
  flow.text('purposes', 'Purposes', ({ flow }) => flow.purposes.map((purpose) => said(purpose) ?? ''), {
    field: 'purposes',
    isAsked: true,
  }),
  flow.text('intent', 'Intent', ({ flow }) => said(flow.intent), { field: 'intent' }),
  flow.text('operations', 'Operations', ({ flow }) => [...(flow.operations ?? [])], { field: 'operations' }),
  flow.text('payload-scope', 'Payload', ({ flow }) => said(flow.payloadScope), { field: 'payloadScope' }),
  flow.text('groups', 'Attribute groups', groupNames, { field: 'attributeGroupIds' }),
  flow.text('qualifier', 'Key qualifier', ({ flow }) => flow.keyQualifier, { field: 'keyQualifier' }),
  flow.text('origin', 'Origin', ({ flow }) => said(flow.origin), { field: 'origin' }),
  flow.flag('partial', 'Partial identity', ({ flow }) => flow.partialIdentity, { field: 'partialIdentity' }),
  flow.text('legal-basis', 'Legal basis', ({ flow }) => flow.legalBasis, { field: 'legalBasis' }),
];

export const DELIVERY_COLUMNS = [
  FLOW_COLUMN,
  flow.duration('interval', 'Every', ({ flow }) => flow.intervalMin && flow.intervalMin * MS_PER_MINUTE, {
    field: 'intervalMin',
  }),
  flow.number('availability', 'Availability', ({ flow }) => flow.availabilityPct, {
    unit: '%',
    field: 'availabilityPct',
  }),
  flow.number('peak', 'Peak', ({ flow }) => flow.peakPerHour, { unit: 'per hour', field: 'peakPerHour' }),
  flow.number('payload', 'Message size', ({ flow }) => flow.payloadBytes, { unit: 'bytes', field: 'payloadBytes' }),
  flow.number('subscribers', 'API subscribers', ({ flow }) => flow.apiSubscribers, { field: 'apiSubscribers' }),
  flow.text('idempotency', 'A repeat', ({ flow }) => said(flow.idempotency), { field: 'idempotency' }),
  flow.text('ordering', 'Ordering', ({ flow }) => said(flow.ordering), { field: 'ordering' }),
  flow.text('deletes', 'Deletes', ({ flow }) => said(flow.deletes), { field: 'deletes' }),
  flow.number('outage', 'Longest outage', ({ flow }) => flow.maxOutageHours, {
    unit: 'hours',
    field: 'maxOutageHours',
  }),
  flow.text('initial-load', 'First load', ({ flow }) => flow.initialLoad, { field: 'initialLoad' }),
];

/** All of them, each once: for a grid that lets people choose. */
export const FLOW_COLUMNS = [...MAP_COLUMNS, ...DETAIL_COLUMNS.slice(1), ...DELIVERY_COLUMNS.slice(1)];

export function isTooSlow(link: Link): boolean {
  const p95 = flowP95(link);
  return p95 !== null && isSet(link.flow.sloMs) && p95 > link.flow.sloMs;
}

function slaMark(link: Link) {
  return isTooSlow(link) ? 'too-slow' : null;
}

function p95Mark(link: Link) {
  if (isTooSlow(link)) return 'too-slow';
  return !isSet(link.flow.measuredP95Ms) && link.mechanism?.latencyMs.estimate ? 'estimate' : null;
}

/** "retry: yes", "alert: by mail", and what the mechanism leaves to do and nobody has answered. */
function errorTexts(link: Link): readonly string[] {
  const { errorHandling } = link.flow;
  const answered = DUTIES.flatMap(([duty, word]) => {
    const text = dutyText(errorHandling?.[duty] ?? null);
    return text === null ? [] : [`${word}: ${text}`];
  });
  const open = new Set<string>(missingDuties(link));
  return [...answered, ...DUTIES.flatMap(([duty, word]) => (open.has(duty) ? [`${word}: open`] : []))];
}

const DUTIES = [
  ['retry', 'retry'],
  ['deadLetter', 'dead letter'],
  ['alert', 'alert'],
  ['monitor', 'monitor'],
  ['replay', 'replay'],
  ['resync', 'resync'],
] as const;

function groupNames({ flow, entities }: Link): readonly string[] {
  const asked = new Set(flow.attributeGroupIds ?? []);
  const groups = entities.flatMap(({ entity }) => entity.attributeGroups ?? []);
  return sortedTexts(groups.filter(({ id }) => asked.has(id)).map(({ name, id }) => name || id));
}
