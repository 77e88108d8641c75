/** The picture as shapes that can be edited: on one slide where it stays legible, otherwise on several. */
import { theme } from '../../catalog/themes.ts';
import type { Card, Edge, Frame, Rect, Scene } from '../../scene/scene.ts';
import { cardGroup } from './card-shapes.ts';
import { connectorsOf } from './connectors.ts';
import type { Deck } from './deck.ts';
import { BODY, fitText, LEAST_TEXT, MUTED } from './deck-look.ts';
import { type Area, box, group, type SlideShapes, textBox } from './drawing.ts';
import { flowLine, type Placing } from './flow-line.ts';
import { glueCards } from './glue.ts';

/** Two lines. */
const LEGEND_HEIGHT = 22;
/** Below it the rows of a card are lower than a line of the least text. */
const LEAST_SCALE = 0.46;
const MOST_SCALE = 1;
const LIGHT = theme('light');

const LEGEND =
  'Lines: solid = real time or by event, dashed = within minutes, dotted = batch or on demand, thin = no mechanism yet, red = a person waits.  Objects: SoR = system of record, key = carries the shared key, no key = lacks it.';

/** How many slides it took. */
export function addDiagramSlides(deck: Deck, title: string, scene: Scene): number {
  const views = viewsOf(scene);
  for (const [index, view] of views.entries()) {
    const which = views.length === 1 ? '' : ` (part ${index + 1} of ${views.length})`;
    deck.addSlide(`${title}${which}`, (shapes) => drawView(shapes, scene, view));
  }
  return views.length;
}

interface View {
  readonly cards: readonly Card[];
  readonly bounds: Rect;
  readonly isWhole: boolean;
}

function viewsOf(scene: Scene): readonly View[] {
  const cards = [...scene.cards.values()];
  const whole = { cards, bounds: scene.bounds, isWhole: true };
  return scaleOf(scene.bounds) >= LEAST_SCALE || cards.length < 2 ? [whole] : halves(cards, scene);
}

/** Cut across the longer side until what is left is legible. */
function halves(cards: readonly Card[], scene: Scene): readonly View[] {
  const bounds = boundsOf(cards, scene);
  if (cards.length < 2 || scaleOf(bounds) >= LEAST_SCALE) return [{ cards, bounds, isWhole: false }];
  const isWide = bounds.width / BODY.width > bounds.height / BODY.height;
  const middle = (card: Card) => (isWide ? card.x + card.width / 2 : card.y + card.height / 2);
  const sorted = [...cards].sort((a, b) => middle(a) - middle(b));
  const half = Math.ceil(sorted.length / 2);
  return [...halves(sorted.slice(0, half), scene), ...halves(sorted.slice(half), scene)];
}

function scaleOf({ width, height }: Rect): number {
  return Math.min(MOST_SCALE, BODY.width / (width || 1), (BODY.height - LEGEND_HEIGHT) / (height || 1));
}

function boundsOf(cards: readonly Card[], scene: Scene): Rect {
  const frames = framesOf(cards, scene).map(({ area }) => area);
  const labels = edgesOf(cards, scene).map(({ label }) => label);
  return around([...cards, ...frames, ...labels]);
}

function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

interface PartFrame {
  readonly frame: Frame;
  /** Around those of its cards that are shown. */
  readonly area: Rect;
}

const FRAME_ROOM = { side: 16, top: 26 } as const;

function framesOf(cards: readonly Card[], scene: Scene): readonly PartFrame[] {
  return [...scene.frames.values()].flatMap((frame) => {
    const inside = cards.filter((card) => isWithin(card, frame));
    if (inside.length === 0) return [];
    const isWhole = inside.length === [...scene.cards.values()].filter((card) => isWithin(card, frame)).length;
    if (isWhole) return [{ frame, area: frame }];
    const { x, y, width, height } = around(inside);
    const { side, top } = FRAME_ROOM;
    return [{ frame, area: { x: x - side, y: y - top, width: width + 2 * side, height: height + top + side } }];
  });
}

