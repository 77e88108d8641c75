/** What a line becomes, in words for the preview. */

import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import { displayName } from '../../catalog/system-names.ts';
import { formatDuration } from '../../lib/duration.ts';
import { formatBytes, formatRate } from '../../lib/quantity.ts';
import type { FlowDetails } from '../plan/flow-details.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanBuilder } from '../plan/plan-builder.ts';
import type { Direction } from './arrows.ts';

/** "System Commerce (B2C Commerce)" */
export function namedSystem({ systems }: Plan, at: number): string {
  const planned = systems[at];
  if (!planned) return '';
  if (planned.id !== null) return `System ${planned.name} (in the design already)`;
  const kind = displayName(planned.kind);
  return planned.name === kind ? `System ${planned.name}` : `System ${planned.name} (${kind})`;
}

/** "Commerce → OMS, SAP ↔ Data Cloud"; turned round where all of it is written backwards. */
export function hopWords(
  plan: Plan,
  ends: readonly (readonly number[])[],
  directions: readonly Direction[],
  isTwoWay: boolean,
): string {
  const isBack = directions.every((direction) => direction === 'back');
  const sides = (isBack ? ends.toReversed() : ends).map((side) =>
    side.map((at) => plan.systems[at]?.name ?? '').join(', '),
  );
  const arrow = (direction: Direction | undefined) => {
    if (isTwoWay || direction === 'both') return ' ↔ ';
    return direction === 'back' && !isBack ? ' ← ' : ' → ';
  };
  return sides.map((side, at) => (at === 0 ? side : `${arrow(directions[at - 1])}${side}`)).join('');
}

/** "Platform events, SLA 5 s" */
export function detailWords(details: FlowDetails): readonly string[] {
  const { mechanism, sloMs, measuredP95Ms, intervalMin, frequency, eventsPerDay, payloadBytes } = details;
  const { owner, trigger, purposes } = details;
  return [
    mechanism ? [shortMechanismName(mechanism)] : [],
    sloMs == null ? [] : [`SLA ${formatDuration(sloMs)}`],
    measuredP95Ms == null ? [] : [`measured ${formatDuration(measuredP95Ms)}`],
    intervalMin == null ? [] : [`every ${formatDuration(intervalMin * MINUTE)}`],
    frequency ? [frequency.toLowerCase()] : [],
    eventsPerDay == null ? [] : [formatRate(eventsPerDay, 'day')],
    payloadBytes == null ? [] : [formatBytes(payloadBytes)],
    owner ? [`owner ${owner}`] : [],
    trigger ? [`trigger ${trigger}`] : [],
    (purposes ?? []).map((purpose) => purpose.replaceAll('-', ' ')),
  ].flat();
}

const MINUTE = 60_000;

/** As they will be called, each once. */
export function entityNames({ entities }: Plan, at: readonly number[]): readonly string[] {
  return [...new Set(at)].map((index) => entities[index]?.name ?? '');
}

/** Remembers how far a plan has come; then says what came since that the catalogue does not know. */
export function newcomers({ plan: { systems, entities }, taken }: PlanBuilder): {
  since(isStrangeTold: boolean): string | null;
} {
  const [systemCount, entityCount, takenCount] = [systems.length, entities.length, taken.length];
  return {
    since(isStrangeTold) {
      const named = [
        ...systems
          .slice(systemCount)
          .flatMap(({ id, certainty, name }) =>
            id === null && certainty === 'unknown' ? [`system ${quoted(name)}`] : [],
          ),
        ...entities
          .slice(entityCount)
          .flatMap(({ id, canonical, name }) =>
            id === null && canonical === 'none' ? [`entity ${quoted(name)}`] : [],
          ),
      ];
      const own =
        named.length === 0 || !isStrangeTold ? [] : [`Not in the catalogue, so your own: ${named.join(', ')}.`];
      const told = [...taken.slice(takenCount), ...own];
      return told.length === 0 ? null : told.join(' ');
    },
  };
}

export function quoted(text: string): string {
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

const LONGEST = 60;
