/** What one item of a picture does to a band of its rows. */
import { type Band, blend, copyRow, faded, fillRow } from '../../src/render/band.ts';
import type { Coverage } from '../../src/render/coverage.ts';
import { addStroke } from '../../src/render/stroke.ts';
import type { Item } from './item.ts';

export interface Tools {
  readonly coverage: Coverage;
  /** As wide and high as the band. */
  spareBand(): Band;
}

type Kind<K extends Item['kind']> = Extract<Item, { readonly kind: K }>;

export function paintItem(item: Item, band: Band, tools: Tools): void {
  const { coverage } = tools;
  switch (item.kind) {
    case 'fill':
      for (let row = firstRow(item, band); row < endRow(item, band); row += 1) {
        fillRow(band, row, item.left, item.right, item.color);
      }
      return;
    case 'sprite':
      paintSprite(item, band);
      return;
    case 'frame':
      paintFrame(item, band);
      return;
    case 'line':
      for (const line of item.lines) addStroke(coverage, line, item.stroke, band.top, band.rows);
      coverage.paint(band, item.color);
      return;
    case 'area':
      for (const points of item.contours) coverage.add(lowered(points, band.top), points.length / 2);
      coverage.paint(band, item.color);
      return;
    case 'see-through':
      layOver(item, band, tools);
      return;
  }
}

const firstRow = ({ top }: Item, band: Band) => Math.max(top, band.top);
const endRow = ({ bottom }: Item, band: Band) => Math.min(bottom, band.top + band.rows);

function paintSprite(item: Kind<'sprite'>, band: Band): void {
  const { sheet, start, width } = item.sprite;
  for (let row = firstRow(item, band); row < endRow(item, band); row += 1) {
    copyRow(band, row, item.left, sheet.pixels, start + (row - item.top) * sheet.width, width);
  }
}

function paintFrame(item: Kind<'frame'>, band: Band): void {
  const { left, top, right, bottom, corner, sprite } = item;
  const { pixels, width: stride } = sprite.sheet;
  for (let row = firstRow(item, band); row < endRow(item, band); row += 1) {
    const below = bottom - row;
    const spriteRow = row - top < corner ? row - top : below <= corner ? sprite.height - below : corner;
    const at = sprite.start + spriteRow * stride;
    copyRow(band, row, left, pixels, at, corner);
    const isHidden = row >= item.hiddenFrom && row < item.hiddenTo;
    if (!isHidden) fillRow(band, row, left + corner, right - corner, pixels[at + corner] ?? 0);
    copyRow(band, row, right - corner, pixels, at + sprite.width - corner, corner);
  }
}

function lowered(points: Float64Array, top: number): Float64Array {
  return points.map((value, at) => (at % 2 === 0 ? value : value - top));
}

function layOver(item: Kind<'see-through'>, band: Band, tools: Tools): void {
  const apart = tools.spareBand();
  const { width } = band;
  apart.top = band.top;
  apart.rows = band.rows;
  const left = Math.max(0, item.left);
  const right = Math.min(width, item.right);
  for (let row = 1; row <= band.rows; row += 1) apart.pixels.fill(0, row * width + left, row * width + right);
  for (const inner of item.items) {
    if (inner.bottom > band.top && inner.top < band.top + band.rows) paintItem(inner, apart, tools);
  }
  const part = Math.round(255 * item.opacity);
  for (let row = 1; row <= band.rows; row += 1) {
    for (let at = row * width + left; at < row * width + right; at += 1) {
      const over = apart.pixels[at] ?? 0;
      if (over === 0) continue;
      apart.pixels[at] = faded(over, part);
      blend(band.pixels, at, apart.pixels, at);
    }
  }
}
