import { STROKES } from '../../../src/scene/metrics.ts';
import type { EdgeStroke } from '../../../src/scene/scene.ts';
import { Glyph } from '../cards/Glyph.tsx';
import { dashOf } from '../cards/metric-variables.ts';

const LINES = [
  { stroke: 'solid', says: 'Real time or event' },
  { stroke: 'dashed', says: 'Minutes' },
  { stroke: 'dotted', says: 'Batch or on demand' },
  { stroke: 'hot', says: 'Hot path' },
] as const satisfies readonly { stroke: EdgeStroke; says: string }[];

/** What a line's stroke says. */
export function Legend() {
  return (
    <ul
      aria-label="Legend"
      className="absolute bottom-3.5 left-3.5 flex max-w-[calc(100%-12rem)] flex-wrap gap-x-4 max-[1400px]:gap-x-2 gap-y-1 rounded-lg border border-line bg-panel px-3 py-2 text-xs text-ink-soft shadow-raised max-lg:hidden"
    >
      {LINES.map(({ stroke, says }) => (
        <li
          key={stroke}
          className={stroke === 'hot' ? 'cv-legend-hot flex items-center gap-1.5' : 'flex items-center gap-1.5'}
        >
          <svg aria-hidden="true" width="26" height="6">
            <line
              x1="0"
              y1="3"
              x2="26"
              y2="3"
              stroke={stroke === 'hot' ? 'var(--cv-hot)' : 'var(--cv-flow)'}
              strokeWidth={STROKES[stroke].width}
              strokeDasharray={dashOf(stroke)}
            />
          </svg>
          {stroke === 'hot' && <Glyph id="flame" size={12} />}
          {says}
        </li>
      ))}
    </ul>
  );
}
