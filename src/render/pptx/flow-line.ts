/** A flow as a line with heads: a connector glued to its cards, or a curve whose points can be edited. */
import { theme } from '../../catalog/themes.ts';
import type { Edge, Point } from '../../scene/scene.ts';
import type { ConnectorShape } from './connector-curve.ts';
import type { Connector } from './connectors.ts';
import { type Area, emu, line, named, placed, type SlideShapes } from './drawing.ts';
import { flowCurve, headsOf } from './flow-curve.ts';
import { type Glue, glueMarkup } from './glue.ts';

/** From the scene to the slide. */
export interface Placing {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

const LIGHT = theme('light');

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

export function flowLine(
  shapes: SlideShapes,
  edge: Edge,
  connector: Connector | undefined,
  placing: Placing,
  glued: ReadonlyMap<string, Glue>,
): string {
  const style = lineStyle(edge);
  const name = named(shapes, `${edge.kind === 'flow' ? 'Flow' : 'Read'}: ${edge.label.first}`, edge.description);
  if (!connector) return curveMarkup(edge, placing, name, style);
  const line = connectorMarkup(connector, placing, name, style, glueMarkup(connector, glued));
  return connector.isPlain ? line : eitherOf(line, curveMarkup(edge, placing, name, style));
}

/**
 * The connector where a program knows PowerPoint's extensions of 2015, and so draws connectors as they are written;
 * the curve for all others, which would draw it anew and over what it goes around.
 */
function eitherOf(connector: string, curve: string): string {
  return `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">${connector}</mc:Choice><mc:Fallback>${curve}</mc:Fallback></mc:AlternateContent>`;
}

function connectorMarkup(
  { source, target, frame, shape }: Connector,
  { scale, dx, dy }: Placing,
  name: string,
  style: string,
  glue: string,
): string {
  const middle = { x: (source.point.x + target.point.x) / 2, y: (source.point.y + target.point.y) / 2 };
  const [width, height] = [frame.width * scale, frame.height * scale];
  const area = { x: middle.x * scale + dx - width / 2, y: middle.y * scale + dy - height / 2, width, height };
  const turned = [
    frame.isTurned ? ` rot="${QUARTER_TURN}"` : '',
    frame.isMirroredX ? ' flipH="1"' : '',
    frame.isMirroredY ? ' flipV="1"' : '',
  ].join('');
  const geometry = `<a:prstGeom prst="${shape.preset}"><a:avLst>${adjusted(shape, frame)}</a:avLst></a:prstGeom>`;
  return `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${placed(area, turned)}${geometry}${style}</p:spPr></p:cxnSp>`;
}

/** In sixty-thousandths of a degree. */
const QUARTER_TURN = 5_400_000;

/** Turns are given as parts of the connector's width and height; of one that has none, of a hair. */
function adjusted({ turns }: ConnectorShape, { width, height }: Connector['frame']): string {
  const values = turns.map((turn, at) => (turn / Math.max(HAIR, at === 1 ? height : width)) * 100_000);
  return values.map((value, at) => `<a:gd name="adj${at + 1}" fmla="val ${Math.round(value)}"/>`).join('');
}

const HAIR = 0.2;

function curveMarkup(edge: Edge, { scale, dx, dy }: Placing, name: string, style: string): string {
  const points = flowCurve(edge).map(({ x, y }) => ({ x: x * scale + dx, y: y * scale + dy }));
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
  return `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placed(area)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom><a:noFill/>${style}</p:spPr></p:sp>`;
}

function lineStyle(edge: Edge): string {
  const [headAtStart, headAtEnd] = headsOf(edge);
  const ends = `${headAtStart ? tip('headEnd') : ''}${headAtEnd ? tip('tailEnd') : ''}`;
  const color = edge.stroke === 'hot' ? LIGHT.stroke.hot : LIGHT.stroke.flow;
  return line(color, WIDTHS[edge.stroke], DASHES[edge.stroke], ends);
}

function tip(name: 'headEnd' | 'tailEnd'): string {
  return `<a:${name} type="triangle" w="med" len="med"/>`;
}

function areaOf(points: readonly Point[]): Area {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(0.1, Math.max(...xs) - x), height: Math.max(0.1, Math.max(...ys) - y) };
}
