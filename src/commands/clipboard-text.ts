/** Copied elements in plain words, for pasting into a chat or a mail. */
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { formatDuration } from '../lib/duration.ts';
import type { Id } from '../model/field.ts';
import type { Flow, Interaction } from '../model/records/exchange.ts';
import type { Placement, System } from '../model/records/structure.ts';
import type { Clip } from './clipboard.ts';

export function clipboardText(clip: Clip): string {
  const system = nameOf([...clip.systems, ...outside(clip, 'systems')]);
  const entity = nameOf([...clip.entities, ...outside(clip, 'entities')]);
  const copied = new Set(clip.systems.map(({ id }) => id));
  const alone = clip.placements.filter(({ systemId }) => !copied.has(systemId));
  const chosen = new Set(clip.chosen);
  return [
    ...clip.systems.flatMap((item) => [
      systemLine(item),
      ...clip.placements
        .filter(({ systemId }) => systemId === item.id)
        .map((at) => `  ${placementLine(clip, at, entity)}`),
    ]),
    ...alone.map((at) => `${system(at.systemId)}: ${placementLine(clip, at, entity)}`),
    ...clip.flows.map((flow) => flowLine(flow, system, entity)),
    ...clip.interactions.map((interaction) => interactionLine(interaction, system)),
    ...clip.entities.filter(({ id }) => chosen.has(`entity:${id}`)).map(({ name }) => `Entity ${name}`),
    ...clip.insights.filter(({ id }) => chosen.has(`insight:${id}`)).map(({ name }) => `Insight ${name}`),
    ...clip.segments.map(({ name }) => `Segment ${name}`),
    ...clip.notes.map(({ text }) => text),
  ].join('\n');
}

type NameOf = (id: Id) => string;

function nameOf(records: readonly { readonly id: Id; readonly name: string }[]): NameOf {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) || id;
}

function outside(clip: Clip, collection: 'systems' | 'entities') {
  return clip.outside.filter((item) => item.collection === collection);
}

function systemLine({ name, owner }: System): string {
  return owner === null || owner === '' ? name : `${name} (owner: ${owner})`;
}

function placementLine(clip: Clip, { object, entityId, role, keys }: Placement, entity: NameOf): string {
  const keyNames = keys.flatMap(({ field, sharedKeyId }) =>
    clip.sharedKeys.some(({ id }) => id === sharedKeyId) ? field : [],
  );
  const isRecord = role === 'sor' ? ', system of record' : '';
  const key = keyNames.length > 0 ? `, key ${keyNames.join(', ')}` : '';
  return `${object} (${entity(entityId)}${isRecord}${key})`;
}

function flowLine(flow: Flow, system: NameOf, entity: NameOf): string {
  const arrow = flow.direction === 'two-way' ? '↔' : '→';
  const carried = flow.entityIds.map(entity).join(', ');
  const mechanism = flow.mechanism === null ? 'no mechanism yet' : mechanismDisplayName(flow.mechanism);
  const sla = flow.sloMs === null ? '' : `, SLA ${formatDuration(flow.sloMs)}`;
  const ends = `${system(flow.source)} ${arrow} ${system(flow.target)}`;
  return `${ends}: ${carried === '' ? '' : `${carried} by `}${mechanism}${sla}`;
}

function interactionLine({ name, systemId, latencyBudgetMs, reads }: Interaction, system: NameOf): string {
  const budget = latencyBudgetMs === null ? '' : ` within ${formatDuration(latencyBudgetMs)}`;
  const sources = reads.map((read) => system(read.systemId)).join(', ');
  return `${name} in ${system(systemId)}${budget}${sources === '' ? '' : `, reads ${sources}`}`;
}
