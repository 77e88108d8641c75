/**
 * Takes dependencies back that go in circles: a parent that a child looks up to, or an order stated for two flows.
 *
 * What is taken back is not forgotten: an open question at the element asks for the step that makes up for it.
 */
import type { Command } from '../../commands/command.ts';
import { nextOrder } from '../../commands/edit.ts';
import { newRecord } from '../../commands/record-schemas.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Id, Subject } from '../../model/field.ts';
import { freshId } from '../../model/id.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { type DeployCycle, deployCycles } from '../../topology/deployment-cycles.ts';
import { deploymentGraphOf, type HardEdge } from '../../topology/deployment-graph.ts';
import { listed, nameOf } from '../wording.ts';

const MAX_OFFERS = 3;

/** One command for each way to open the first circle; each opens all other circles by what is best given up there. */
export function openCycles(design: Design, cycles: readonly DeployCycle[]): readonly Command[] {
  const [first, ...others] = cycles;
  const offers = new Map<string, Command>();
  for (const edge of first?.soft ?? []) {
    if (offers.size === MAX_OFFERS) break;
    const started = [edge, ...others.flatMap(({ soft }) => soft.slice(0, 1))].map((soft) => waitOf(soft, design));
    const command = giveUp(design, untilOpen(design, started));
    if (!offers.has(command.label)) offers.set(command.label, command);
  }
  return [...offers.values()];
}

/** Who waits, and for what: ids of two entities or of two flows. */
interface Wait {
  readonly kind: 'parent' | 'stated';
  readonly from: Id;
  readonly to: Id;
}

function waitOf({ from, to, reason }: HardEdge, design: Design): Wait {
  if (reason === 'stated') return { kind: 'stated', from: idIn(from.subject), to: idIn(to.subject) };
  const entityOf = (subject: Subject) => design.placements.get(idIn(subject))?.entityId ?? '';
  return { kind: 'parent', from: entityOf(from.subject), to: entityOf(to.subject) };
}

function idIn(subject: Subject): Id {
  return subject.slice(subject.indexOf(':') + 1);
}

/** Circles within circles show only when the outer one is open. Each round takes back at least one wait. */
function untilOpen(design: Design, started: readonly Wait[]): readonly Wait[] {
  const waits = [...started];
  for (let open = waits.reduce(without, design); ; ) {
    const left = deployCycles(deploymentGraphOf(buildTopology(open)));
    const more = left.flatMap(({ soft }) => soft.slice(0, 1)).map((edge) => waitOf(edge, open));
    if (more.length === 0) return waits;
    waits.push(...more);
    open = more.reduce(without, open);
  }
}

function without(design: Design, { kind, from, to }: Wait): Design {
  if (kind === 'parent') {
    const child = design.entities.get(from);
    if (child?.parentEntityId !== to) return design;
    return withRecords(design, 'entities', [withFields<'entities'>(child, { parentEntityId: null })]);
  }
  const flow = design.flows.get(from);
  if (!flow?.dependsOnFlowIds?.includes(to)) return design;
  const dependsOnFlowIds = flow.dependsOnFlowIds.filter((id) => id !== to);
  return withRecords(design, 'flows', [withFields<'flows'>(flow, { dependsOnFlowIds })]);
}

function giveUp(design: Design, waits: readonly Wait[]): Command {
  return transform(labelOf(design, waits), (current) =>
    waits.reduce((next, wait) => {
      const open = without(next, wait);
      return open === next ? next : withQuestion(open, wait);
    }, current),
  );
}

function labelOf(design: Design, waits: readonly Wait[]): string {
  const [only, ...others] = waits;
  if (only && others.length === 0) return labelOfOne(design, only);
  const shown = waits.slice(0, MAX_OFFERS).map((wait) => namesIn(design, wait).join(' for '));
  const rest = waits.length > shown.length ? [`${waits.length - shown.length} more`] : [];
  return `Take back ${waits.length} dependencies: ${listed([...shown, ...rest])}`;
}

function labelOfOne(design: Design, wait: Wait): string {
  const [from, to] = namesIn(design, wait);
  if (wait.kind === 'stated') return `Let ${from} no longer wait for ${to}`;
  return `Take ${to} off ${from} as its parent: deploy the lookup empty and fill it in a later step`;
}

function withQuestion(design: Design, wait: Wait): Design {
  const [from, to] = namesIn(design, wait);
  const isParent = wait.kind === 'parent';
  const text = isParent
    ? `The lookup of ${from} to ${to} is deployed empty. In which later step is it filled?`
    : `${from} no longer waits for ${to}. What makes up for it when ${to} is there?`;
  const id = freshId('question', design.questions);
  const subject = `${isParent ? 'entity' : 'flow'}:${wait.from}`;
  return withRecords(design, 'questions', [
    newRecord('questions', nextOrder(design, 'questions'), { id, subject, text }),
  ]);
}

function namesIn({ entities, flows }: Design, { kind, from, to }: Wait): readonly [string, string] {
  const records = kind === 'parent' ? entities : flows;
  const name = (id: Id) => nameOf(records.get(id) ?? { id, name: null });
  return [name(from), name(to)];
}
