/** A foreign diagram with its mapping as a plan: shapes become systems, entities and orgs, lines become flows. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import type { At } from '../../commands/layout.ts';
import type { Design } from '../../model/design.ts';
import { entityOfName } from '../plan/entity-of-name.ts';
import { type FlowDetails, piecesOf, readDetails } from '../plan/flow-details.ts';
import type { Plan } from '../plan/plan.ts';
import { createPlanBuilder } from '../plan/plan-builder.ts';
import type { ForeignDiagram, ForeignEdge, ForeignNode } from './diagram.ts';
import type { Mapping } from './mapping.ts';

export interface DiagramReading {
  readonly plan: Plan;
  readonly edges: readonly EdgeReading[];
}

export interface EdgeReading {
  readonly edge: ForeignEdge;
  /** Names of the systems. */
  readonly source: string;
  readonly target: string;
  /** Null where it becomes no flow. */
  readonly details: FlowDetails | null;
  readonly entities: readonly string[];
  /** Why it becomes no flow, or what of its label was kept another way. */
  readonly remark: string | null;
}

export interface DiagramChoices {
  readonly mapping: Mapping;
  /** Where systems are to stand; null leaves it to the layout. */
  readonly places: ReadonlyMap<string, At> | null;
  /** What a person said of a line, by its id; otherwise its label decides. */
  readonly lines?: ReadonlyMap<string, LineChoice>;
}

export type LineChoice = MechanismId | 'undecided' | 'ignored';

export function planDiagram(diagram: ForeignDiagram, choices: DiagramChoices, design: Design): DiagramReading {
  const { mapping, places, lines } = choices;
  const build = createPlanBuilder(design);
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const systems = new Map<string, number>();
  for (const node of diagram.nodes) {
    const mapped = mapping.get(node.id);
    if (mapped?.as !== 'system') continue;
    const at = places?.get(node.id) ?? null;
    const wish = { kind: mapped.kind, org: orgOf(node), at, isOwn: true };
    systems.set(node.id, build.system(node.label || node.id, wish));
  }
  for (const node of diagram.nodes) placeEntity(node);
  const edges = diagram.edges.map((edge) => readEdge(edge));
  return { plan: build.plan, edges };

  function orgOf(node: ForeignNode): string | null {
    const found = outer(node, ({ id }) => mapping.get(id)?.as === 'org');
    return found?.label || null;
  }

  /** The nearest shape around it that passes; itself is none. */
  function outer(node: ForeignNode, test: (node: ForeignNode) => boolean): ForeignNode | null {
    let at = byId.get(node.parent ?? '');
    for (let level = 0; at && level < DEEPEST; level += 1) {
      if (test(at)) return at;
      at = byId.get(at.parent ?? '');
    }
    return null;
  }

  function placeEntity(node: ForeignNode): void {
    const mapped = mapping.get(node.id);
    if (mapped?.as !== 'entity' || node.label === '') return;
    const entity = build.entity(node.label, { canonical: mapped.canonical });
    const holder = outer(node, ({ id }) => systems.has(id));
    const system = holder ? systems.get(holder.id) : undefined;
    if (system !== undefined) build.placement(entity, system, node.isRow ? node.label : null);
  }

  function readEdge(edge: ForeignEdge): EdgeReading {
    const [from, to] = [endOf(edge.source), endOf(edge.target)];
    const [source, target] = [labelOf(edge.source), labelOf(edge.target)];
    const none = (remark: string): EdgeReading => ({ edge, source, target, details: null, entities: [], remark });
    const choice = lines?.get(edge.id);
    if (choice === 'ignored') return none('Left out.');
    const placed = placementBy(edge);
    if (placed !== null) return none(placed);
    if (from === null || to === null) return none('One end is no system.');
    if (from === to) return none('Both ends are the same system.');
    const { details, entities, unknown } = readLabel(edge.label);
    const told: FlowDetails = {
      ...details,
      ...(choice === undefined ? {} : { mechanism: choice === 'undecided' ? null : choice }),
      ...(edge.direction === 'two-way' ? { direction: 'two-way' as const } : {}),
      ...(unknown.length > 0 ? { name: unknown.join(', ') } : {}),
    };
    build.flow(
      from,
      to,
      entities.map((name) => build.entity(name)),
      told,
    );
    const remark = unknown.length > 0 ? `“${unknown.join(', ')}” becomes the name of the flow.` : null;
    return { edge, source, target, details: told, entities, remark };
  }

  /** A line between a system and an entity says that the one holds the other. */
  function placementBy({ source, target }: ForeignEdge): string | null {
    const [a, b] = [mapping.get(source)?.as, mapping.get(target)?.as];
    if (!((a === 'entity' && b === 'system') || (a === 'system' && b === 'entity'))) return null;
    const [entityNode, systemNode] = a === 'entity' ? [source, target] : [target, source];
    const system = systems.get(systemNode);
    const label = byId.get(entityNode)?.label ?? '';
    if (system === undefined || label === '') return null;
    // A row of another system: a line from field to field is a flow between the systems.
    const holder = byId.get(entityNode);
    if (holder && outer(holder, ({ id }) => systems.has(id))) return null;
    build.placement(build.entity(label), system);
    return `${build.plan.systems[system]?.name ?? ''} holds ${label}.`;
  }

  function endOf(id: string): number | null {
    const node = byId.get(id);
    if (!node) return null;
    return systems.get(id) ?? systems.get(outer(node, (around) => systems.has(around.id))?.id ?? '') ?? null;
  }

  function labelOf(id: string): string {
    const at = endOf(id);
    return at === null ? (byId.get(id)?.label ?? '') : (build.plan.systems[at]?.name ?? '');
  }
}

const DEEPEST = 200;

interface LabelReading {
  readonly details: FlowDetails;
  readonly entities: readonly string[];
  readonly unknown: readonly string[];
}

/** "Order, platform events, 5 s" */
export function readLabel(label: string): LabelReading {
  const pieces = piecesOf(label.replaceAll(/[()]/g, ',').replace(/:\s/g, ', ')).slice(0, MOST_PIECES);
  const entities = pieces.filter((piece) => entityOfName(piece) !== null);
  const rest = pieces.filter((piece) => !entities.includes(piece));
  const { details, unknown } = readDetails(rest.join(', '));
  return { details, entities, unknown };
}

const MOST_PIECES = 20;
