/** The frame in which a connector is drawn: turned and mirrored so that it begins at the origin and goes along x. */
import type { Point } from '../../scene/scene.ts';
import { isUpright, NORMALS, type Side } from '../../scene/sides.ts';

/** Where a connector is glued: a place on a side of a card. */
export interface GluedEnd {
  readonly point: Point;
  readonly side: Side;
}

export interface ConnectorFrame {
  readonly width: number;
  readonly height: number;
  /** A quarter turn clockwise, after it was mirrored. */
  readonly isTurned: boolean;
  readonly isMirroredX: boolean;
  readonly isMirroredY: boolean;
  /** In which direction along its own x the connector leaves: 1, or -1 for away from its end. */
  readonly leaves: 1 | -1;
  /** On which of its own axes it arrives, and in which direction. */
  readonly arrives: { readonly axis: 'x' | 'y'; readonly direction: 1 | -1 };
  toFrame(point: Point): Point;
  fromFrame(point: Point): Point;
}

export function frameOf(source: GluedEnd, target: GluedEnd): ConnectorFrame {
  const isTurned = !isUpright(source.side);
  const { x, y } = source.point;
  const [right, down] = [target.point.x - x, target.point.y - y];
  // Turned, its x points down the slide and its y to the left.
  const isMirroredX = isTurned ? down < 0 : right < 0;
  const isMirroredY = isTurned ? right > 0 : down < 0;
  const [signX, signY] = [isMirroredX ? -1 : 1, isMirroredY ? -1 : 1];
  const turned = (to: Point): Point => (isTurned ? { x: to.y, y: -to.x } : to);
  const mirrored = (to: Point): Point => ({ x: to.x * signX, y: to.y * signY });
  const leaving = mirrored(turned(NORMALS[source.side]));
  const facing = mirrored(turned(NORMALS[target.side]));
  return {
    width: Math.abs(isTurned ? down : right),
    height: Math.abs(isTurned ? right : down),
    isTurned,
    isMirroredX,
    isMirroredY,
    leaves: leaving.x < 0 ? -1 : 1,
    arrives:
      facing.x !== 0
        ? { axis: 'x', direction: facing.x < 0 ? 1 : -1 }
        : { axis: 'y', direction: facing.y < 0 ? 1 : -1 },
    toFrame: (point) => mirrored(turned({ x: point.x - x, y: point.y - y })),
    fromFrame: (point) => {
      const back = mirrored(point);
      return isTurned ? { x: x - back.y, y: y + back.x } : { x: x + back.x, y: y + back.y };
    },
  };
}
