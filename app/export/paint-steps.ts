/** Paints the steps of a picture on a canvas, as the browser would draw the SVG they were read from. */
import type { SeeThrough, Step, Steps } from '../../src/render/svg-steps.ts';

type Context = OffscreenCanvasRenderingContext2D;
type Simple = Exclude<Step, SeeThrough>;

/** Of a glyph, in its own 24 units. */
const GLYPH_UNITS = 24;
const GLYPH_LINE = 2;

export interface Painter {
  paint(context: Context, part: Part): void;
}

/** Of the picture, as high as the canvas, in the picture's own units. */
export interface Part {
  readonly scale: number;
  readonly top: number;
  readonly height: number;
}

export function createPainter({ steps, glyphs }: Steps): Painter {
  const paths = createPaths(glyphs);
  return { paint: (context, part) => paintAll(context, steps, part, paths) };
}

/** A path is worked out once, however often it is painted. */
interface Paths {
  ofLine(d: string): Path2D;
  ofGlyph(id: string): Path2D;
}

function createPaths(glyphs: Steps['glyphs']): Paths {
  const known = new Map<string, Path2D>();
  const once = (name: string, make: () => Path2D) => {
    const path = known.get(name) ?? make();
    known.set(name, path);
    return path;
  };
  return {
    ofLine: (d) => once(d, () => new Path2D(d)),
    ofGlyph: (id) =>
      once(id, () => {
        const whole = new Path2D();
        for (const d of glyphs.get(id) ?? []) whole.addPath(new Path2D(d));
        return whole;
      }),
  };
}

function paintAll(context: Context, steps: readonly Step[], part: Part, paths: Paths): void {
  const { scale, top, height } = part;
  for (const step of steps) {
    if (step.bottom < top || step.top > top + height) continue;
    context.setTransform(scale, 0, 0, scale, 0, -top * scale);
    if (step.kind === 'see-through') layOver(context, step, part, paths);
    else paintStep(context, step, paths);
  }
}

function layOver(context: Context, { opacity, steps }: SeeThrough, part: Part, paths: Paths): void {
  const { width, height } = context.canvas;
  const apart = new OffscreenCanvas(width, height);
  const over = apart.getContext('2d', { willReadFrequently: true });
  if (!over) throw new Error('The browser has no more canvases.');
  paintAll(over, steps, part, paths);
  context.resetTransform();
  context.globalAlpha = opacity;
  context.drawImage(apart, 0, 0);
}

function paintStep(context: Context, step: Simple, paths: Paths): void {
  const { look, x, y } = step;
  context.globalAlpha = look.opacity;
  if (look.fill) context.fillStyle = look.fill;
  if (look.stroke) {
    context.strokeStyle = look.stroke;
    context.lineWidth = look.lineWidth;
    context.setLineDash([...look.dash]);
  }
  switch (step.kind) {
    case 'rect':
      context.beginPath();
      context.roundRect(x, y, step.width, step.height, step.radius);
      if (look.fill) context.fill();
      if (look.stroke) context.stroke();
      return;
    case 'path':
      context.translate(x, y);
      if (look.fill) context.fill(paths.ofLine(step.d));
      if (look.stroke) context.stroke(paths.ofLine(step.d));
      return;
    case 'text':
      writeText(context, step);
      return;
    case 'glyph':
      context.translate(x, y);
      context.scale(step.size / GLYPH_UNITS, step.size / GLYPH_UNITS);
      context.lineWidth = GLYPH_LINE;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.stroke(paths.ofGlyph(step.glyph));
      context.lineCap = 'butt';
      context.lineJoin = 'miter';
      return;
  }
}

function writeText(context: Context, { look, text, x, y }: Simple & { readonly kind: 'text' }): void {
  context.font = look.font;
  // As the widths were measured; a font of its own brings the browser's default back.
  context.fontKerning = 'none';
  context.textAlign = look.isCentred ? 'center' : 'left';
  context.fillText(text, x, y);
}
