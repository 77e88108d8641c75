/** An arc of an ellipse as cubic curves, each at most a quarter: as in appendix B.2.4 of SVG 2. */

export interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Of the ellipse's axis, in degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** Two control points and the end. */
export type Curve = readonly [number, number, number, number, number, number];

export function curvesOfArc(arc: Arc, x1: number, y1: number, x2: number, y2: number): readonly Curve[] {
  if (x1 === x2 && y1 === y2) return [];
  if (arc.rx === 0 || arc.ry === 0) return [[x1, y1, x2, y2, x2, y2]];
  const turn = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  // Radii that are too short for the distance grow until they reach.
  const stretch = Math.max(1, Math.hypot(px / arc.rx, py / arc.ry));
  const [rx, ry] = [Math.abs(arc.rx) * stretch, Math.abs(arc.ry) * stretch];
  const over = (rx * py) ** 2 + (ry * px) ** 2;
  const side = arc.isLarge === arc.isClockwise ? -1 : 1;
  const factor = side * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - over) / over));
  const [qx, qy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
  const start = Math.atan2((py - qy) / ry, (px - qx) / rx);
  const end = Math.atan2((-py - qy) / ry, (-px - qx) / rx);
  const sweep = sweepOf(end - start, arc.isClockwise);
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const at = (angle: number, along: number): [number, number] => {
    const [x, y] = [rx * (Math.cos(angle) - along * Math.sin(angle)), ry * (Math.sin(angle) + along * Math.cos(angle))];
    return [cx + cos * x - sin * y, cy + sin * x + cos * y];
  };
  const reach = (4 / 3) * Math.tan(sweep / count / 4);
  return Array.from({ length: count }, (_, index): Curve => {
    const from = start + (sweep * index) / count;
    const to = start + (sweep * (index + 1)) / count;
    return [...at(from, reach), ...at(to, -reach), ...at(to, 0)];
  });
}

function sweepOf(angle: number, isClockwise: boolean): number {
  if (isClockwise && angle < 0) return angle + 2 * Math.PI;
  if (!isClockwise && angle > 0) return angle - 2 * Math.PI;
  return angle;
}
