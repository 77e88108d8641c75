/** Flags sources outside the platform that cannot give their data, or of which nobody knows. */
import { counted } from '../../lib/counted.ts';
import { isSet } from '../../topology/empty.ts';
import { isTransport } from '../../topology/kind-sets.ts';
import type { SystemNode } from '../../topology/topology.ts';
import { answerReadiness, type OpenAnswer } from '../fixes/source-readiness.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { listed, systemName } from '../wording.ts';

const QUESTIONS: readonly (readonly [OpenAnswer, string])[] = [
  ['extraction', 'how can its data be taken out'],
  ['frequency', 'how often'],
  ['identifier', 'with which identifier'],
];

export const sourceNotReady: Rule = {
  meta: {
    id: 'governance/source-not-ready',
    title: 'Source cannot deliver',
    severity: 'error',
    profile: 'core',
    why: 'For every source three answers are needed (what data, how often, which identifier); some need engineering work first and the timeline must say so.',
    source: 'S3-02, S3-21, S3-23, S3-24',
  },
  check({ systems }, report) {
    for (const node of systems) {
      if (node.kind.family !== 'external' || isTransport(node) || node.outbound.length === 0) continue;
      const place = { subject: `system:${node.system.id}`, related: flowSubjects(node.outbound) };
      const flows = counted(node.outbound.length, 'flow');
      if (node.system.readiness?.extraction === 'none') {
        const message = `${systemName(node)} has no way to hand out its data, and ${flows} start${node.outbound.length === 1 ? 's' : ''} there. Plan the work that gives it one before everything that waits for it.`;
        report({ ...place, severity: 'error', field: 'readiness.extraction', message });
        continue;
      }
      const open = openAnswers(node);
      const [first] = open;
      if (!first) continue;
      report({
        ...place,
        severity: 'warning',
        field: `readiness.${first[0]}`,
        message: `${systemName(node)} is the source of ${flows}: ${listed(open.map(([, words]) => words))}?`,
        asks: () =>
          answerReadiness(
            node,
            open.map(([field]) => field),
          ),
      });
    }
  },
};

function openAnswers({ system }: SystemNode): typeof QUESTIONS {
  return QUESTIONS.filter(([field]) => {
    const answer = system.readiness?.[field];
    return !isSet(answer) || answer === 'unknown';
  });
}
