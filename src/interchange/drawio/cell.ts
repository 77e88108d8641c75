/** A cell of draw.io as XML: an `object` that carries its properties around an `mxCell` that says how it is drawn. */
import { escaped } from '../../lib/xml.ts';
import type { Point, Rect } from '../../scene/scene.ts';
import { tenth } from './properties.ts';

export interface Cell {
  readonly id: string;
  readonly label: string;
  readonly style: string;
  readonly parent: string;
  /** Inside its parent; null for an edge. */
  readonly rect: Rect | null;
  readonly edge?: { readonly source: string; readonly target: string; readonly points: readonly Point[] };
  readonly properties: Readonly<Record<string, string>>;
}

export function cell({ id, label, style, parent, rect, edge, properties }: Cell): readonly string[] {
  const told = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('');
  const place = `parent="${attribute(parent)}"`;
  const ends = edge ? ` edge="1" source="${attribute(edge.source)}" target="${attribute(edge.target)}"` : ' vertex="1"';
  return [
    `<object id="${attribute(id)}" label="${attribute(label)}"${told}>`,
    `  <mxCell style="${attribute(style)}"${ends} ${place}>`,
    ...geometry(rect, edge?.points ?? []).map((line) => `    ${line}`),
    '  </mxCell>',
    '</object>',
  ];
}

function geometry(rect: Rect | null, points: readonly Point[]): readonly string[] {
  if (rect) {
    const { x, y, width, height } = rect;
    return [
      `<mxGeometry x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" as="geometry"/>`,
    ];
  }
  if (points.length === 0) return ['<mxGeometry relative="1" as="geometry"/>'];
  return [
    '<mxGeometry relative="1" as="geometry">',
    '  <Array as="points">',
    ...points.map(({ x, y }) => `    <mxPoint x="${tenth(x)}" y="${tenth(y)}"/>`),
    '  </Array>',
    '</mxGeometry>',
  ];
}

/** Line ends would be blanks to whoever reads an attribute. */
export function attribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}
