/** What a line becomes, in words for the preview. */

import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import { displayName } from '../../catalog/system-names.ts';
import { formatDuration } from '../../lib/duration.ts';
import { formatBytes, formatRate } from '../../lib/quantity.ts';
import type { FlowDetails } from '../plan/flow-details.ts';
import type { Plan } from '../plan/plan.ts';

/** "System Commerce (B2C Commerce)" */
export function namedSystem({ systems }: Plan, at: number): string {
  const planned = systems[at];
  if (!planned) return '';
  if (planned.id !== null) return `System ${planned.name} (in the design already)`;
  const kind = displayName(planned.kind);
  return planned.name === kind ? `System ${planned.name}` : `System ${planned.name} (${kind})`;
}

export function flowWords(plan: Plan, ends: readonly number[], isTwoWay: boolean): string {
  return ends.map((at) => plan.systems[at]?.name ?? '').join(isTwoWay ? ' ↔ ' : ' → ');
}

/** "Platform events, SLA 5 s" */
export function detailWords(details: FlowDetails): readonly string[] {
  const { mechanism, sloMs, measuredP95Ms, intervalMin, eventsPerDay, payloadBytes, owner, trigger, purposes } =
    details;
  return [
    mechanism ? [shortMechanismName(mechanism)] : [],
    sloMs == null ? [] : [`SLA ${formatDuration(sloMs)}`],
    measuredP95Ms == null ? [] : [`measured ${formatDuration(measuredP95Ms)}`],
    intervalMin == null ? [] : [`every ${formatDuration(intervalMin * MINUTE)}`],
    eventsPerDay == null ? [] : [formatRate(eventsPerDay, 'day')],
    payloadBytes == null ? [] : [formatBytes(payloadBytes)],
    owner ? [`owner ${owner}`] : [],
    trigger ? [`trigger ${trigger}`] : [],
    (purposes ?? []).map((purpose) => purpose.replaceAll('-', ' ')),
  ].flat();
}

const MINUTE = 60_000;

export function quoted(text: string): string {
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

const LONGEST = 60;
