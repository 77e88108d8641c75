/** Where the canvas looks: screen = scene * zoom + offset. Pure sums; scene units are CSS pixels at 100 %. */
import type { Point, Rect } from '../../../src/scene/scene.ts';

export interface View {
  /** Screen position of the scene's origin, from the canvas's top left. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Far enough out that a thousand systems fit on a laptop. */
export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 4;

/** Screen pixels kept free above and below a design that is shown whole: toolbar and legend lie there. */
export const FIT_PADDING_PX = 72;
/** Nothing lies at the sides, so there is more room, and most designs are wide. */
const SIDE_SHARE = 0.45;

export function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

export function toScene(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom };
}

export function toScreen(view: View, { x, y }: Point): Point {
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
}

/** What of the scene the canvas shows, with a margin of screen pixels around. */
export function visibleRect(view: View, size: Size, marginPx = 0): Rect {
  return {
    x: (-view.x - marginPx) / view.zoom,
    y: (-view.y - marginPx) / view.zoom,
    width: (size.width + 2 * marginPx) / view.zoom,
    height: (size.height + 2 * marginPx) / view.zoom,
  };
}

/** The same view, zoomed so that the screen point keeps what is under it. */
export function zoomAround(view: View, at: Point, zoom: number): View {
  const next = clampZoom(zoom);
  const fixed = toScene(view, at);
  return { x: at.x - fixed.x * next, y: at.y - fixed.y * next, zoom: next };
}

/** Centres the rectangle, as large as fits inside the padding (less of it at the sides), never above `maxZoom`. */
export function fitView(rect: Rect, size: Size, paddingPx: number, maxZoom = 1): View {
  const room = {
    width: Math.max(1, size.width - 2 * Math.min(paddingPx * SIDE_SHARE, size.width * 0.05)),
    height: Math.max(1, size.height - 2 * paddingPx),
  };
  const zoom = clampZoom(
    Math.min(maxZoom, room.width / Math.max(1, rect.width), room.height / Math.max(1, rect.height)),
  );
  return centreOn(rect, size, zoom);
}

/** The view moved as little as shows the rectangle whole, with the zoom it has; what is larger than the canvas is centred. */
export function viewShowing(rect: Rect, view: View, size: Size, paddingPx: number): View {
  const { x, y } = toScreen(view, rect);
  return {
    x: view.x + wayInto(size.width, x, rect.width * view.zoom, paddingPx),
    y: view.y + wayInto(size.height, y, rect.height * view.zoom, paddingPx),
    zoom: view.zoom,
  };
}

/** How far something has to go along one side of the canvas to lie inside. */
function wayInto(room: number, start: number, length: number, padding: number): number {
  if (length + 2 * padding > room) return (room - length) / 2 - start;
  if (start < padding) return padding - start;
  return Math.min(0, room - padding - length - start);
}

export function centreOn(rect: Rect, size: Size, zoom: number): View {
  return {
    x: size.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: size.height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  };
}
