/** The nodes of a flowchart as they come: the first that says a label gives it, the first subgraph holds it. */

import type { ForeignNode } from '../diagram/diagram.ts';
import { oneLine } from '../header.ts';
import { plainLabel } from './mermaid-labels.ts';

interface Gathered {
  label: string;
  parent: string | null;
  isGroup: boolean;
  kind: string | null;
}

export function createMermaidNodes() {
  const nodes = new Map<string, Gathered>();

  return {
    count: () => nodes.size,

    node(id: string, label: string | null, group: string | null): void {
      const known = nodes.get(id);
      const said = label === null ? null : firstLine(label);
      if (!known) nodes.set(id, { label: said ?? id, parent: group === id ? null : group, isGroup: false, kind: null });
      else {
        if (said !== null && !known.isGroup) known.label = said;
        if (known.parent === null && group !== id && !isAround(id, group)) known.parent = group;
      }
    },

    /** `one[Title]`, `"A title"` or `A title`; gives its id. */
    group(head: string, parent: string | null): string {
      const named = /^([^\s["]+)\s*\[(.*)\]$/s.exec(head);
      const title = plainLabel(named?.[2] ?? head);
      const id = named?.[1] ?? (title === '' ? `subgraph ${nodes.size + 1}` : title);
      const known = nodes.get(id);
      const around = known?.parent ?? (parent !== null && parent !== id && !isAround(id, parent) ? parent : null);
      nodes.set(id, { label: oneLine(title), parent: around, isGroup: true, kind: null });
      return id;
    },

    all(): readonly ForeignNode[] {
      return [...nodes].map(([id, node]) => ({ id, ...node, isRow: false, isText: false, at: null }));
    },
  };

  /** Whether the group stands somewhere inside the node: a node that is a subgraph cannot stand in itself. */
  function isAround(id: string, group: string | null): boolean {
    let at = group;
    for (let level = 0; at !== null && level <= nodes.size; level += 1) {
      if (at === id) return true;
      at = nodes.get(at)?.parent ?? null;
    }
    return false;
  }
}

/** Below its name a node of ours, and of many others, says what it is and holds. */
function firstLine(label: string): string {
  return plainLabel(label).split('\n')[0] ?? '';
}
