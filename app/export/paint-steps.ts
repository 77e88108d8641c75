/** Steps of a picture as commands for the engine, at one scale. */
import { colorOf } from '../../src/pixels/color.ts';
import type { CommandList } from '../../src/pixels/commands.ts';
import type { PixelEngine } from '../../src/pixels/engine.ts';
import { createShapes } from '../../src/pixels/shapes.ts';
import { rowsOfSteps } from '../../src/pixels/step-rows.ts';
import { type Drawing, KIND, type PlainStep, STEP_NUMBERS, stepAt } from '../../src/render/steps.ts';
import { createSpriteSteps } from './sprite-steps.ts';
import type { Sprite, Sprites } from './sprites.ts';

type Rect = Extract<PlainStep, { readonly kind: 'rect' }>;

export interface PaintedSteps {
  /** Adds what may touch these rows, back to front. */
  addTo(list: CommandList, top: number, bottom: number): void;
  /** Gives the engine's memory back. */
  free(): void;
}

/** Places within a pixel are told apart by a thousandth of it, and sizes by a tenth of their unit. */
const PARTS = 1024;

export function createPaintedSteps(
  drawing: Drawing,
  engine: PixelEngine,
  sprites: Sprites,
  scale: number,
): PaintedSteps {
  const { numbers } = drawing;
  const textCount = drawing.textEnds.length;
  const shapes = createShapes(drawing, engine, scale);
  const painted = createSpriteSteps(drawing.glyphs, sprites, scale);
  const { tops, bottoms } = rowsOfSteps(drawing, shapes, scale);
  const names = textCount + drawing.pathEnds.length;
  sprites.byNumber.clear();

  function addBetween(list: CommandList, first: number, end: number, top: number, bottom: number): void {
    for (let index = first; index < end; index += 1) {
      const at = index * STEP_NUMBERS;
      const isGroup = numbers[at] === KIND.group;
      const inner = isGroup ? (numbers[at + 6] ?? 0) : 0;
      if ((bottoms[index] ?? 0) >= top && (tops[index] ?? 0) <= bottom) {
        if (isGroup) addGroup(list, index, inner, top, bottom);
        else addStep(list, at);
      }
      index += inner;
    }
  }

  function addGroup(list: CommandList, index: number, inner: number, top: number, bottom: number): void {
    const opacity = numbers[index * STEP_NUMBERS + 5] ?? 1;
    list.seeThrough(opacity, () => addBetween(list, index + 1, index + 1 + inner, top, bottom));
  }

  function addStep(list: CommandList, at: number): void {
    if (numbers[at] === KIND.rect) {
      addRect(list, at);
      return;
    }
    const shape = numbers[at] === KIND.path ? shapes.ofPath(at) : null;
    if (shape) list.shape(shape);
    else addSprite(list, at);
  }

  /** What is the same but for whole pixels is one sprite. */
  function addSprite(list: CommandList, at: number): void {
    const x = (numbers[at + 3] ?? 0) * scale;
    const y = (numbers[at + 4] ?? 0) * scale;
    const left = Math.floor(x);
    const top = Math.floor(y);
    const inX = x - left;
    const inY = y - top;
    const name = numbers[at] === KIND.path ? textCount + (numbers[at + 2] ?? 0) : (numbers[at + 2] ?? 0);
    const what = ((numbers[at + 1] ?? 0) * names + name) * PARTS + Math.round(10 * (numbers[at + 6] ?? 0));
    const key = (what * PARTS + Math.round(1000 * inX)) * PARTS + Math.round(1000 * inY);
    const sprite = sprites.byNumber.get(key) ?? newSprite(at, key, inX, inY);
    if (sprite) list.sprite(sprite, left + sprite.dx, top + sprite.dy);
  }

  function newSprite(at: number, key: number, inX: number, inY: number): Sprite | null {
    const step = stepAt(drawing, at);
    if (step.kind === 'rect') return null;
    const sprite = painted.of(step, { inX, inY });
    if (sprite) sprites.byNumber.set(key, sprite);
    return sprite;
  }

  function addRect(list: CommandList, at: number): void {
    const step = stepAt(drawing, at);
    if (step.kind !== 'rect') return;
    const { look } = step;
    const isDashed = look.stroke !== null && look.dash.length > 0;
    const plain = isDashed ? { ...step, look: { ...look, stroke: null } } : step;
    if (plain.look.fill || plain.look.stroke) addPlainRect(list, plain);
    if (isDashed) list.shape(shapes.ofOutline(at, step));
  }

  function addPlainRect(list: CommandList, step: Rect): void {
    const { look, x, y, width, height, radius } = step;
    const box = { left: x * scale, top: y * scale, right: (x + width) * scale, bottom: (y + height) * scale };
    // One that ends with whole pixels.
    if (look.fill && !look.stroke && radius === 0 && Object.values(box).every(Number.isInteger)) {
      list.fill(box, colorOf(look.fill, look.opacity));
      return;
    }
    const { sprite, corner, ...around } = painted.rect(step);
    if (corner === null) list.sprite(sprite, around.left, around.top);
    else list.frame(around, sprite, corner, look.fill !== null && look.opacity === 1);
  }

  return {
    addTo: (list, top, bottom) => addBetween(list, 0, tops.length, top, bottom),
    free: shapes.free,
  };
}
