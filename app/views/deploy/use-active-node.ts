/** The one node of the board that has, or had last, the focus; the selection of the canvas leads to it too. */
import { useEffect, useRef, useState } from 'react';
import type { DeploymentPlan } from '../../../src/deliverables/wave-rows.ts';
import type { Subject } from '../../../src/model/field.ts';
import { DEPLOYMENT } from '../../../src/model/subject.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { useSession } from '../../store/context.tsx';
import type { NodeRequest } from './Board.tsx';
import { type Board, type BoardNode, itemKey } from './board-layout.ts';

export function useActiveNode(board: Board, plan: DeploymentPlan, showAllOrgs: () => void) {
  const { graph } = plan;
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [request, setRequest] = useState<NodeRequest | null>(null);
  const active = activeKey === null ? null : (board.nodeAt(activeKey) ?? null);

  function show(key: string, takesFocus: boolean): void {
    setActiveKey(key);
    setRequest({ key, takesFocus });
  }

  function goTo({ id }: DeployItem): void {
    const [card] = board.cardsOf(id);
    const row = plan.rows.find(({ item }) => item.id === id);
    if (!card) showAllOrgs();
    if (row) show(card?.key ?? itemKey(row), true);
  }

  /** Of an element with several items the first, unless the one that is active is among them. */
  function cardFor(subject: Subject): BoardNode | undefined {
    const id = subject.startsWith('deployItem:') ? subject.slice('deployItem:'.length) : null;
    const item = id === null ? graph.items.find((one) => one.subject === subject) : graph.itemById(id);
    return item && board.cardsOf(item.id)[0];
  }

  useSelected((subject) => {
    if (active?.kind === 'item' && active.row.item.subject === subject) return;
    const card = cardFor(subject);
    if (card) show(card.key, false);
  });

  return {
    active,
    request,
    goTo,
    activate(node: BoardNode, takesFocus: boolean): void {
      if (takesFocus) show(node.key, true);
      else setActiveKey(node.key);
    },
    /** Only findings about the plan itself: what else is wrong with an element is answered in the inspector. */
    reveal(subject: Subject): boolean {
      if (subject === DEPLOYMENT) {
        const circles = document.getElementById(CIRCLES_ID);
        circles?.focus();
        return circles !== null;
      }
      const card = subject.startsWith('deployItem:') ? cardFor(subject) : undefined;
      if (card) show(card.key, true);
      return card !== undefined;
    },
  };
}

/** The one place on the page where circles are told. */
export const CIRCLES_ID = 'deploy-circles';

/** Told when another single element is selected, in the inspector or on the canvas before. */
function useSelected(onSelect: (subject: Subject) => void): void {
  const selection = useSession((state) => state.selection);
  const latest = useRef(onSelect);
  latest.current = onSelect;
  useEffect(() => {
    const [only, ...others] = selection;
    if (only !== undefined && others.length === 0) latest.current(only);
  }, [selection]);
}
