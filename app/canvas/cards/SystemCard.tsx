import { memo } from 'react';
import type { Card, CardRow } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import type { Level } from '../view/level.ts';
import { Glyph } from './Glyph.tsx';

export interface SystemCardProps {
  readonly card: Card;
  readonly badge: Badge | null;
  readonly level: Level;
}

/**
 * A system as it stands on the canvas. Everything on it is said by the label of the element around it, so nothing
 * here is for readers. Few elements on purpose: marks are backgrounds, because a thousand cards may pass by.
 */
export const SystemCard = memo(function SystemCard({ card, badge, level }: SystemCardProps) {
  const isPlain = level !== 'full';
  return (
    <div className="cv-card" data-context={card.isContextOnly || undefined} data-plain={isPlain || undefined}>
      <div className={`cv-tile cv-tile-${card.tile}`}>{!isPlain && <Glyph id={card.glyph} size={16} />}</div>
      <div className="cv-title">{card.title}</div>
      <div className="cv-subtitle">{card.subtitle}</div>
      {card.rows.length > 0 && <div className="cv-rule" style={{ top: card.headerHeight }} />}
      {card.rows.map((row) => (
        <Row key={row.placementId} row={row} />
      ))}
      {card.isLocked && <div className="cv-lock" />}
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
      style={{ top: row.y, height: row.height, lineHeight: `${row.height}px` }}
    >
      {row.object}
    </div>
  );
}

/** How many findings, how bad the worst: by colour, and by the shape of the mark. */
export function BadgeMark({ badge }: { readonly badge: Badge }) {
  return (
    <div className="cv-badge" data-severity={badge.worst}>
      {badge.count > 99 ? '99+' : badge.count}
    </div>
  );
}
