/** Fixes on contested and derived fields of a placement. */
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import type { PlacementNode, Topology } from '../../topology/topology.ts';
import { systemName } from '../wording.ts';

/** The platform allows 40 characters before `__c`. */
const MAX_CUSTOM_NAME = 40;

/** One writer stays: the insight where there is one, otherwise whichever is chosen. */
export function keepOneWriter({ placement }: PlacementNode, field: string, topology: Topology): readonly Command[] {
  const derived = (placement.derivedFields ?? []).filter((entry) => entry.field === field);
  const [insight] = derived;
  if (insight) {
    const name = topology.design.insights.get(insight.sourceInsightId)?.name || insight.sourceInsightId;
    return [keepWriter(placement.id, field, insight.sourceInsightId, name)];
  }
  const entries = (placement.fieldWriters ?? []).filter((entry) => entry.field === field);
  const writers = [...new Set(entries.flatMap((entry) => entry.writers))];
  return writers.map((writer) => {
    const system = topology.systemById(writer);
    return keepWriter(placement.id, field, writer, system ? systemName(system) : writer);
  });
}

function keepWriter(placementId: string, field: string, writer: string, name: string): Command {
  return editWith(`Let only ${name} write ${field}`, 'placements', placementId, ({ derivedFields, fieldWriters }) => ({
    derivedFields:
      derivedFields?.map((entry) => (entry.field === field ? { ...entry, otherWriters: [] } : entry)) ?? null,
    fieldWriters:
      fieldWriters?.map((entry) => (entry.field === field ? { ...entry, writers: [writer] } : entry)) ?? null,
  }));
}

/** Read-only for all but the integration user, with a field beside it that says how old it is. */
export function protectDerivedField({ placement }: PlacementNode, field: string): Command {
  const entry = (placement.derivedFields ?? []).find((one) => one.field === field && one.timestampField);
  const stamp = entry?.timestampField || stampName(field);
  return editWith(
    `Make ${field} read-only and stamp it in ${stamp}`,
    'placements',
    placement.id,
    ({ derivedFields }) => ({
      derivedFields:
        derivedFields?.map((one) =>
          one.field === field ? { ...one, readOnly: true, timestampField: one.timestampField || stamp } : one,
        ) ?? null,
    }),
  );
}

/** Churn_Score__c is stamped in Churn_Score_Updated__c. */
function stampName(field: string): string {
  const suffix = '_Updated';
  const name = field.replace(/__c$/i, '').slice(0, MAX_CUSTOM_NAME - suffix.length);
  return `${name}${suffix}__c`;
}
