import { memo } from 'react';
import type { Card, CardRow } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import { badgeText } from '../shapes/badge-places.ts';
import type { Level } from '../view/level.ts';
import { tileClass } from './picture-rules.ts';

export interface SystemCardProps {
  readonly card: Card;
  readonly badge: Badge | null;
  readonly level: Level;
}

/**
 * A system as it stands on the canvas. Everything on it is said by the label of the element around it, so nothing
 * here is for readers. Few elements, and none positioned, on purpose: each costs on every frame that is drawn.
 */
export const SystemCard = memo(function SystemCard({ card, badge, level }: SystemCardProps) {
  return (
    <div className="cv-card" data-context={card.isContextOnly || undefined} data-plain={level !== 'full' || undefined}>
      <div
        className={`cv-head ${tileClass(card.glyph, card.tile)}`}
        data-rows={card.rows.length > 0 || undefined}
        data-locked={card.isLocked || undefined}
      >
        <div className="cv-title">{card.title}</div>
        <div className="cv-subtitle">{card.subtitle}</div>
      </div>
      {card.rows.map((row) => (
        <Row key={row.placementId} row={row} />
      ))}
      {badge && <BadgeMark badge={badge} />}
    </div>
  );
});

function Row({ row }: { readonly row: CardRow }) {
  return (
    <div
      className={`cv-row cv-entity-${row.color}`}
      data-key={row.keyMark === 'none' ? undefined : row.keyMark}
      data-record={row.isSystemOfRecord || undefined}
    >
      {row.object}
    </div>
  );
}

/** How many findings, how bad the worst: by colour, and by the shape of the mark. */
export function BadgeMark({ badge }: { readonly badge: Badge }) {
  return (
    <div className="cv-badge" data-severity={badge.worst}>
      {badgeText(badge.count)}
    </div>
  );
}
