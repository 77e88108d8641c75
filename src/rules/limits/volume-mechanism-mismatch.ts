/** Flags flows that move more than their mechanism is made for. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import { formatCount, formatRate } from '../../lib/quantity.ts';
import type { Link } from '../../topology/topology.ts';
import { switchToOther } from '../fixes/other-mechanisms.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName } from '../wording.ts';
import { suitsFlow } from './suits-flow.ts';

export const volumeMechanismMismatch: Rule = {
  meta: {
    id: 'limits/volume-mechanism-mismatch',
    title: 'Volume does not fit the mechanism',
    severity: 'warning',
    profile: 'extended',
    why: 'REST is for single records, Bulk API for millions.',
    source: 'S1-05, S2-07, S2-10; AwesomeSalesforceSkills decision tree Q5',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (!mechanism || !isTooMuch(link)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'eventsPerDay',
        message: `${flowName(link)} moves ${formatRate(flow.eventsPerDay ?? 0, 'day')}; ${mechanismName(mechanism)} is comfortable up to ${formatCount(mechanism.recommendedMaxEventsPerDay ?? 0)}.`,
        fixes: () =>
          switchToOther(link, topology, {
            isSound: (candidate) => isMadeForVolume(candidate) && suitsFlow(candidate, link),
            first: BULK_FIRST,
          }),
      });
    }
  },
};

function isTooMuch({ flow, mechanism }: Link): boolean {
  const most = mechanism?.recommendedMaxEventsPerDay ?? null;
  return most !== null && (flow.eventsPerDay ?? 0) > most;
}

/** Bulk moves more than events do. */
const BULK_FIRST: readonly MechanismId[] = ['bulk-api-2', 'kafka', 'sqs'];

/** A broker only where the flow passes one: a mechanism does not bring its system along. */
function isMadeForVolume({ mechanism, source, target, via }: Link): boolean {
  if (mechanism?.id === 'bulk-api-2') return true;
  return mechanism?.family === 'broker' && [source, target, ...via].some(({ kind }) => kind.kind === mechanism.id);
}
