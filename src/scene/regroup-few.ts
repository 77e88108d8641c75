/** Edges that only say something else, such as another name of their system: the same bundles with new facts. */
import type { Subject } from '../model/field.ts';
import type { EdgeFacts } from './edge-facts.ts';
import type { Bundle, EdgeGroups } from './edge-groups.ts';

/** More than this many are grouped as fast from scratch. */
const FEW = 60;

/** `null` where an edge came, went, or joins other cards: then all have to be grouped anew. */
export function regroupFew(
  facts: ReadonlyMap<Subject, EdgeFacts>,
  known: ReadonlyMap<Subject, { readonly facts: EdgeFacts }>,
  before: EdgeGroups,
): EdgeGroups | null {
  if (facts.size !== known.size) return null;
  const changed: (readonly [EdgeFacts, EdgeFacts])[] = [];
  for (const [subject, now] of facts) {
    const old = known.get(subject)?.facts;
    if (old === now) continue;
    if (!old || !joinsTheSame(old, now) || changed.length === FEW) return null;
    changed.push([old, now]);
  }
  return changed.length === 0 ? before : withFacts(before, changed);
}

function joinsTheSame(a: EdgeFacts, b: EdgeFacts): boolean {
  return a.source === b.source && a.target === b.target && a.order === b.order;
}

function withFacts(before: EdgeGroups, changed: readonly (readonly [EdgeFacts, EdgeFacts])[]): EdgeGroups {
  const bundles = new Map(before.bundles);
  const byCard = new Map(before.byCard);
  const bundleOf = new Map(before.bundleOf);
  for (const [old, now] of changed) {
    const bundle = bundleOf.get(now.subject);
    if (!bundle) continue;
    const next: Bundle = { ...bundle, edges: bundle.edges.map((edge) => (edge === old ? now : edge)) };
    const [{ source, target } = now] = next.edges;
    bundles.set(source < target ? `${source} ${target}` : `${target} ${source}`, next);
    for (const { subject } of next.edges) bundleOf.set(subject, next);
    for (const id of new Set([next.a, next.b])) {
      byCard.set(
        id,
        (byCard.get(id) ?? []).map((other) => (other === bundle ? next : other)),
      );
    }
  }
  return { bundles, byCard, bundleOf };
}
