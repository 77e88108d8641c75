/**
 * React Flow's nodes for cards. A node is the same object as last time unless its card, badge, level or selection
 * changed: React Flow skips nodes it has seen. All sizes are declared, so nothing is measured.
 */
import type { Node } from '@xyflow/react';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Card } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import type { Level } from '../view/level.ts';
import { describeBadge } from './badge-text.ts';

export interface SystemNodeData extends Record<string, unknown> {
  readonly card: Card;
  readonly badge: Badge | null;
  readonly level: Level;
}
export type SystemNode = Node<SystemNodeData, 'system'>;

export interface NodeInput {
  readonly cards: readonly Card[];
  readonly badges: ReadonlyMap<Subject, Badge>;
  readonly selection: ReadonlySet<Subject>;
  readonly level: Level;
}

/** Makes nodes and remembers them; the nodes of one canvas. */
export function createNodeMaker(): (input: NodeInput) => SystemNode[] {
  let known = new Map<Id, SystemNode>();
  let last: SystemNode[] = [];
  return ({ cards, badges, selection, level }) => {
    const next = new Map<Id, SystemNode>();
    for (const card of cards) {
      const badge = badges.get(card.subject) ?? null;
      const selected = selection.has(card.subject);
      const old = known.get(card.systemId);
      next.set(
        card.systemId,
        old && isSame(old, card, badge, selected, level) ? old : toNode(card, badge, selected, level),
      );
    }
    known = next;
    const nodes = [...next.values()];
    if (nodes.length !== last.length || nodes.some((node, i) => node !== last[i])) last = nodes;
    return last;
  };
}

function isSame({ data, selected: was }: SystemNode, card: Card, badge: Badge | null, selected: boolean, level: Level) {
  return data.card === card && data.badge === badge && data.level === level && was === selected;
}

function toNode(card: Card, badge: Badge | null, selected: boolean, level: Level): SystemNode {
  const { x, y, width, height } = card;
  return {
    id: card.systemId,
    type: 'system',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    selected,
    data: { card, badge, level },
    ariaRole: 'button',
    ariaLabel: `${card.description}${describeBadge(badge)}`,
    domAttributes: { 'aria-pressed': selected, 'aria-roledescription': 'system' },
    style: { pointerEvents: 'all' },
  };
}
