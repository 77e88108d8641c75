/** What the gesture under way shows: marquee, flow being drawn, drop preview, ghosts of the far view. */
import { memo } from 'react';
import { useStore } from 'zustand';
import { systemKindOf } from '../../../src/catalog/system-kinds.ts';
import type { Id } from '../../../src/model/field.ts';
import type { Card, Point, Rect, Scene } from '../../../src/scene/scene.ts';
import { useScene, useSession } from '../../store/context.tsx';
import type { CanvasParts } from '../gestures/canvas-parts.ts';
import type { ConnectDraft, DropDraft } from '../gestures/draft-store.ts';
import { NEW_CARD } from '../gestures/place.ts';
import { routeBetween, routeToPoint } from '../gestures/preview-route.ts';
import { rectOfSubject } from '../shapes/subjects.ts';
import { grown } from '../view/rects.ts';

export const DraftOverlay = memo(function DraftOverlay({ parts }: { readonly parts: CanvasParts }) {
  const { marquee, connect, drop, ghosts, ready } = useStore(parts.draft);
  // An edit draws nothing here unless something is being drawn.
  const scene = useScene((current) => (connect || drop ? current : null));
  const readyCard = useScene(({ cards }) => (ready === null ? undefined : cards.get(ready)));
  const isConnecting = useSession((session) => session.tool === 'connect');

  return (
    <svg className="cv-overlay" aria-hidden="true" width="1" height="1">
      {ghosts?.paths.map((path) => (
        <path key={path} className="cv-ghost-line" d={path} />
      ))}
      {ghosts?.rects.map((rect) => (
        <rect key={`${rect.x} ${rect.y}`} className="cv-ghost" rx="9" {...rect} />
      ))}
      {readyCard && (!connect || connect.by === 'keys') && <Ready card={readyCard} isWhole={isConnecting} />}
      {scene && connect && <FlowDraft scene={scene} draft={connect} />}
      {scene && drop && <Drop scene={scene} drop={drop} />}
      {marquee && <rect className="cv-marquee" {...marquee} />}
    </svg>
  );
});

/** The border from which a flow can be drawn, with a dot in the middle of each side. */
function Ready({ card, isWhole }: { readonly card: Card; readonly isWhole: boolean }) {
  const { x, y, width, height } = card;
  const dots: readonly Point[] = [
    { x: x + width / 2, y },
    { x: x + width, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x, y: y + height / 2 },
  ];
  return (
    <g>
      <rect className={isWhole ? 'cv-target' : 'cv-ready'} rx="9" x={x} y={y} width={width} height={height} />
      {dots.map((dot) => (
        <circle key={`${dot.x} ${dot.y}`} className="cv-dot" cx={dot.x} cy={dot.y} r="4.5" />
      ))}
    </g>
  );
}

/** Any system may be the other end, the source itself too; the one under the pointer stands out. */
function FlowDraft({ scene, draft }: { readonly scene: Scene; readonly draft: ConnectDraft }) {
  const from = scene.cards.get(draft.from);
  if (!from) return null;
  const over = cardOf(scene, draft.over);
  const route = over && over !== from ? routeBetween(from, over) : routeToPoint(from, draft.to);
  // Keys point at systems only: before the first there is nowhere for a line to go.
  const hasLine = over ? over !== from : draft.by !== 'keys';
  return (
    <g>
      <rect className="cv-ready" rx="9" {...boxOf(from)} />
      {over && <rect className="cv-target" rx="11" {...grown(over, 4)} />}
      {hasLine && <path className="cv-draft-line" d={route.path} />}
      {hasLine && <path className="cv-draft-head" d={route.head} />}
    </g>
  );
}

function Drop({ scene, drop }: { readonly scene: Scene; readonly drop: DropDraft }) {
  const target = drop.target === null ? null : rectOfSubject(scene, drop.target);
  const { at, placing } = drop;
  const isSystem = 'kind' in placing;
  const box = { x: at.x - NEW_CARD.width / 2, y: at.y - NEW_CARD.height / 2, ...NEW_CARD };
  return (
    <g>
      {target && <rect className="cv-target" rx="12" {...grown(target, 4)} />}
      {isSystem && <rect className="cv-ghost" rx="9" {...box} />}
      {isSystem && (
        <text className="cv-ghost-name" x={box.x + 46} y={at.y + 4}>
          {systemKindOf(placing.kind).name}
        </text>
      )}
      {!isSystem && <circle className="cv-ghost" cx={at.x} cy={at.y} r="9" />}
    </g>
  );
}

function cardOf(scene: Scene, id: Id | null): Card | undefined {
  return id === null ? undefined : scene.cards.get(id);
}

function boxOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
