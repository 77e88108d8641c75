/** Align and distribute: pure arithmetic on measured rectangles, then an ordinary move. */
import type { Command } from './command.ts';
import { type Placing, placeElements } from './layout.ts';

/** An element as it is drawn now, measured. */
export interface Drawn extends Placing {
  readonly width: number;
  readonly height: number;
}

export const EDGES = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type AlignEdge = (typeof EDGES)[number];
export type Axis = 'horizontal' | 'vertical';

/** Brings one edge, or the middles, of all to one line: the outermost edge of the selection, or its middle. */
export function align(drawn: readonly Drawn[], edge: AlignEdge): Command {
  const box = around(drawn);
  const places = drawn.map((item) => ({ subject: item.subject, ...ALIGNED[edge](item, box) }));
  return placeElements(drawn.length < 2 ? [] : places, `Align ${edge}`);
}

const ALIGNED: Readonly<Record<AlignEdge, (item: Drawn, box: Box) => { x: number; y: number }>> = {
  left: (item, box) => ({ x: box.left, y: item.y }),
  center: (item, box) => ({ x: (box.left + box.right - item.width) / 2, y: item.y }),
  right: (item, box) => ({ x: box.right - item.width, y: item.y }),
  top: (item, box) => ({ x: item.x, y: box.top }),
  middle: (item, box) => ({ x: item.x, y: (box.top + box.bottom - item.height) / 2 }),
  bottom: (item, box) => ({ x: item.x, y: box.bottom - item.height }),
};

/** Equal gaps between neighbours; the first and the last stay. */
export function distribute(drawn: readonly Drawn[], axis: Axis): Command {
  const [at, size] = axis === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const sorted = drawn.toSorted((a, b) => a[at] - b[at]);
  const label = `Distribute ${axis === 'horizontal' ? 'horizontally' : 'vertically'}`;
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || sorted.length < 3) return placeElements([], label);
  const filled = sorted.reduce((sum, item) => sum + item[size], 0);
  const gap = (last[at] + last[size] - first[at] - filled) / (sorted.length - 1);
  let next = first[at];
  const places = sorted.map((item) => {
    const place = { subject: item.subject, x: item.x, y: item.y, [at]: next };
    next += item[size] + gap;
    return place;
  });
  return placeElements(places, label);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function around(drawn: readonly Drawn[]): Box {
  return {
    left: Math.min(...drawn.map((item) => item.x)),
    right: Math.max(...drawn.map((item) => item.x + item.width)),
    top: Math.min(...drawn.map((item) => item.y)),
    bottom: Math.max(...drawn.map((item) => item.y + item.height)),
  };
}
