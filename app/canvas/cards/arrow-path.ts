import { ARROW } from '../../../src/scene/metrics.ts';
import type { Edge } from '../../../src/scene/scene.ts';

/** The heads of a line as one filled path. */
export function arrowPath(arrows: Edge['arrows']): string {
  return arrows.map(({ tip, angle }) => headAt(tip.x, tip.y, Math.cos(angle), Math.sin(angle))).join('');
}

function headAt(x: number, y: number, cos: number, sin: number): string {
  const [baseX, baseY] = [x - ARROW.length * cos, y - ARROW.length * sin];
  const [sideX, sideY] = [-ARROW.halfWidth * sin, ARROW.halfWidth * cos];
  return `M${short(x)} ${short(y)}L${short(baseX + sideX)} ${short(baseY + sideY)}L${short(baseX - sideX)} ${short(baseY - sideY)}Z`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
