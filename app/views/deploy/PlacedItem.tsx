import { memo } from 'react';
import type { Severity } from '../../../src/rules/rule.ts';
import { worse } from '../../../src/rules/severity.ts';
import { useFindings, useSession } from '../../store/context.tsx';
import type { ItemNode } from './board-layout.ts';
import type { DrawnRelations } from './drawn-relations.ts';
import { ItemCard } from './ItemCard.tsx';
import { cardTexts, lookOf } from './item-kinds.ts';
import type { Deployment } from './use-deployment.ts';

type Relation = NonNullable<ReturnType<DrawnRelations['sideOf']['get']>>;

interface PlacedItemProps {
  readonly node: ItemNode;
  readonly deployment: Deployment;
  readonly isTabStop: boolean;
  readonly isActive: boolean;
  readonly isShown: boolean;
  /** Where it stands to the item whose dependencies are drawn. Its own part only: others are left alone by a hover. */
  readonly relation: Relation | undefined;
  readonly isDragged: boolean;
}

/** A card with what the plan, the rules and the selection say of its item. */
export const PlacedItem = memo(function PlacedItem(props: PlacedItemProps) {
  const { node, deployment, isTabStop, isActive, isShown, relation, isDragged } = props;
  const { item, end } = node.row;
  const { plan, topology } = deployment;
  const isSelected = useSession(({ selection }) => selection.has(item.subject));
  const worst = useFindings(({ bySubject }) =>
    worstOf(bySubject.get(item.subject)?.worst, bySubject.get(`deployItem:${item.id}`)?.worst),
  );
  const texts = cardTexts(item, topology);
  return (
    <ItemCard
      nodeKey={node.key}
      name={item.name}
      kind={texts.kind}
      title={texts.title}
      work={end}
      {...lookOf(item, topology)}
      isTabStop={isTabStop}
      isActive={isActive}
      isShown={isShown}
      isSelected={isSelected}
      side={relation?.side ?? null}
      reason={relation?.text ?? null}
      isDragged={isDragged}
      isPinned={plan.overrides.has(item.id)}
      isProposed={plan.caught.has(item)}
      isWaiting={plan.gates.gatesOf(item).some(({ missing }) => missing !== null)}
      hasLoads={plan.loads.stepsOf(item).length > 0}
      worst={worst}
    />
  );
});

function worstOf(a: Severity | undefined, b: Severity | undefined): Severity | null {
  if (a && b) return worse(a, b);
  return a ?? b ?? null;
}
