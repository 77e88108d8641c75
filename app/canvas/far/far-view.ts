/**
 * The whole scene as one bitmap under React Flow, for zooms at which a card's text cannot be read.
 *
 * The bitmap is larger than the view. While the view moves, a transform moves and scales it; it is drawn anew only
 * when the view leaves it or a zoom has settled. An edit draws only the part it changed.
 */
import type { Rect } from '../../../src/scene/scene.ts';
import { farRadius } from '../shapes/badge-places.ts';
import { encloses, grown, intersectionOf, unionOf } from '../view/rects.ts';
import { type View, visibleRect } from '../view/view.ts';
import type { ViewState } from '../view/view-state.ts';
import { paintFar } from './paint-far.ts';
import type { FarContent } from './paint-tools.ts';

export interface FarView {
  show(isShown: boolean): void;
  /** Another theme, other findings, another selection: `dirty` says where, `null` everywhere. */
  setContent(content: FarContent, bounds: () => Rect, dirty: readonly Rect[] | null): void;
  /** After a move of the view. */
  follow(): void;
  /** After the view has come to rest. */
  settle(): void;
}

/** Of the view's size, on every side. */
const MARGIN = 0.3;
/** Device pixels of one bitmap: 48 MB. Beyond it the margin, then the sharpness, gives way. */
const MAX_PIXELS = 12_000_000;
/** A bitmap is shown up to this much larger than drawn before it is drawn anew in the middle of a zoom. */
const MAX_STRETCH = 1.8;

interface Drawn {
  readonly area: Rect;
  readonly zoom: number;
  /** Device pixels per scene unit. */
  readonly scale: number;
}

export function createFarView(canvas: HTMLCanvasElement, state: ViewState): FarView {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('A canvas element always has a 2d context once.');
  let content: FarContent | null = null;
  /** Asked for only while shown: it is a walk over all shapes. */
  let bounds = (): Rect => ({ x: 0, y: 0, width: 0, height: 0 });
  let drawn: Drawn | null = null;
  let isShown = false;

  function place(view: View): void {
    if (!drawn) return;
    const { area, scale } = drawn;
    const [x, y] = [area.x * view.zoom + view.x, area.y * view.zoom + view.y];
    canvas.style.transform = `translate(${x}px,${y}px) scale(${view.zoom / scale})`;
  }

  function redraw(): void {
    const view = state.view();
    if (!content || !context) return;
    const area = areaToDraw(state, bounds());
    if (area === null) {
      clear();
      return;
    }
    const scale = scaleFor(area, view.zoom);
    canvas.width = Math.max(1, Math.ceil(area.width * scale));
    canvas.height = Math.max(1, Math.ceil(area.height * scale));
    drawn = { area, zoom: view.zoom, scale };
    context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
    paintFar(context, content, area, view.zoom);
    place(view);
  }

  function clear(): void {
    drawn = null;
    canvas.width = 1;
    canvas.height = 1;
  }

  function repair(dirty: readonly Rect[]): void {
    if (!context || !content || !drawn) return;
    const around = unionOf(dirty);
    const part = around && intersectionOf(grown(around, 1), drawn.area);
    if (!part) return;
    const { area, scale, zoom } = drawn;
    // Whole device pixels, or a seam would show.
    const left = Math.floor((part.x - area.x) * scale);
    const top = Math.floor((part.y - area.y) * scale);
    const width = Math.ceil((part.x + part.width - area.x) * scale) - left;
    const height = Math.ceil((part.y + part.height - area.y) * scale) - top;
    const region = { x: area.x + left / scale, y: area.y + top / scale, width: width / scale, height: height / scale };
    context.save();
    context.beginPath();
    context.rect(region.x, region.y, region.width, region.height);
    context.clip();
    context.clearRect(region.x, region.y, region.width, region.height);
    paintFar(context, content, region, zoom);
    context.restore();
  }

  function isStale(view: View): boolean {
    if (!drawn) return true;
    const needed = intersectionOf(visibleRect(view, state.size()), grown(bounds(), 20));
    return (needed !== null && !encloses(grown(drawn.area, 1), needed)) || view.zoom / drawn.zoom > MAX_STRETCH;
  }

  return {
    show(next) {
      if (isShown === next) return;
      isShown = next;
      canvas.hidden = !next;
      if (next) redraw();
      else clear();
    },
    setContent(next, nextBounds, dirty) {
      const isSameGround = content?.theme === next.theme;
      content = next;
      bounds = nextBounds;
      if (!isShown) return;
      if (!drawn || dirty === null || !isSameGround || !covers(drawn.area, dirty)) redraw();
      else repair(dirty);
    },
    follow() {
      if (!isShown) return;
      if (isStale(state.view())) redraw();
      else place(state.view());
    },
    settle() {
      if (isShown && drawn && drawn.zoom !== state.view().zoom) redraw();
    },
  };

  function covers(area: Rect, dirty: readonly Rect[]): boolean {
    const needed = intersectionOf(visibleRect(state.view(), state.size()), unionOf(dirty) ?? area);
    return needed === null || encloses(grown(area, 1), needed);
  }
}

/** The view and its margin, but nothing where nothing is drawn. */
function areaToDraw(state: ViewState, bounds: Rect): Rect | null {
  const { width, height } = state.size();
  const margin = MARGIN * Math.max(width, height);
  const { zoom } = state.view();
  // Badges at the design's edge stick out of it, the further the smaller the view.
  const bleed = Math.max(20, 1.4 * farRadius(zoom));
  return intersectionOf(visibleRect(state.view(), state.size(), margin), grown(bounds, bleed));
}

function scaleFor(area: Rect, zoom: number): number {
  const sharp = zoom * Math.min(2, globalThis.devicePixelRatio || 1);
  const pixels = area.width * area.height * sharp * sharp;
  return pixels <= MAX_PIXELS ? sharp : sharp * Math.sqrt(MAX_PIXELS / pixels);
}
