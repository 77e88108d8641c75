/** The cells of a page as a foreign diagram: shapes with a text, what stands in what, and lines between them. */

import type { Point } from '../../scene/scene.ts';
import type { ForeignDiagram, ForeignEdge, ForeignNode } from '../diagram/diagram.ts';
import { captionsOf } from './captions.ts';
import { type Places, placesOf } from './cell-places.ts';
import { isText, lineOf, styleValue, textOf } from './cell-text.ts';
import { PROPERTY } from './properties.ts';
import type { RawCell, RawPage } from './raw-cells.ts';

export function diagramOf({ name, cells }: RawPage): ForeignDiagram {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const places = placesOf(cells, byId);
  const children = childrenOf(cells, byId);
  const shapes = cells.filter((cell) => isShape(cell, byId));
  const captions = captionsOf(shapes, children, places);
  const vertices = shapes.filter(({ id }) => !captions.isPart(id));
  const known = new Set(vertices.map(({ id }) => id));
  const ends: Places = { ...places, shapeAt: (point) => captions.wholeOf(places.shapeAt(point)) };
  return {
    name,
    nodes: vertices.map((cell) => {
      const node = nodeOf(cell, byId, known, children.get(cell.id) ?? [], places);
      return node.label === '' ? { ...node, label: captions.labelOf(cell.id) } : node;
    }),
    edges: cells
      .filter(({ is }) => is === 'edge')
      .flatMap((edge) => edgeOf(edge, children.get(edge.id) ?? [], ends))
      .map((edge) => ({ ...edge, source: captions.wholeOf(edge.source), target: captions.wholeOf(edge.target) })),
  };
}

/** Labels of edges and what only decorates a card are no shapes. */
function isShape(cell: RawCell, byId: ReadonlyMap<string, RawCell>): boolean {
  return cell.is === 'vertex' && byId.get(cell.parent)?.is !== 'edge' && !cell.properties.has(PROPERTY.part);
}

function childrenOf(
  cells: readonly RawCell[],
  byId: ReadonlyMap<string, RawCell>,
): ReadonlyMap<string, readonly RawCell[]> {
  const children = new Map<string, RawCell[]>();
  for (const cell of cells) {
    if (cell.is === 'other' || !byId.has(cell.parent)) continue;
    const known = children.get(cell.parent);
    if (known) known.push(cell);
    else children.set(cell.parent, [cell]);
  }
  return children;
}

function nodeOf(
  cell: RawCell,
  byId: ReadonlyMap<string, RawCell>,
  known: ReadonlySet<string>,
  children: readonly RawCell[],
  places: Places,
): ForeignNode {
  const parent = byId.get(cell.parent);
  const inside = children.filter(({ id }) => known.has(id));
  return {
    id: cell.id,
    label: firstLineOf(cell) || labelOfShape(cell.style),
    parent: known.has(cell.parent) && cell.parent !== cell.id ? cell.parent : null,
    isGroup: inside.length > 0,
    isRow: parent !== undefined && known.has(parent.id) && isRowOf(cell, parent),
    isText: isText(cell),
    at: places.cornerOf(cell.id),
    kind: cell.properties.get(PROPERTY.kind) ?? null,
  };
}

/** Below its name a shape often says what it is; the name is what one calls it. */
function firstLineOf(cell: RawCell): string {
  const [first = ''] = textOf(cell).split('\n');
  return first.length >= 2 ? lineOf({ ...cell, label: first, style: '' }) : lineOf(cell);
}

/** An icon without a text still says what it shows: "mxgraph.aws4.s3". */
function labelOfShape(style: string): string {
  const shape = styleValue(style, 'resIcon') ?? styleValue(style, 'shape') ?? '';
  if (!shape.startsWith('mxgraph.') || shape.endsWith('.group') || shape.includes('resourceIcon')) return '';
  return (shape.split('.').at(-1) ?? '').replaceAll('_', ' ').slice(0, 60);
}

/** In a table or a list, and in a card of ours, what is inside are lines. */
function isRowOf(cell: RawCell, parent: RawCell): boolean {
  if (cell.properties.has(PROPERTY.entity)) return true;
  const isList = /childLayout=(?:stack|table)Layout|shape=table/.test(parent.style);
  const isLine = /^text(?:;|$)|portConstraint=eastwest|shape=(?:tableRow|partialRectangle)/.test(cell.style);
  return (isList || (isLine && /swimlane/.test(parent.style))) && cell.height <= TALLEST_ROW;
}

const TALLEST_ROW = 48;

function edgeOf(edge: RawCell, children: readonly RawCell[], places: Places): readonly ForeignEdge[] {
  // Within a frame, points count from its corner.
  const { x, y } = places.cornerOf(edge.parent) ?? { x: 0, y: 0 };
  const onPage = (point: Point | null) => point && { x: point.x + x, y: point.y + y };
  const source = edge.source || places.shapeAt(onPage(edge.loose.source));
  const target = edge.target || places.shapeAt(onPage(edge.loose.target));
  if (!source || !target) return [];
  const label = [edge, ...children]
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST_LABEL);
  const [start, end] = [arrowOf(edge.style, 'startArrow', 'none'), arrowOf(edge.style, 'endArrow', 'classic')];
  const isBack = start && !end;
  return [
    {
      id: edge.id,
      source: isBack ? target : source,
      target: isBack ? source : target,
      label,
      direction: start && end ? 'two-way' : 'one-way',
    },
  ];
}

const LONGEST_LABEL = 1000;

function arrowOf(style: string, key: string, usual: string): boolean {
  return (styleValue(style, key) ?? usual) !== 'none';
}
