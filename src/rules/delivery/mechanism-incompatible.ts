/** Flags flows that cannot be built: the mechanism does not connect the systems it is drawn between. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import { endsOf, type PairProblem, pairProblems } from '../../topology/supported-pair.ts';
import type { Link } from '../../topology/topology.ts';
import { usualMechanisms } from '../../topology/usual-mechanisms.ts';
import { purposesOf } from '../../topology/usual-purposes.ts';
import { connectOtherwise } from '../fixes/routes.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { listed, mechanismName, systemName } from '../wording.ts';

const MAX_OPTIONS = 3;

export const mechanismIncompatible: Rule = {
  meta: {
    id: 'delivery/mechanism-incompatible',
    title: 'Mechanism does not connect these systems',
    severity: 'error',
    profile: 'core',
    why: 'A diagram that cannot be built is worse than none.',
    source: 'S2-08',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, source, target, mechanism } = link;
      const problems = mechanism ? pairProblems(mechanism, endsOf(link)) : [];
      if (!mechanism || problems.length === 0) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        related: systemSubjects([source, target]),
        message: `${refusal(mechanism, link, problems)}${optionsText(link)}`,
        fixes: () => connectOtherwise(link, mechanism, topology),
      });
    }
  },
};

function refusal(mechanism: Mechanism, { source, target }: Link, problems: readonly PairProblem[]): string {
  const [from, to] = [systemName(source), systemName(target)];
  const back = problems.includes('one-way-only') ? ' and back' : '';
  const reasons = problems.map((problem) => REASONS[problem](from, to));
  return `${mechanismName(mechanism)} cannot run from ${from} to ${to}${back}: ${listed(reasons)}.`;
}

const REASONS: Readonly<Record<PairProblem, (from: string, to: string) => string>> = {
  'cannot-send': (from) => `it cannot start in ${from}`,
  'cannot-receive': (_from, to) => `it cannot end in ${to}`,
  'other-org': () => 'it works inside one org only',
  'one-way-only': () => 'it runs one way only',
};

/** What architects usually take for such a pair; the buttons rank all there is, which is too much for every finding. */
function optionsText(link: Link): string {
  const usual = usualMechanisms(link, purposesOf(link)).ranked.map(mechanismOf);
  const options = usual.filter((mechanism) => mechanism.status === 'current' && fitsLink(mechanism, link));
  if (options.length === 0) return '';
  return ` Options: ${options.slice(0, MAX_OPTIONS).map(mechanismName).join(', ')}.`;
}
