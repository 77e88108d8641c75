/** Flags a design in which no test ever stops a receiver. */
import { counted } from '../../lib/counted.ts';
import type { Link } from '../../topology/topology.ts';
import { addOutageTest } from '../fixes/smoke-tests.ts';
import type { Rule } from '../rule.ts';

const MAX_OFFERS = 3;

export const noFailureTest: Rule = {
  meta: {
    id: 'deployment/no-failure-test',
    title: 'No failure-injection test',
    severity: 'info',
    profile: 'extended',
    why: 'Retry and dead-letter paths that were never exercised do not exist.',
    source: 'S2-24',
  },
  check({ links, smokeTests }, report) {
    if (links.length === 0 || smokeTests.some(({ kind }) => kind === 'failure-injection')) return;
    report({
      subject: 'design',
      message: `${counted(links.length, 'flow')}, and no test stops a receiver and checks that it recovers.`,
      fixes: () => [...links].sort(byNeed).slice(0, MAX_OFFERS).map(addOutageTest),
    });
  },
};

/** Where most has to work when something fails: by duties of the mechanism, then volume. */
function byNeed(a: Link, b: Link): number {
  const duties = (link: Link) => (link.crossesOrgs ? (link.mechanism?.failureDuties.length ?? 0) : -1);
  const volume = ({ flow }: Link) => flow.eventsPerDay ?? 0;
  return duties(b) - duties(a) || volume(b) - volume(a) || (a.flow.id < b.flow.id ? -1 : 1);
}
