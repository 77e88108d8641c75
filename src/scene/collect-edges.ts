import type { Id, Subject } from '../model/field.ts';
import type { EdgeFacts } from './edge-facts.ts';
import type { EdgeState } from './edge-state.ts';
import type { KnownEdges } from './known-edges.ts';
import type { EdgeGeometry } from './routes.ts';
import type { Arrow, Edge, EdgeLabel, EdgeStroke, Point, Rect } from './scene.ts';

/** The edges with the stale ones made anew, in the order of the facts; the old map where every edge is the old one. */
export function collectEdges(
  before: ReadonlyMap<Subject, Edge>,
  states: ReadonlyMap<Subject, EdgeState>,
  stale: ReadonlySet<EdgeState>,
  /** Where edges came, went or stand in another order. */
  all: KnownEdges | null,
): ReadonlyMap<Subject, Edge> {
  if (all) return collectAll(before, states, stale, all);
  if (stale.size === 0) return before;
  const after = new Map(before);
  for (const state of stale) {
    const edge = edgeOf(state);
    if (edge) after.set(edge.subject, edge);
  }
  return after;
}

function collectAll(
  before: ReadonlyMap<Subject, Edge>,
  states: ReadonlyMap<Subject, EdgeState>,
  stale: ReadonlySet<EdgeState>,
  all: KnownEdges,
): ReadonlyMap<Subject, Edge> {
  const after = new Map<Subject, Edge>();
  let isSame = true;
  for (const subject of all.keys()) {
    const state = states.get(subject);
    const old = before.get(subject);
    const edge = state && (old && !stale.has(state) ? old : edgeOf(state));
    if (edge) after.set(subject, edge);
    if (edge !== old) isSame = false;
  }
  return isSame && after.size === before.size ? before : after;
}

function edgeOf({ facts, geometry, label }: EdgeState): Edge | null {
  return geometry && label ? new DrawnEdge(facts, geometry, label) : null;
}

/** A class, because its drawing and its sentence are made on demand, and getters of literals cost more than they save. */
class DrawnEdge implements Edge {
  readonly subject: Subject;
  readonly kind: Edge['kind'];
  readonly source: Id;
  readonly target: Id;
  readonly stroke: EdgeStroke;
  readonly label: EdgeLabel;
  readonly isContextOnly: boolean;
  readonly #facts: EdgeFacts;
  readonly #geometry: EdgeGeometry;

  constructor(facts: EdgeFacts, geometry: EdgeGeometry, label: EdgeLabel) {
    this.subject = facts.subject;
    this.kind = facts.kind;
    this.source = facts.source;
    this.target = facts.target;
    this.stroke = facts.stroke;
    this.label = label;
    this.isContextOnly = facts.isContextOnly;
    this.#facts = facts;
    this.#geometry = geometry;
  }

  get path(): string {
    return this.#geometry.path;
  }

  get bounds(): Rect {
    return this.#geometry.bounds;
  }

  get arrows(): readonly Arrow[] {
    return this.#geometry.arrows;
  }

  get points(): readonly Point[] {
    return this.#geometry.points;
  }

  get description(): string {
    return this.#facts.said.describe();
  }
}
