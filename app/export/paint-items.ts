/** Steps of a picture as what is to be done to pixels at one scale. */
import { colorOf } from '../../src/render/band.ts';
import { contoursOf } from '../../src/render/contours.ts';
import { polylineOf } from '../../src/render/polyline.ts';
import { roundedRect } from '../../src/render/rounded-rect.ts';
import type { SeeThrough, Step, Steps } from '../../src/render/steps.ts';
import type { Box, FrameParts, Item } from './item.ts';
import { createSpriteSteps } from './sprite-steps.ts';
import type { Sprites } from './sprites.ts';

export interface Items {
  /** Of the steps that may touch these rows, back to front. */
  between(top: number, bottom: number): readonly Item[];
}

type Kind<K extends Step['kind']> = Extract<Step, { readonly kind: K }>;

export function createItems({ steps, glyphs }: Steps, sprites: Sprites, scale: number): Items {
  const painted = createSpriteSteps(glyphs, sprites, scale);
  const lines = new Map<Step, Item>();

  function itemsOf(all: readonly Step[], top: number, bottom: number): Item[] {
    const items: Item[] = [];
    for (const step of all) {
      if (step.bottom * scale < top || step.top * scale > bottom) continue;
      add(items, step, top, bottom);
    }
    return items;
  }

  function add(items: Item[], step: Step, top: number, bottom: number): void {
    switch (step.kind) {
      case 'see-through':
        items.push(seeThrough(step, itemsOf(step.steps, top, bottom)));
        return;
      case 'rect':
        addRect(items, step);
        return;
      case 'path': {
        const item = lines.get(step) ?? pathItem(step);
        // A line goes through many rows, and is worked out once.
        if (item.kind === 'line') lines.set(step, item);
        items.push(item);
        return;
      }
      case 'text':
      case 'glyph': {
        const item = step.kind === 'text' ? painted.text(step) : painted.glyph(step);
        if (item) items.push(item);
      }
    }
  }

  function addRect(items: Item[], step: Kind<'rect'>): void {
    const { look } = step;
    const isDashed = look.stroke !== null && look.dash.length > 0;
    const plain = isDashed ? { ...look, stroke: null } : look;
    if (plain.fill || plain.stroke) {
      const item = plainFill(step, scale) ?? painted.rect({ ...step, look: plain });
      const before = items.at(-1);
      if (before?.kind === 'frame' && item.kind === 'frame' && plain.fill && plain.opacity === 1) hide(before, item);
      items.push(item);
    }
    if (isDashed && look.stroke) items.push(lineItem([roundedRect(step, scale)], look.stroke, step));
  }

  function pathItem(step: Kind<'path'>): Item {
    const { look, d } = step;
    const contours = contoursOf(d, { scale, x: step.x, y: step.y });
    // A straight line has nothing to be filled.
    const isFilled = look.fill !== null && !contours?.every((points) => points.length === 4);
    if (!contours || (isFilled && look.stroke)) return painted.path(step);
    if (look.stroke) return lineItem(contours, look.stroke, step);
    const color = look.fill ? colorOf(look.fill, look.opacity) : 0;
    return { kind: 'area', ...boxAround(contours, 0), contours: contours.map((c) => Float64Array.from(c)), color };
  }

  function lineItem(contours: readonly number[][], color: string, { look }: Kind<'path' | 'rect'>): Item {
    const stroke = { width: look.lineWidth * scale, dash: look.dash.map((length) => length * scale) };
    // A corner may reach out as far as the line is wide.
    const box = boxAround(contours, stroke.width);
    return { kind: 'line', ...box, lines: contours.map(polylineOf), stroke, color: colorOf(color, look.opacity) };
  }
  return { between: (top, bottom) => itemsOf(steps, top, bottom) };
}

/** A shade is as large as its card, and a card's middle is one colour. */
function hide(below: FrameParts & Box, above: FrameParts & Box): void {
  const isWithin =
    above.left + above.corner <= below.left + below.corner && above.right - above.corner >= below.right - below.corner;
  if (!isWithin) return;
  below.hiddenFrom = above.top + above.corner;
  below.hiddenTo = above.bottom - above.corner;
}

/** A rectangle that ends with whole pixels. */
function plainFill({ look, x, y, width, height, radius }: Kind<'rect'>, scale: number): Item | null {
  if (!look.fill || look.stroke || radius > 0) return null;
  const [left, top, right, bottom] = [x * scale, y * scale, (x + width) * scale, (y + height) * scale];
  if (![left, top, right, bottom].every(Number.isInteger)) return null;
  return { kind: 'fill', left, top, right, bottom, color: colorOf(look.fill, look.opacity) };
}

function seeThrough({ opacity }: SeeThrough, items: readonly Item[]): Item {
  let { left, top, right, bottom } = NOWHERE;
  for (const item of items) {
    left = Math.min(left, item.left);
    top = Math.min(top, item.top);
    right = Math.max(right, item.right);
    bottom = Math.max(bottom, item.bottom);
  }
  return { kind: 'see-through', opacity, items, left, top, right, bottom };
}

const NOWHERE: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

function boxAround(contours: readonly (readonly number[])[], room: number): Box {
  let { left, top, right, bottom } = NOWHERE;
  for (const points of contours) {
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return {
    left: Math.floor(left - room),
    top: Math.floor(top - room),
    right: Math.ceil(right + room),
    bottom: Math.ceil(bottom + room),
  };
}
