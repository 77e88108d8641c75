/** One row of a table as elements. */
import { parseRate } from '../../lib/quantity.ts';
import { type FlowDetails, piecesOf, readDetails } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import { mechanismMeant } from '../plan/mechanism-of-name.ts';
import type { PlanBuilder } from '../plan/plan-builder.ts';
import { plainName } from './line-text.ts';
import { detailWords, entityNames, hopWords, namedSystem, quoted } from './reading-words.ts';
import type { Column } from './table-columns.ts';

export interface RowMade {
  readonly makes: string | null;
  readonly remark: string | null;
}

type Cell = (column: Column) => string;

export function readTableRow(build: PlanBuilder, table: 'systems' | 'entities' | 'flows', cell: Cell): RowMade {
  if (table === 'systems') return systemRow(build, cell);
  return table === 'entities' ? entityRow(build, cell) : flowRow(build, cell);
}

function systemRow(build: PlanBuilder, cell: Cell): RowMade {
  const name = cell('system') || cell('name');
  if (name === '') return missing('a name');
  const asked = cell('kind');
  const { kind, certainty } = kindOfName(asked);
  const isKnown = asked !== '' && certainty !== 'unknown';
  const system = build.system(name, {
    ...(isKnown ? { kind } : {}),
    owner: cell('owner') || null,
    org: cell('org') || null,
  });
  const remark = asked === '' || isKnown ? null : `${quoted(asked)} is no kind of system that is known here.`;
  return { makes: namedSystem(build.plan, system), remark };
}

function entityRow(build: PlanBuilder, cell: Cell): RowMade {
  const names = piecesOf(cell('entities'));
  const [first] = names;
  if (first === undefined) return missing('an entity');
  const record = cell('record') === '' ? null : build.system(cell('record'));
  const systems = piecesOf(cell('system')).map((name) => build.system(name));
  const entities = names.map((name) => build.entity(name, { record }));
  for (const entity of entities) {
    for (const system of systems) build.placement(entity, system, cell('object') || null);
  }
  const where = systems.map((at) => build.plan.systems[at]?.name ?? '');
  const told = [
    where.length > 0 ? `in ${where.join(', ')}` : '',
    record === null ? '' : `system of record ${build.plan.systems[record]?.name ?? ''}`,
  ].filter((text) => text !== '');
  return {
    makes: `${['Entity', entityNames(build.plan, entities).join(', ')].join(' ')}${told.length > 0 ? `, ${told.join(', ')}` : ''}`,
    remark: null,
  };
}

function flowRow(build: PlanBuilder, cell: Cell): RowMade {
  const [from, to] = [cell('source'), cell('target')];
  if (from === '' || to === '') return missing(from === '' ? 'a source' : 'a target');
  const { details, remarks } = flowDetails(cell);
  const [source, target] = [build.system(from), build.system(to)];
  if (source === target) return { makes: null, remark: 'A flow leads from one system to another one.' };
  const carried = piecesOf(cell('entities')).map((name) => build.entity(plainName(name)));
  build.flow(source, target, carried, details);
  const words = [...entityNames(build.plan, carried), ...detailWords(details)].join(', ');
  const isTwoWay = details.direction === 'two-way';
  const flows = hopWords(build.plan, [[source], [target]], [isTwoWay ? 'both' : 'forth'], isTwoWay);
  return {
    makes: words === '' ? `Flow ${flows}` : `Flow ${flows}: ${words}`,
    remark: remarks.length === 0 ? null : remarks.join(' '),
  };
}

function flowDetails(cell: Cell): { readonly details: FlowDetails; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  const mechanism = mechanismMeant(cell('mechanism'));
  if (mechanism === null && cell('mechanism') !== '') {
    remarks.push(`${quoted(cell('mechanism'))} is no mechanism that is known here.`);
  }
  const sla = cell('sla') === '' ? null : readDetails(`sla ${cell('sla')}`).details.sloMs;
  if (cell('sla') !== '' && sla == null) remarks.push(`${quoted(cell('sla'))} is not a time such as “15 min”.`);
  const volume = cell('volume') === '' ? null : parseRate(cell('volume'), 'day');
  if (volume && !volume.ok) remarks.push(volume.error);
  const isTwoWay = /two|both|bi|2|<->|↔/i.test(cell('direction'));
  const every = [`every ${cell('frequency')}`, cell('frequency')]
    .map((text) => readDetails(text).details.intervalMin)
    .find((interval) => interval != null);
  const details: FlowDetails = {
    ...(mechanism ? { mechanism } : {}),
    ...(sla == null ? {} : { sloMs: sla }),
    ...(volume?.ok ? { eventsPerDay: volume.value } : {}),
    ...(every == null ? {} : { intervalMin: every }),
    ...(cell('frequency') === '' || every != null ? {} : { frequency: cell('frequency') }),
    ...(isTwoWay ? { direction: 'two-way' as const } : {}),
    ...textsOf(cell),
  };
  return { details, remarks };
}

function textsOf(cell: Cell): FlowDetails {
  const names = ['trigger', 'transformation', 'owner', 'name'] as const;
  return Object.fromEntries(names.flatMap((name) => (cell(name) === '' ? [] : [[name, cell(name)]])));
}

function missing(what: string): RowMade {
  return { makes: null, remark: `This row needs ${what}.` };
}
