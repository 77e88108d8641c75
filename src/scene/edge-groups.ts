/** Edges by the two cards they join: one bundle for both directions, and one for each card's own loops. */
import type { Id, Subject } from '../model/field.ts';
import type { EdgeFacts } from './edge-facts.ts';
import type { PairRoute } from './pair-route.ts';
import type { Rect } from './scene.ts';

export interface Bundle {
  readonly a: Id;
  /** Equal to `a` for loops. */
  readonly b: Id;
  edges: readonly EdgeFacts[];
  route: PairRoute | null;
  /** Where a changed card makes the route worth choosing anew. */
  region: Rect | null;
}

export interface EdgeGroups {
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly byCard: ReadonlyMap<Id, readonly Bundle[]>;
  readonly bundleOf: ReadonlyMap<Subject, Bundle>;
}

export const NO_GROUPS: EdgeGroups = { bundles: new Map(), byCard: new Map(), bundleOf: new Map() };

/** Bundles with the same edges as before are the same objects, with their routes. */
export function groupEdges(facts: Iterable<EdgeFacts>, before: EdgeGroups): EdgeGroups {
  const members = new Map<string, EdgeFacts[]>();
  for (const edge of facts) {
    const key = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const known = members.get(key);
    if (known) known.push(edge);
    else members.set(key, [edge]);
  }
  const bundles = new Map<string, Bundle>();
  const byCard = new Map<Id, Bundle[]>();
  const bundleOf = new Map<Subject, Bundle>();
  for (const [key, edges] of members) {
    const bundle = keptOrNew(before.bundles.get(key), edges.sort(inOrder));
    bundles.set(key, bundle);
    for (const { subject } of edges) bundleOf.set(subject, bundle);
    add(byCard, bundle.a, bundle);
    if (bundle.b !== bundle.a) add(byCard, bundle.b, bundle);
  }
  return { bundles, byCard, bundleOf };
}

export function inOrder(a: EdgeFacts, b: EdgeFacts): number {
  return a.order - b.order || (a.subject < b.subject ? -1 : 1);
}

function keptOrNew(before: Bundle | undefined, edges: readonly EdgeFacts[]): Bundle {
  const isSame = before?.edges.length === edges.length && before.edges.every((edge, index) => edge === edges[index]);
  if (before && isSame) return before;
  const [{ source, target } = { source: '', target: '' }] = edges;
  const [a, b] = source < target ? [source, target] : [target, source];
  return { a, b, edges, route: before?.route ?? null, region: before?.region ?? null };
}

function add(lists: Map<Id, Bundle[]>, id: Id, bundle: Bundle): void {
  // As long as it has to be: see grid.ts.
  lists.set(id, lists.get(id)?.concat([bundle]) ?? [bundle]);
}
