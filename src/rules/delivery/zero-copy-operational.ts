/** Flags operational work that waits for a warehouse which is only read in place. */
import type { Purpose } from '../../catalog/mechanism.ts';
import { addCurrentFeeds } from '../fixes/current-feed.ts';
import type { Rule } from '../rule.ts';
import { flowName, listed, systemName } from '../wording.ts';

const WORK_WORDS: ReadonlyMap<Purpose, string> = new Map<Purpose, string>([
  ['operational-sync', 'operational sync'],
  ['domain-event', 'business events'],
  ['real-time-context', 'real-time context'],
  ['activation', 'activation'],
]);
const LIVE_WORK = [...WORK_WORDS.keys()];

export const zeroCopyOperational: Rule = {
  meta: {
    id: 'delivery/zero-copy-operational',
    title: 'Zero Copy used as an operational pipe',
    severity: 'error',
    profile: 'core',
    why: 'Latency and semantics differ from operational sync.',
    source: 'S0-21, S0-26, S2-28, S3-27, S3-41',
  },
  check({ links }, report) {
    for (const link of links) {
      const { flow, mechanism, source, target } = link;
      const live = mechanism?.family === 'zero-copy' ? LIVE_WORK.filter((one) => flow.purposes.includes(one)) : [];
      if (live.length === 0) continue;
      const work = listed(live.map((purpose) => WORK_WORDS.get(purpose) ?? purpose));
      const warehouse = systemName(source.isDataCloud ? target : source);
      report({
        subject: `flow:${flow.id}`,
        field: 'purposes',
        message: `${flowName(link)} makes ${work} wait for ${warehouse}. Zero Copy is for analytics without duplication; live work needs an event or a call from the system of record.`,
        fixes: () => addCurrentFeeds(link, link.entities, LIVE_WORK),
      });
    }
  },
};
