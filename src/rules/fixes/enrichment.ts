import type { Purpose } from '../../catalog/mechanism.ts';
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';

/** What Data Cloud knows is written to the record beforehand, so that nobody waits for it. */
export function enrichInstead(link: Link): readonly Command[] {
  if (!link.source.isDataCloud || link.target.isDataCloud) return [];
  const label = `Let ${flowName(link)} enrich the record beforehand instead`;
  return [
    editWith(label, 'flows', link.flow.id, ({ purposes }) => ({
      purposes: [
        ...new Set(purposes.map((purpose): Purpose => (purpose === 'real-time-context' ? 'enrichment' : purpose))),
      ],
    })),
  ];
}
