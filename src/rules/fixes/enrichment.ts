/** What a flow may promise instead of context in real time. */
import type { Purpose } from '../../catalog/mechanism.ts';
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';

const REAL_TIME: Purpose = 'real-time-context';

/** Out of Data Cloud it can enrich the record beforehand, so that nobody waits; a feed into it serves what it also serves. */
export function promiseLess(link: Link): readonly Command[] {
  const { flow, source, target } = link;
  if (source.isDataCloud && !target.isDataCloud) {
    return [withPurpose(link, `Let ${flowName(link)} enrich the record beforehand instead`, ['enrichment'])];
  }
  const others = flow.purposes.filter((purpose) => purpose !== REAL_TIME);
  return others.length === 0 ? [] : [withPurpose(link, `Take real-time context off ${flowName(link)}`, [])];
}

function withPurpose({ flow }: Link, label: string, instead: readonly Purpose[]): Command {
  return editWith(label, 'flows', flow.id, ({ purposes }) => ({
    purposes: [...new Set(purposes.flatMap((purpose) => (purpose === REAL_TIME ? instead : purpose)))],
  }));
}
