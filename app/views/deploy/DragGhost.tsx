import { Glyph } from '../../marks/Glyph.tsx';
import { whyNot } from './board-moves.ts';
import { lookOf } from './item-kinds.ts';
import type { Deployment } from './use-deployment.ts';
import type { ItemDrag } from './use-item-drag.ts';

/** At the right edge of the page it stays in sight. */
const WIDTH_PX = 224;

/** The card under the pointer, with what would become of it there. */
export function DragGhost({
  drag: { item, x, y, wave },
  deployment,
}: {
  readonly drag: ItemDrag;
  readonly deployment: Deployment;
}) {
  const refusal = wave === null ? null : whyNot(deployment, item, wave);
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed z-50 flex items-center gap-2 rounded-lg border border-accent bg-card px-2 py-1.5 text-xs shadow-floating"
      style={{
        left: Math.min(x + 10, window.innerWidth - WIDTH_PX - 8),
        top: y + 8,
        width: WIDTH_PX,
        opacity: refusal === null ? 1 : 0.7,
      }}
    >
      <Glyph glyph={lookOf(item, deployment.topology).glyph} size={16} className="shrink-0" />
      <span className="min-w-0">
        <span className="block truncate font-semibold">{item.name}</span>
        <span className="block text-ink-soft">
          {wave === null ? 'Not over a wave' : refusal === null ? `To wave ${wave}` : `Not to wave ${wave}`}
        </span>
      </span>
    </div>
  );
}
