import type { Subject } from '../model/field.ts';
import type { EdgeFacts } from './edge-facts.ts';
import type { EdgeState } from './edge-state.ts';
import type { Edge } from './scene.ts';

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
  const { subject, kind, source, target, stroke, isContextOnly, description } = facts;
  const { path, bounds, arrows } = geometry;
  state.edge = {
    subject,
    kind,
    source,
    target,
    path,
    get points() {
      return geometry.points();
    },
    bounds,
    stroke,
    arrows,
    label,
    isContextOnly,
    description,
  };
  return state.edge;
}