function isWithin(card: Rect, frame: Rect): boolean {
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

function edgesOf(cards: readonly Card[], scene: Scene): readonly Edge[] {
  const ids = new Set(cards.map(({ systemId }) => systemId));
  return [...scene.edges.values()].filter(({ source, target }) => ids.has(source) && ids.has(target));
}

function drawView(shapes: SlideShapes, scene: Scene, { cards, bounds, isWhole }: View): void {
  const scale = scaleOf(bounds);
  const dx = BODY.x + (BODY.width - bounds.width * scale) / 2 - bounds.x * scale;
  const dy = BODY.y + (BODY.height - LEGEND_HEIGHT - bounds.height * scale) / 2 - bounds.y * scale;
  const placing: Placing = { scale, dx, dy };
  const placed = (rect: Rect): Area => ({
    x: rect.x * scale + dx,
    y: rect.y * scale + dy,
    width: rect.width * scale,
    height: rect.height * scale,
  });
  if (isWhole) {
    for (const zone of scene.zones.values()) drawFrame(shapes, `Zone: ${zone.title}`, zone.title, placed(zone), null);
  }
  for (const { frame, area } of framesOf(cards, scene)) {
    drawFrame(shapes, `Org: ${frame.title}`, frame.title, placed(area), LIGHT.surface.frame);
  }
  const edges = edgesOf(cards, scene);
  const connectors = connectorsOf(edges, cards, isWhole ? [...scene.notes.values()] : []);
  const glued = glueCards(shapes, cards, connectors.values());
  for (const edge of edges) shapes.add(flowLine(shapes, edge, connectors.get(edge.subject), placing, glued));
  for (const card of cards) {
    const area = placed(card);
    const glue = glued.get(card.systemId);
    if (!glue) continue;
    const draw = () => cardGroup(shapes, card, area, scale, glue);
    shapes.add(group(shapes, `System: ${card.fullTitle}`, area, card.description, draw));
  }
  for (const edge of edges) drawLabel(shapes, edge, placed(edge.label));
  if (isWhole) for (const note of scene.notes.values()) drawNote(shapes, note.lines, placed(note), note.color);
  drawLegend(shapes, outsideOf(cards, scene, edges.length));
}

function drawFrame(shapes: SlideShapes, name: string, title: string, area: Area, fill: string | null): void {
  shapes.add(box(shapes, name, area, { fill, stroke: LIGHT.border.frame, dash: 'dash', radius: 6 }));
  const place = { x: area.x + 6, y: area.y + 2, width: area.width - 12, height: LEAST_TEXT * 1.4 };
  const text = fitText(title, LEAST_TEXT, 400, place.width);
  shapes.add(textBox(shapes, `${name}, title`, place, [[{ text, size: LEAST_TEXT, color: MUTED }]]));
}

function drawLabel(shapes: SlideShapes, { label, kind, description }: Edge, area: Area): void {
  const isGrave = label.tone !== 'plain';
  const isHot = label.tone === 'hot';
  const size = Math.max(LEAST_TEXT, Math.min(10, area.height * 0.31));
  const room = area.width - 4;
  const second = isGrave ? LIGHT.severity.error.text : MUTED;
  const runs = [
    [{ text: fitText(label.first, size, 600, room), size, color: isHot ? second : LIGHT.text.primary, isBold: true }],
    [{ text: fitText(label.second, size, 400, room), size, color: second }],
  ];
  shapes.add(
    textBox(shapes, `${kind === 'flow' ? 'Flow' : 'Read'} label: ${label.first}`, area, runs, {
      align: 'ctr',
      fill: isHot ? LIGHT.severity.error.background : LIGHT.surface.card,
      stroke: isHot ? LIGHT.severity.error.badge : LIGHT.border.strong,
      radius: 3,
      description,
    }),
  );
}

function drawNote(shapes: SlideShapes, lines: readonly string[], area: Area, color: string): void {
  const fill = new Map(Object.entries(LIGHT.note)).get(color) ?? LIGHT.note.yellow;
  const size = Math.max(LEAST_TEXT, area.height / Math.max(4, lines.length * 1.8));
  const runs = lines.map((line) => [{ text: line, size: Math.min(10, size), color: LIGHT.text.primary }]);
  shapes.add(textBox(shapes, 'Note', area, runs, { fill, anchor: 't' }));
}

function drawLegend(shapes: SlideShapes, outside: number): void {
  const area = { x: BODY.x, y: BODY.y + BODY.height - LEGEND_HEIGHT + 4, width: BODY.width, height: LEGEND_HEIGHT };
  const more = outside === 0 ? '' : `  ${outside} more flows lead to systems on other slides: see the integration map.`;
  shapes.add(textBox(shapes, 'Legend', area, [[{ text: `${LEGEND}${more}`, size: 7.5, color: MUTED }]]));
}

/** Flows with one end here. */
function outsideOf(cards: readonly Card[], scene: Scene, inside: number): number {
  const ids = new Set(cards.map(({ systemId }) => systemId));
  const touching = [...scene.edges.values()].filter(({ source, target }) => ids.has(source) || ids.has(target));
  return touching.length - inside;
}
