/** What a picture of a design shows, and how large it is. */
import type { ThemeMode } from '../catalog/theme.ts';
import type { Subject } from '../model/field.ts';
import { type Font, textWidth } from '../scene/measure.ts';
import { FONTS } from '../scene/metrics.ts';
import type { Rect, Scene } from '../scene/scene.ts';
import { legendWidth } from './draw-legend.ts';
import { pictured } from './svg-selection.ts';

export interface SvgOptions {
  readonly theme?: ThemeMode;
  /** Without a ground of its own. */
  readonly isTransparent?: boolean;
  readonly titleBlock?: TitleBlock | null;
  readonly hasLegend?: boolean;
  /** Findings by the subject they are drawn at. */
  readonly badges?: ReadonlyMap<Subject, Badge>;
  /** Only these and what joins them; null or empty = everything. */
  readonly selection?: ReadonlySet<Subject> | null;
  /** Around the drawing, in pixels. */
  readonly padding?: number;
  /** Put into the file, so that it looks the same on a machine without the fonts. */
  readonly fonts?: readonly EmbeddedFont[];
  /** Escaped XML that goes in as the first child: the design itself, say. */
  readonly metadata?: string;
}

export interface Badge {
  readonly worst: 'error' | 'warning' | 'info';
  readonly count: number;
}

export interface TitleBlock {
  readonly name: string;
  /** Client, status, date and the like; empty ones are left out. */
  readonly details: readonly string[];
}

export interface EmbeddedFont {
  readonly family: 'Inter Variable' | 'JetBrains Mono Variable';
  /** Base-64 of a WOFF2 file. */
  readonly base64: string;
  /** As in CSS: `U+0000-00FF, U+0131`. */
  readonly unicodeRange?: string;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** In pixels at 1x. */
export function imageSize(scene: Scene, options: SvgOptions = {}): ImageSize {
  const { width, height } = pageOf(scene, options);
  return { width, height };
}

export interface Page extends ImageSize {
  /** What of the scene is drawn. */
  readonly scene: Scene;
  /** Of the scene's origin on the page. */
  readonly dx: number;
  readonly dy: number;
  readonly titleX: number;
  readonly titleY: number;
  readonly legendX: number;
  readonly legendY: number;
}

const DEFAULT_PADDING = 32;
const MOST_PADDING = 400;
export const TITLE_FONT: Font = { ...FONTS.title, size: 18 };
const TITLE_HEIGHT = 54;
export const LEGEND_HEIGHT = 52;

export function pageOf(whole: Scene, options: SvgOptions): Page {
  const scene = pictured(whole, options.selection ?? null);
  const padding = Math.max(0, Math.min(MOST_PADDING, options.padding ?? DEFAULT_PADDING));
  const drawing = withRoom(scene.bounds, options.badges ? 12 : 2);
  const titleHeight = options.titleBlock ? TITLE_HEIGHT : 0;
  const legendHeight = options.hasLegend ? LEGEND_HEIGHT : 0;
  const inner = Math.max(
    drawing.width,
    options.titleBlock ? titleWidth(options.titleBlock) : 0,
    options.hasLegend ? legendWidth(scene) : 0,
    1,
  );
  return {
    scene,
    width: Math.ceil(inner + 2 * padding),
    height: Math.ceil(Math.max(1, drawing.height) + titleHeight + legendHeight + 2 * padding),
    dx: padding + (inner - drawing.width) / 2 - drawing.x,
    dy: padding + titleHeight - drawing.y,
    titleX: padding,
    titleY: padding,
    legendX: padding,
    legendY: padding + titleHeight + Math.max(1, drawing.height),
  };
}

function withRoom({ x, y, width, height }: Rect, room: number): Rect {
  if (width === 0 && height === 0) return { x, y, width, height };
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

function titleWidth({ name, details }: TitleBlock): number {
  return Math.min(
    900,
    Math.max(textWidth(name.slice(0, 200), TITLE_FONT), textWidth(details.join(' · ').slice(0, 200), FONTS.note)),
  );
}
