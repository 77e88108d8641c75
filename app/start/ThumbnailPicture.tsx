import type { Thumbnail } from '../store/thumbnail.ts';

/** A design in little. Only shapes: at this size no text could be read. */
export function ThumbnailPicture({ thumbnail }: { readonly thumbnail: Thumbnail | null }) {
  if (!thumbnail || thumbnail.cards.length === 0) return null;
  const { bounds, frames, cards, lines } = thumbnail;
  const margin = Math.max(bounds.width, bounds.height) * 0.04;
  return (
    <svg
      aria-hidden="true"
      className="size-full"
      preserveAspectRatio="xMidYMid meet"
      viewBox={`${bounds.x - margin} ${bounds.y - margin} ${bounds.width + 2 * margin} ${bounds.height + 2 * margin}`}
    >
      {frames.map((frame) => (
        <rect
          key={`${frame.x} ${frame.y}`}
          {...frame}
          rx={12}
          fill="var(--hw-surface-frame)"
          stroke="var(--hw-border-frame)"
          strokeWidth={3}
        />
      ))}
      {lines.map(({ path, isHot }) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={isHot ? 'var(--hw-stroke-hot)' : 'var(--hw-stroke-flow)'}
          strokeWidth={4}
        />
      ))}
      {cards.map(({ tile, ...card }) => (
        <g key={`${card.x} ${card.y}`}>
          <rect {...card} rx={12} fill="var(--hw-surface-card)" stroke="var(--hw-border-strong)" strokeWidth={3} />
          <rect x={card.x + 12} y={card.y + 12} width={32} height={32} rx={8} fill={`var(--hw-tile-${tile})`} />
          <rect
            x={card.x + 56}
            y={card.y + 20}
            width={card.width * 0.45}
            height={14}
            rx={7}
            fill="var(--hw-border-frame)"
          />
        </g>
      ))}
    </svg>
  );
}
