/** Flags flows that may be down for longer than the bus remembers, with no way to load what is lost. */
import { formatDuration } from '../../lib/duration.ts';
import { outlastsReplay, replayHours } from '../../topology/delivery-duties.ts';
import { outlastOutage } from '../fixes/replay.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName } from '../wording.ts';

const MS_PER_HOUR = 3_600_000;

export const replayWindowExceeded: Rule = {
  meta: {
    id: 'delivery/replay-window-exceeded',
    title: 'Outage longer than the replay window',
    severity: 'error',
    profile: 'core',
    why: 'The 72-hour retention is a hard ceiling for Change Data Capture and platform events.',
    source:
      'S0-39; developer.salesforce.com event-message-durability; AwesomeSalesforceSkills data/cdc-data-sync-patterns',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (!mechanism || !outlastsReplay(link)) continue;
      const outage = formatDuration((flow.maxOutageHours ?? 0) * MS_PER_HOUR);
      report({
        subject: `flow:${flow.id}`,
        field: 'errorHandling.resync',
        message: `${flowName(link)} may be down for ${outage}; what is sent by ${mechanismName(mechanism)} is kept for ${replayHours(link)} h. After that only a full reload recovers, and none is planned.`,
        fixes: () => outlastOutage(link, topology),
      });
    }
  },
};
