/** Where each step of the workshop stands: read from the rules, ticked by nobody. */

import type { Subject } from '../model/field.ts';
import type { Finding } from '../rules/rule.ts';
import { isSet } from '../topology/empty.ts';
import type { Topology } from '../topology/topology.ts';
import { GUIDE_STEPS, type GuideStep, type GuideStepId, stepOfRule } from './guide-steps.ts';
import type { Judged } from './judged.ts';

export type StepState = 'done' | 'open' | 'blocked';

/** What takes a person on: to a finding, to an element, or to the act that adds the first of something. */
export type NextAct =
  | { readonly act: 'add-system' | 'add-entity' | 'draw-flow' }
  | { readonly act: 'reveal'; readonly subject: Subject; readonly field: string | null }
  | { readonly act: 'finding'; readonly finding: Finding }
  | { readonly act: 'step'; readonly stepId: GuideStepId };

export interface StepStanding {
  readonly step: GuideStep;
  readonly state: StepState;
  /** What is missing, in a sentence; what was looked at, when nothing is. */
  readonly missing: string;
  /** Errors and warnings of the step's rules, gravest first. */
  readonly findings: readonly Finding[];
  /** The steps that have to be settled first, when it is blocked. */
  readonly waitsFor: readonly GuideStepId[];
  /** Null for a step that is done. */
  readonly next: NextAct | null;
}

interface Gap {
  readonly missing: string;
  readonly next: NextAct;
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
  const [first] = waitsFor;
  if (first) {
    const titles = waitsFor.map((id) => `"${earlier.get(id)?.step.title}"`);
    const missing = `Waits for ${titles.join(', ')}.`;
    return { step, state: 'blocked', missing, findings, waitsFor, next: { act: 'step', stepId: first } };
  }
  const gap = GAPS[step.id]?.(topology) ?? null;
  if (gap) return { step, state: 'open', ...gap, findings, waitsFor };
  const [finding] = findings;
  if (!finding) return { step, state: 'done', missing: 'Nothing is missing.', findings, waitsFor, next: null };
  return { step, state: 'open', missing: countOf(findings), findings, waitsFor, next: { act: 'finding', finding } };
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
const GAPS: Readonly<Partial<Record<GuideStepId, (topology: Topology) => Gap | null>>> = {
  inventory: inventoryGap,
  'sync-or-event': flowGap,
  'smoke-test': ({ links }) =>
    links.length === 0 ? { missing: 'There is no flow to test yet.', next: { act: 'draw-flow' } } : null,
};

function inventoryGap({ systems, entities }: Topology): Gap | null {
  if (systems.length === 0) return { missing: 'Place the first cloud or system.', next: { act: 'add-system' } };
  if (systems.length === 1) {
    return { missing: 'Place a second system: one alone hands nothing over.', next: { act: 'add-system' } };
  }
  if (entities.length === 0) {
    return { missing: 'Name the first entity: Customer, Order, Case …', next: { act: 'add-entity' } };
  }
  const empty = systems.filter((node) => node.inScope && holdsNothing(node));
  const [system] = empty;
  if (system) {
    const missing = `${namesOf(empty)} hold${empty.length === 1 ? 's' : ''} no entity and no flow yet.`;
    return { missing, next: { act: 'reveal', subject: `system:${system.system.id}`, field: null } };
  }
  const unplaced = entities.filter(({ placements }) => placements.length === 0);
  const [entity] = unplaced;
  if (!entity) return null;
  const missing = `Nothing holds ${listOf(unplaced.map((node) => node.entity.name || node.entity.id))} yet.`;
  return { missing, next: { act: 'reveal', subject: `entity:${entity.entity.id}`, field: null } };
}

function flowGap({ links }: Topology): Gap | null {
  if (links.length === 0) return { missing: 'Draw the first flow.', next: { act: 'draw-flow' } };
  const open = links.filter(({ flow }) => !isSet(flow.mechanism));
  const [first] = open;
  if (!first) return null;
  const missing = open.length === 1 ? 'One flow has no mechanism yet.' : `${open.length} flows have no mechanism yet.`;
  return { missing, next: { act: 'reveal', subject: `flow:${first.flow.id}`, field: 'mechanism' } };
}

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
