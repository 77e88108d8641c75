/** Where each step of the workshop stands: read from the rules, ticked by nobody. */

import type { Finding } from '../rules/rule.ts';
import { isSet } from '../topology/empty.ts';
import type { Topology } from '../topology/topology.ts';
import { GUIDE_STEPS, type GuideStep, type GuideStepId, stepOfRule } from './guide-steps.ts';
import type { Judged } from './judged.ts';

export type StepState = 'done' | 'open' | 'blocked';

export interface StepStanding {
  readonly step: GuideStep;
  readonly state: StepState;
  /** What is missing, in a sentence; what was looked at, when nothing is. */
  readonly missing: string;
  /** Errors and warnings of the step's rules, gravest first. */
  readonly findings: readonly Finding[];
  /** The steps that have to be settled first, when it is blocked. */
  readonly waitsFor: readonly GuideStepId[];
}

export function guide(judged: Judged): readonly StepStanding[] {
  const byStep = findingsByStep(judged.findings);
  const standings = new Map<GuideStepId, StepStanding>();
  for (const step of GUIDE_STEPS) {
    standings.set(step.id, standingOf(step, judged.topology, byStep.get(step.id) ?? [], standings));
  }
  return [...standings.values()];
}

function findingsByStep(findings: readonly Finding[]): ReadonlyMap<GuideStepId, readonly Finding[]> {
  const byStep = new Map<GuideStepId, Finding[]>(GUIDE_STEPS.map(({ id }) => [id, []]));
  for (const severity of ['error', 'warning'] as const) {
    for (const finding of findings) {
      const step = finding.severity === severity ? stepOfRule(finding.ruleId) : null;
      if (step) byStep.get(step)?.push(finding);
    }
  }
  return byStep;
}

function standingOf(
  step: GuideStep,
  topology: Topology,
  findings: readonly Finding[],
  earlier: ReadonlyMap<GuideStepId, StepStanding>,
): StepStanding {
  const waitsFor = step.restsOn.filter((id) => holdsUp(earlier.get(id)));
  if (waitsFor.length > 0) {
    const titles = waitsFor.map((id) => `"${earlier.get(id)?.step.title}"`);
    return { step, state: 'blocked', missing: `Waits for ${titles.join(', ')}.`, findings, waitsFor };
  }
  const gap = GAPS[step.id](topology);
  if (gap !== null) return { step, state: 'open', missing: gap, findings, waitsFor };
  if (findings.length > 0) return { step, state: 'open', missing: countOf(findings), findings, waitsFor };
  return { step, state: 'done', missing: 'Nothing is missing.', findings, waitsFor };
}

/** A step holds up what rests on it while it is blocked, has nothing to build on, or has an error. */
function holdsUp(standing: StepStanding | undefined): boolean {
  if (!standing || standing.state === 'done') return false;
  if (standing.state === 'blocked' || standing.findings.length === 0) return true;
  return standing.findings.some(({ severity }) => severity === 'error');
}

function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
  ];
  return `${parts.join(' and ')} to settle.`;
}

/** What a step needs to have in the design before its rules can say anything; null when it is there. */
const GAPS: Readonly<Record<GuideStepId, (topology: Topology) => string | null>> = {
  inventory: ({ systems, entities }) => {
    if (systems.length === 0) return 'Place the first cloud or system.';
    if (systems.length === 1) return 'Place a second system: one alone hands nothing over.';
    if (entities.length === 0) return 'Name the first entity: Customer, Order, Case …';
    const empty = systems.filter((node) => node.inScope && holdsNothing(node));
    if (empty.length > 0) return `${namesOf(empty)} hold${empty.length === 1 ? 's' : ''} no entity and no flow yet.`;
    const unplaced = entities.filter(({ placements }) => placements.length === 0);
    return unplaced.length === 0 ? null : `Nothing holds ${listOf(unplaced.map(({ entity }) => entity.name))} yet.`;
  },
  'system-of-record': () => null,
  'shared-keys': () => null,
  'sync-or-event': ({ links }) => {
    if (links.length === 0) return 'Draw the first flow.';
    const open = links.filter(({ flow }) => !isSet(flow.mechanism)).length;
    if (open === 0) return null;
    return open === 1 ? 'One flow has no mechanism yet.' : `${open} flows have no mechanism yet.`;
  },
  identity: () => null,
  'deployment-order': () => null,
  'smoke-test': ({ links }) => (links.length === 0 ? 'There is no flow to test yet.' : null),
};

function holdsNothing({ placements, inbound, outbound, interactions }: Topology['systems'][number]): boolean {
  return placements.length + inbound.length + outbound.length + interactions.length === 0;
}

function namesOf(systems: Topology['systems']): string {
  return listOf(systems.map(({ system }) => system.name || system.id));
}

/** The first two by name, the rest as a number: it is a line in a bar. */
function listOf(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (sorted.length <= 2) return sorted.join(' and ');
  return `${sorted.slice(0, 2).join(', ')} and ${sorted.length - 2} more`;
}
