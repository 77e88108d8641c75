/** Flows: drawing one asks for nothing and proposes what both ends hold. */
import { mechanismOf } from '../catalog/mechanisms.ts';
import { type Design, inOrder } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { Flow } from '../model/records/exchange.ts';
import { subjectOf } from '../model/subject.ts';
import type { Command } from './command.ts';
import { additions, editWith, nextOrder } from './edit.ts';
import { namesIn, uniqueName } from './naming.ts';
import { newRecord } from './record-schemas.ts';
import { transform, withFields, withRecords } from './transform.ts';

export function connect(sourceId: Id, targetId: Id): Command {
  return {
    label: 'Draw flow',
    run(design) {
      const flow = newFlow(design, sourceId, targetId);
      return additions('flows', flow ? [flow] : []);
    },
  };
}

/** Null where an end is not there. The mechanism stays open; its recommendation is the inspector's. */
export function newFlow(design: Design, sourceId: Id, targetId: Id): Flow | null {
  const source = design.systems.get(sourceId);
  const target = design.systems.get(targetId);
  if (!source || !target) return null;
  return newRecord('flows', nextOrder(design, 'flows'), {
    id: freshId(`${sourceId}-to-${targetId}`, design.flows),
    name: uniqueName(flowName(source.name, target.name), namesIn(design, 'flows')),
    source: sourceId,
    target: targetId,
    entityIds: sourceId === targetId ? [] : sharedEntities(design, sourceId, targetId),
    direction: 'one-way',
    intent: 'replicate',
  });
}

function flowName(source: string, target: string): string {
  return `${source} to ${target}`;
}

/** Entities that stand at both ends, in display order. */
export function sharedEntities(design: Design, a: Id, b: Id): readonly Id[] {
  const atA = entitiesAt(design, a);
  const atB = entitiesAt(design, b);
  return inOrder(design.entities)
    .filter(({ id }) => atA.has(id) && atB.has(id))
    .map(({ id }) => id);
}

function entitiesAt(design: Design, systemId: Id): ReadonlySet<Id> {
  return new Set([...design.placements.values()].filter((at) => at.systemId === systemId).map((at) => at.entityId));
}

/** Turns a flow round, with its route; its name too when it is still the one it was given. */
export function reverseFlow(flowId: Id): Command {
  return transform('Reverse flow', (design) => {
    const flow = design.flows.get(flowId);
    if (!flow) return design;
    const next = withRecords(design, 'flows', [
      withFields<'flows'>(flow, {
        source: flow.target,
        target: flow.source,
        via: flow.via?.toReversed() ?? null,
        name: reversedName(design, flow),
      }),
    ]);
    const box = design.layout.get(subjectOf('flows', flowId));
    if (!box) return next;
    return withRecords(next, 'layout', [
      withFields<'layout'>(box, {
        waypoints: box.waypoints?.toReversed() ?? null,
        sourcePin: box.targetPin,
        targetPin: box.sourcePin,
        label: box.label && { ...box.label, t: 1 - box.label.t },
      }),
    ]);
  });
}

function reversedName(design: Design, flow: Flow): string {
  const source = design.systems.get(flow.source)?.name ?? '';
  const target = design.systems.get(flow.target)?.name ?? '';
  if (flow.name.replace(/ \d{1,9}$/, '') !== flowName(source, target)) return flow.name;
  const others = new Set(namesIn(design, 'flows'));
  others.delete(flow.name);
  return uniqueName(flowName(target, source), others);
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The steps people agree on; beyond the last, whole days. */
const SLA_STEPS = [SECOND, MINUTE, 15 * MINUTE, HOUR, DAY] as const;

/** The first usual SLA that a p95 keeps. */
export function roundUpToSla(p95Ms: number): number {
  return SLA_STEPS.find((step) => p95Ms <= step) ?? Math.min(Math.ceil(p95Ms / DAY) * DAY, Number.MAX_VALUE);
}

/** What the SLA of a flow might be; null while nothing is known about its latency. Suggested, never set by itself. */
export function suggestedSloMs({ mechanism, measuredP95Ms, intervalMin }: Flow): number | null {
  if (measuredP95Ms !== null && measuredP95Ms > 0) return roundUpToSla(measuredP95Ms);
  if (mechanism === null) return null;
  const p95Ms = Math.max(mechanismOf(mechanism).latencyMs.p95, (intervalMin ?? 0) * MINUTE);
  return Number.isFinite(p95Ms) ? roundUpToSla(p95Ms) : null;
}

export function acceptSuggestedSlo(flowId: Id): Command {
  return editWith('Set suggested SLA', 'flows', flowId, (flow) => {
    const sloMs = suggestedSloMs(flow);
    return flow.sloMs === null && sloMs !== null ? { sloMs } : null;
  });
}
