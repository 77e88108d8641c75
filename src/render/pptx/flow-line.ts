/** A flow as a line of its own with heads: cubic curves, whose points can be edited. */
import type { Edge, Point } from '../../scene/scene.ts';
import { type Area, emu, line, named, placed, type SlideShapes } from './drawing.ts';

/** From the scene to the slide. */
export interface Placing {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** The scene's own words for how a line is drawn, in those of the format. */
const DASHES: Readonly<Record<Edge['stroke'], string>> = {
  solid: 'solid',
  dashed: 'dash',
  dotted: 'sysDot',
  undecided: 'solid',
  hot: 'lgDash',
};
const WIDTHS: Readonly<Record<Edge['stroke'], number>> = {
  solid: 1.25,
  dashed: 1.25,
  dotted: 1.25,
  undecided: 0.75,
  hot: 1.75,
};

export function flowLine(shapes: SlideShapes, edge: Edge, { scale, dx, dy }: Placing, color: string): string {
  const points = pointsOf(edge).map(({ x, y }) => ({ x: x * scale + dx, y: y * scale + dy }));
  const area = areaOf(points);
  const at = ({ x, y }: Point) => `<a:pt x="${emu(x - area.x)}" y="${emu(y - area.y)}"/>`;
  const [start, ...rest] = points;
  if (!start) return '';
  let steps = `<a:moveTo>${at(start)}</a:moveTo>`;
  for (let index = 0; index + 2 < rest.length; index += 3) {
    const curve = rest.slice(index, index + 3);
    steps += `<a:cubicBezTo>${curve.map(at).join('')}</a:cubicBezTo>`;
  }
  const path = `<a:path w="${emu(area.width)}" h="${emu(area.height)}" fill="none">${steps}</a:path>`;
  const [headAtStart, headAtEnd] = headsOf(edge);
  const ends = `${headAtStart ? head('headEnd') : ''}${headAtEnd ? head('tailEnd') : ''}`;
  const what = edge.kind === 'flow' ? 'Flow' : 'Read';
  return `<p:sp><p:nvSpPr>${named(shapes, `${what}: ${edge.label.first}`, edge.description)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placed(area)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom><a:noFill/>${line(color, WIDTHS[edge.stroke], DASHES[edge.stroke], ends)}</p:spPr></p:sp>`;
}

function head(name: 'headEnd' | 'tailEnd'): string {
  return `<a:${name} type="triangle" w="med" len="med"/>`;
}

/** Start, and three points for each curve. The scene's path ends where its head begins: here it goes on to the tip. */
function pointsOf({ path, arrows }: Edge): readonly Point[] {
  const numbers = (path.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  const isCurve = /^M[^A-Z]*C[^A-BD-Z]*$/i.test(path) && points.length % 3 === 1;
  const curve = isCurve
    ? points
    : points.flatMap((point, at) => (at === 0 ? [point] : [points[at - 1] ?? point, point, point]));
  for (const { tip } of arrows) {
    const [first, last] = [curve[0], curve.at(-1)];
    if (!first || !last) continue;
    if (distance(tip, last) <= distance(tip, first)) curve[curve.length - 1] = tip;
    else curve[0] = tip;
  }
  return curve;
}

function headsOf({ path, arrows, points }: Edge): readonly [boolean, boolean] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || path === '') return [false, false];
  const isAtEnd = arrows.map(({ tip }) => distance(tip, last) <= distance(tip, first));
  return [isAtEnd.includes(false), isAtEnd.includes(true)];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function areaOf(points: readonly Point[]): Area {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(0.1, Math.max(...xs) - x), height: Math.max(0.1, Math.max(...ys) - y) };
}
