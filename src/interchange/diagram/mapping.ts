/** What each shape of a foreign diagram is taken for: a proposal, which a person may change shape by shape. */
import type { CanonicalEntity, SystemKind } from '../../catalog/system-kind.ts';
import { findSystemKind } from '../../catalog/system-kinds.ts';
import { entityOfName } from '../plan/entity-of-name.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { ForeignDiagram, ForeignNode } from './diagram.ts';

export type NodeMapping =
  | { readonly as: 'system'; readonly kind: SystemKind; readonly isGuess: boolean }
  | { readonly as: 'entity'; readonly canonical: CanonicalEntity }
  | { readonly as: 'org' }
  | { readonly as: 'ignored' };

export type Mapping = ReadonlyMap<string, NodeMapping>;

export function proposedMapping({ nodes, edges }: ForeignDiagram): Mapping {
  const connected = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inside = labelledInside(nodes);
  const mapping = new Map<string, NodeMapping>();
  const proposed = (node: ForeignNode): NodeMapping => {
    if (node.label === '') return { as: 'ignored' };
    const canonical = entityOfName(node.label);
    // The fields of a table that is an entity are no entities.
    if (node.isRow && mapping.get(node.parent ?? '')?.as === 'entity') return { as: 'ignored' };
    if (node.isRow) return { as: 'entity', canonical: canonical ?? 'none' };
    const told = findSystemKind(node.kind ?? '');
    if (told) return { as: 'system', kind: told.kind, isGuess: false };
    if (node.isGroup) return groupMapping(node, inside.get(node.id) ?? [], connected);
    const { kind, certainty } = kindOfName(node.label);
    const isInSystem = mapping.get(node.parent ?? '')?.as === 'system';
    if (canonical !== null && certainty !== 'named') return { as: 'entity', canonical };
    if (isInSystem && !connected.has(node.id)) return { as: 'entity', canonical: 'none' };
    // A title or a remark.
    if (node.isText && !connected.has(node.id) && certainty === 'unknown') return { as: 'ignored' };
    return { as: 'system', kind, isGuess: certainty === 'unknown' };
  };
  for (const node of outerFirst(nodes, byId)) mapping.set(node.id, proposed(node));
  return mapping;
}

/** What is around systems is an org; what has only rows in it, or is itself connected and holds no shapes, a system. */
function groupMapping(node: ForeignNode, inside: readonly ForeignNode[], connected: ReadonlySet<string>): NodeMapping {
  const { kind, certainty } = kindOfName(node.label);
  const asSystem: NodeMapping = { as: 'system', kind, isGuess: certainty === 'unknown' };
  const isTable = inside.length > 0 && inside.every(({ isRow }) => isRow);
  const canonical = entityOfName(node.label);
  // A class or a table called "Contact" with its fields.
  const holdsFields = inside.every(({ label }) => entityOfName(label) === null);
  if (isTable && holdsFields && canonical !== null && certainty !== 'named') return { as: 'entity', canonical };
  if (inside.length === 0 || isTable) return asSystem;
  const holdsOthers = inside.some(({ id, label }) => connected.has(id) || kindOfName(label).certainty === 'named');
  if (holdsOthers) return { as: 'org' };
  const allEntities = inside.every(({ label }) => entityOfName(label) !== null);
  return allEntities || (certainty === 'named' && connected.has(node.id)) ? asSystem : { as: 'org' };
}

function labelledInside(nodes: readonly ForeignNode[]): ReadonlyMap<string, readonly ForeignNode[]> {
  const inside = new Map<string, ForeignNode[]>();
  for (const node of nodes) {
    if (node.parent === null || node.label === '') continue;
    const known = inside.get(node.parent);
    if (known) known.push(node);
    else inside.set(node.parent, [node]);
  }
  return inside;
}

/** A shape is judged after the one it stands in. */
function outerFirst(nodes: readonly ForeignNode[], byId: ReadonlyMap<string, ForeignNode>): readonly ForeignNode[] {
  const depth = new Map<string, number>();
  const depthOf = (node: ForeignNode): number => {
    const chain: ForeignNode[] = [];
    let at: ForeignNode | undefined = node;
    while (at && !depth.has(at.id) && chain.length < DEEPEST) {
      chain.push(at);
      at = byId.get(at.parent ?? '');
    }
    let level = at ? (depth.get(at.id) ?? 0) : -1;
    for (const one of chain.toReversed()) {
      level += 1;
      depth.set(one.id, level);
    }
    return depth.get(node.id) ?? 0;
  };
  return nodes
    .map((node, at) => ({ node, at, depth: depthOf(node) }))
    .sort((a, b) => a.depth - b.depth || a.at - b.at)
    .map(({ node }) => node);
}

const DEEPEST = 200;
