/** Flags keys decided after records exist, with no plan for those records. */
import { formatCount } from '../../lib/quantity.ts';
import { isSet } from '../../topology/empty.ts';
import { isBound } from '../../topology/key-places.ts';
import type { PlacementNode, SharedKeyNode } from '../../topology/topology.ts';
import { attachRepairPlan } from '../fixes/shared-keys.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects } from '../subjects.ts';
import { listed, placeName } from '../wording.ts';

export const retrofitWithoutRepairPlan: Rule = {
  meta: {
    id: 'keys/retrofit-without-repair-plan',
    title: 'Key added to a populated model without a repair plan',
    severity: 'warning',
    profile: 'core',
    why: 'Upsert on an unfilled or duplicated key fails per row and quietly splits histories.',
    source: 'S0-08; AwesomeSalesforceSkills cross-cloud llm-anti-patterns #4',
  },
  check({ sharedKeys }, report) {
    for (const key of sharedKeys) {
      const { sharedKey } = key;
      if (sharedKey.decidedPhase !== 'after-model' || isSet(sharedKey.repairPlan)) continue;
      const filled = populated(key);
      if (filled.length === 0) continue;
      const count = filled.reduce((sum, { placement }) => sum + (placement.existingRecords ?? 0), 0);
      const names = listed([...new Set(filled.map(placeName))].sort());
      report({
        subject: `sharedKey:${sharedKey.id}`,
        field: 'repairPlan',
        related: placementSubjects(filled),
        message: `${sharedKey.name} arrives after ${formatCount(count)} records exist in ${names}. Plan de-duplication, backfill and validation before any integration depends on it.`,
        fixes: () => [attachRepairPlan(key)],
      });
    }
  },
};

function populated(key: SharedKeyNode): readonly PlacementNode[] {
  return key.entity.keyPlacements.filter((node) => isBound(node, key) && (node.placement.existingRecords ?? 0) > 0);
}
