/** Moves the picture: by drag, wheel, pinch and keys. What is pressed without being moved is a click. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface View {
  fit(): void;
  actualSize(): void;
  zoomBy(factor: number): void;
  /** Brings a part of the picture into the middle, larger where it could not be read. */
  show(box: Box): void;
}

/** `onClick` gets what was clicked. */
export function createView(canvas: HTMLElement, svg: SVGSVGElement, onClick: (target: Element) => void): View {
  const picture = { width: svg.width.baseVal.value, height: svg.height.baseVal.value };
  let [x, y, scale] = [0, 0, 1];
  /** Nobody has moved it since it was fitted to the page. */
  let isFitted = true;
  const apply = () => {
    svg.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
  };
  const zoomAt = (factor: number, left: number, top: number) => {
    const next = Math.min(MOST, Math.max(LEAST, scale * factor));
    isFitted = false;
    x = left - ((left - x) * next) / scale;
    y = top - ((top - y) * next) / scale;
    scale = next;
    apply();
  };
  const moveBy = (dx: number, dy: number) => {
    isFitted = false;
    x += dx;
    y += dy;
    apply();
  };
  const view: View = {
    fit() {
      isFitted = true;
      scale = Math.min(1.5, canvas.clientWidth / picture.width, canvas.clientHeight / picture.height) || 1;
      x = (canvas.clientWidth - picture.width * scale) / 2;
      y = (canvas.clientHeight - picture.height * scale) / 2;
      apply();
    },
    actualSize: () => zoomAt(1 / scale, canvas.clientWidth / 2, canvas.clientHeight / 2),
    zoomBy: (factor) => zoomAt(factor, canvas.clientWidth / 2, canvas.clientHeight / 2),
    show(box) {
      isFitted = false;
      const room = Math.min(canvas.clientWidth / (box.width + 80), canvas.clientHeight / (box.height + 80));
      scale = Math.min(Math.max(scale, READABLE), Math.max(room, LEAST));
      x = canvas.clientWidth / 2 - (box.x + box.width / 2) * scale;
      y = canvas.clientHeight / 2 - (box.y + box.height / 2) * scale;
      apply();
    },
  };
  listenToPointers(canvas, moveBy, zoomAt, onClick);
  listenToWheel(canvas, moveBy, zoomAt);
  listenToKeys(canvas, view, moveBy);
  view.fit();
  addEventListener('resize', () => {
    if (isFitted) view.fit();
  });
  return view;
}

const LEAST = 0.02;
const MOST = 4;
/** Of the picture: below, its texts cannot be read. */
const READABLE = 0.75;
/** Pixels a press may move and still be a click. */
const STILL = 5;

type Move = (dx: number, dy: number) => void;
type ZoomAt = (factor: number, left: number, top: number) => void;

function listenToPointers(canvas: HTMLElement, move: Move, zoomAt: ZoomAt, onClick: (target: Element) => void): void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  canvas.addEventListener('pointermove', (event) => {
    // Let go outside the picture.
    if (event.buttons === 0) down.delete(event.pointerId);
    const last = down.get(event.pointerId);
    if (!last) return;
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    travelled += Math.abs(dx) + Math.abs(dy);
    if (travelled > STILL && !canvas.hasPointerCapture(event.pointerId)) canvas.setPointerCapture(event.pointerId);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const before = Math.hypot(last.x - other.x, last.y - other.y);
      const now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
      const { left, top } = canvas.getBoundingClientRect();
      if (before > 0) zoomAt(now / before, (event.clientX + other.x) / 2 - left, (event.clientY + other.y) / 2 - top);
      move(dx / 2, dy / 2);
    } else if (travelled > STILL) move(dx, dy);
    last.x = event.clientX;
    last.y = event.clientY;
  });
  const lift = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || event.type === 'pointercancel' || travelled > STILL) return;
    if (event.target instanceof Element) onClick(event.target);
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** As on the canvas of Headwater: the wheel moves, with Ctrl or by a pinch it zooms. */
function listenToWheel(canvas: HTMLElement, move: Move, zoomAt: ZoomAt): void {
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { left, top } = canvas.getBoundingClientRect();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.ctrlKey || event.metaKey) {
        const step = Math.max(-60, Math.min(60, event.deltaY * unit));
        return zoomAt(Math.exp(-step / 150), event.clientX - left, event.clientY - top);
      }
      const isAcross = event.shiftKey && event.deltaX === 0;
      move(-(isAcross ? event.deltaY : event.deltaX) * unit, isAcross ? 0 : -event.deltaY * unit);
    },
    { passive: false },
  );
}

function listenToKeys(canvas: HTMLElement, view: View, move: Move): void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(STEP, 0),
    ArrowRight: () => move(-STEP, 0),
    ArrowUp: () => move(0, STEP),
    ArrowDown: () => move(0, -STEP),
    '+': () => view.zoomBy(1.25),
    '=': () => view.zoomBy(1.25),
    '-': () => view.zoomBy(0.8),
    '0': () => view.fit(),
    '1': () => view.actualSize(),
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** Pixels for each press of an arrow. */
const STEP = 80;
