/** Where cells stand on the page: draw.io keeps places within the shape around. */
import { contains, inflated } from '../../scene/geometry.ts';
import type { Point, Rect } from '../../scene/scene.ts';
import type { RawCell } from './raw-cells.ts';

export interface Places {
  /** Null for what is no shape. */
  cornerOf(id: string): Point | null;
  /** The smallest shape at the point: where a line that is tied to nothing ends. */
  shapeAt(point: Point | null): string;
}

export function placesOf(cells: readonly RawCell[], byId: ReadonlyMap<string, RawCell>): Places {
  const corners = new Map<string, Point>();
  let asked = 0;
  let rects: readonly (readonly [string, Rect])[] | null = null;

  return { cornerOf, shapeAt };

  function cornerOf(id: string): Point | null {
    const cell = byId.get(id);
    if (cell?.is !== 'vertex') return null;
    const known = corners.get(id);
    if (known) return known;
    let [x, y] = [cell.x, cell.y];
    let outer = byId.get(cell.parent);
    for (let level = 0; outer?.is === 'vertex' && level < DEEPEST; level += 1) {
      x += outer.x;
      y += outer.y;
      outer = byId.get(outer.parent);
    }
    const corner = { x, y };
    corners.set(id, corner);
    return corner;
  }

  function shapeAt(point: Point | null): string {
    asked += 1;
    if (!point || asked > MOST_LOOSE_ENDS) return '';
    rects ??= cells.flatMap(({ id, width, height }) => {
      const corner = cornerOf(id);
      return corner && width > 0 ? [[id, inflated({ ...corner, width, height }, REACH)] as const] : [];
    });
    const hit = rects.filter(([, rect]) => contains(rect, point));
    const [smallest] = hit.toSorted(([, a], [, b]) => a.width * a.height - b.width * b.height);
    return smallest?.[0] ?? '';
  }
}

const DEEPEST = 100;
/** Looking for a shape costs a walk over all of them. */
const MOST_LOOSE_ENDS = 1000;
/** How far from a shape a line may end and still mean it. */
const REACH = 12;
