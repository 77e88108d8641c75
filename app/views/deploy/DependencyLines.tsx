import { classNames } from '../../ui/class-names.ts';
import type { Board } from './board-layout.ts';
import { SIZES } from './board-layout.ts';
import type { DrawnLine } from './drawn-relations.ts';

/** Over the cards, in the board's own measure, so that scrolling takes it along. What it shows is listed in words below. */
export function DependencyLines({ board, lines }: { readonly board: Board; readonly lines: readonly DrawnLine[] }) {
  if (lines.length === 0) return null;
  return (
    <svg
      aria-hidden="true"
      width={board.width}
      height={board.height + SIZES.heading}
      className="pointer-events-none absolute top-0 left-0"
    >
      {lines.map(({ key, side, isKept, path, head }) => (
        <g key={`${side} ${key}`} className={classNames(isKept ? COLORS[side] : 'text-error')}>
          <path
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.75}
            strokeDasharray={isKept ? (side === 'need' ? undefined : '5 4') : '2 3'}
          />
          <path d={head} fill="currentColor" />
        </g>
      ))}
    </svg>
  );
}

/** What comes first in full lines, what waits in dashes: told apart without colour too. */
const COLORS = { need: 'text-link', waiting: 'text-ink-muted' } as const;
