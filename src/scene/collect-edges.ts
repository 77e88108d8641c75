import type { Id, Subject } from '../model/field.ts';
import type { EdgeFacts } from './edge-facts.ts';
import type { EdgeState } from './edge-state.ts';
import type { EdgeGeometry } from './routes.ts';
import type { Arrow, Edge, EdgeLabel, EdgeStroke, Point, Rect } from './scene.ts';

/** Edges in the order of the facts; the old map where every edge is the old one. */
export function collectEdges(
  before: ReadonlyMap<Subject, Edge>,
  states: ReadonlyMap<Subject, EdgeState>,
  facts: ReadonlyMap<Subject, EdgeFacts>,
  isSameOrder: boolean,
): ReadonlyMap<Subject, Edge> {
  const after = new Map(isSameOrder ? before : undefined);
  let isSame = true;
  for (const subject of facts.keys()) {
    const state = states.get(subject);
    if (isSameOrder && state?.edge) continue;
    const edge = state && (state.edge ?? edgeOf(state));
    if (edge) after.set(subject, edge);
    if (before.get(subject) !== edge) isSame = false;
  }
  return isSame && after.size === before.size ? before : after;
}

function edgeOf(state: EdgeState): Edge | null {
  const { facts, geometry, label } = state;
  if (!geometry || !label) return null;
  state.edge = new DrawnEdge(facts, geometry, label);
  return state.edge;
}

/** A class, because its points and its sentence are made on demand, and getters of literals cost more than they save. */
class DrawnEdge implements Edge {
  readonly subject: Subject;
  readonly kind: Edge['kind'];
  readonly source: Id;
  readonly target: Id;
  readonly path: string;
  readonly bounds: Rect;
  readonly stroke: EdgeStroke;
  readonly arrows: readonly Arrow[];
  readonly label: EdgeLabel;
  readonly isContextOnly: boolean;
  readonly #facts: EdgeFacts;
  readonly #geometry: EdgeGeometry;

  constructor(facts: EdgeFacts, geometry: EdgeGeometry, label: EdgeLabel) {
    this.subject = facts.subject;
    this.kind = facts.kind;
    this.source = facts.source;
    this.target = facts.target;
    this.path = geometry.path;
    this.bounds = geometry.bounds;
    this.stroke = facts.stroke;
    this.arrows = geometry.arrows;
    this.label = label;
    this.isContextOnly = facts.isContextOnly;
    this.#facts = facts;
    this.#geometry = geometry;
  }

  get points(): readonly Point[] {
    return this.#geometry.points();
  }

  get description(): string {
    return this.#facts.describe();
  }
}
