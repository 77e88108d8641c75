/**
 * Draws a region of the scene small: boxes, rows as bars, names while they can be read, lines, badges.
 *
 * The context is scaled to scene units already. Lines of one kind are one path, so that a thousand cost few calls.
 */
import type { Theme } from '../../../src/catalog/theme.ts';
import { FONTS, FRAME, STROKES } from '../../../src/scene/metrics.ts';
import type { Card, Edge, EdgeStroke, Frame, Rect } from '../../../src/scene/scene.ts';
import { badgeText, farRadius } from '../shapes/badge-places.ts';
import { paintCards } from './paint-cards.ts';
import { type Context, type FarContent, roundRect, SANS } from './paint-tools.ts';

/** Below this zoom dashes run together and cost ten times a plain line. */
const DASHES_FROM = 0.2;
/** Screen pixels; thinner lines fade away. */
const MIN_LINE_PX = 0.9;

export function paintFar(context: Context, content: FarContent, region: Rect, zoom: number): void {
  const { index, lifted } = content;
  paintGround(context, content, region, zoom);
  const edges = index.edgesIn(region).filter(({ subject }) => !lifted.has(subject));
  const cards = index.cardsIn(region).filter(({ subject }) => !lifted.has(subject));
  paintLines(context, content, edges, zoom);
  paintCards(context, content, cards, zoom);
  paintChips(context, content, edges, zoom);
  paintBadges(context, content, [...index.framesIn(region), ...cards], edges, zoom);
}

function paintGround(context: Context, { index, theme, selection }: FarContent, region: Rect, zoom: number): void {
  context.lineWidth = 1 / zoom;
  for (const frame of index.framesIn(region)) {
    context.fillStyle = theme.surface.frame;
    context.strokeStyle = selection.has(frame.subject) ? theme.accent.ring : theme.border.frame;
    context.setLineDash(zoom < DASHES_FROM ? [] : [4, 3]);
    roundRect(context, frame, FRAME.radius);
    context.fill();
    context.stroke();
  }
  context.setLineDash([]);
  for (const zone of index.zonesIn(region)) {
    context.strokeStyle = selection.has(zone.subject) ? theme.accent.ring : theme.border.frame;
    roundRect(context, zone, FRAME.radius);
    context.stroke();
  }
  for (const note of index.notesIn(region)) {
    context.fillStyle = noteColor(theme, note.color);
    context.fillRect(note.x, note.y, note.width, note.height);
  }
}

function noteColor(theme: Theme, name: string): string {
  const colors: Readonly<Record<string, string>> = theme.note;
  return colors[name] ?? theme.note.yellow;
}

function paintLines(context: Context, { theme, selection }: FarContent, edges: readonly Edge[], zoom: number): void {
  const groups = new Map<EdgeStroke | 'selected', Edge[]>();
  for (const edge of edges) {
    const group = selection.has(edge.subject) ? 'selected' : edge.stroke;
    const known = groups.get(group);
    if (known) known.push(edge);
    else groups.set(group, [edge]);
  }
  for (const [group, members] of groups) {
    const style = STROKES[group === 'selected' ? 'solid' : group];
    const color = group === 'selected' ? theme.accent.ring : group === 'hot' ? theme.stroke.hot : theme.stroke.flow;
    context.strokeStyle = color;
    context.fillStyle = color;
    context.lineWidth = Math.max(style.width, MIN_LINE_PX / zoom);
    context.setLineDash(zoom < DASHES_FROM ? [] : [...style.dash]);
    context.beginPath();
    for (const { path } of members) tracePath(context, path);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    for (const { arrows } of members) for (const arrow of arrows) traceHead(context, arrow);
    context.fill();
  }
}

/**
 * The scene's paths are a start and Bézier curves. Reading their numbers anew is cheap, and a redraw is rare; the edge's
 * `points` would be worked out and kept for every edge of the design.
 */
function tracePath(context: Context, path: string): void {
  const numbers = path.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  context.moveTo(numbers[0] ?? 0, numbers[1] ?? 0);
  for (let i = 2; i + 5 < numbers.length; i += 6) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = numbers.slice(i, i + 6);
    context.bezierCurveTo(a, b, c, d, x, y);
  }
}

/** Larger than at working zoom, or the direction could not be seen. */
const FAR_HEAD = { length: 16, halfWidth: 8 } as const;

function traceHead(context: Context, { tip, angle }: Edge['arrows'][number]): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [tip.x - FAR_HEAD.length * cos, tip.y - FAR_HEAD.length * sin];
  context.moveTo(tip.x, tip.y);
  context.lineTo(x - FAR_HEAD.halfWidth * sin, y + FAR_HEAD.halfWidth * cos);
  context.lineTo(x + FAR_HEAD.halfWidth * sin, y - FAR_HEAD.halfWidth * cos);
  context.closePath();
}

/** Above it a chip is a box with its second line; below, one that only carries a tone or a badge; at last nothing. */
const CHIPS_FROM = 0.18;
const CHIP_TEXT_FROM = 0.36;

function paintChips(context: Context, { theme, badges }: FarContent, edges: readonly Edge[], zoom: number): void {
  if (zoom < CHIPS_FROM) return;
  context.lineWidth = 1;
  for (const { subject, label } of edges) {
    if (zoom < CHIP_TEXT_FROM && label.tone === 'plain' && !badges.has(subject)) continue;
    context.fillStyle = label.tone === 'hot' ? theme.severity.error.background : theme.surface.card;
    context.strokeStyle = label.tone === 'plain' ? theme.border.strong : theme.stroke.hot;
    context.fillRect(label.x, label.y, label.width, label.height);
    context.strokeRect(label.x, label.y, label.width, label.height);
  }
  if (zoom < CHIP_TEXT_FROM) return;
  context.font = `500 15px ${SANS}`;
  for (const { label } of edges) {
    context.fillStyle = label.tone === 'plain' ? theme.text.secondary : theme.severity.error.text;
    context.fillText(label.second, label.x + 6, label.y + label.height / 2 + 5, label.width - 10);
  }
}

const BADGE_TEXT_FROM = 0.3;

function paintBadges(
  context: Context,
  { theme, badges }: FarContent,
  boxes: readonly (Card | Frame)[],
  edges: readonly Edge[],
  zoom: number,
): void {
  const radius = farRadius(zoom);
  const corners = boxes.map((box) => ({ subject: box.subject, rect: box as Rect }));
  if (zoom >= CHIPS_FROM) corners.push(...edges.map((edge) => ({ subject: edge.subject, rect: edge.label as Rect })));
  context.font = `600 ${FONTS.badge.size + 3}px ${SANS}`;
  context.textAlign = 'center';
  for (const { subject, rect } of corners) {
    const badge = badges.get(subject);
    if (!badge) continue;
    const [x, y] = [rect.x + rect.width, rect.y];
    context.fillStyle = theme.severity[badge.worst].badge;
    context.beginPath();
    if (badge.worst === 'error') context.arc(x, y, radius, 0, 2 * Math.PI);
    else if (badge.worst === 'warning') traceTriangle(context, x, y, radius * 1.3);
    else context.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
    context.fill();
    if (zoom < BADGE_TEXT_FROM) continue;
    context.fillStyle = theme.onTile;
    context.fillText(badgeText(badge.count), x, y + 5);
  }
  context.textAlign = 'start';
}

/** Colour is never alone: an error is round, a warning pointed, a note square. */
function traceTriangle(context: Context, x: number, y: number, radius: number): void {
  context.moveTo(x, y - radius);
  context.lineTo(x + radius * 0.95, y + radius * 0.7);
  context.lineTo(x - radius * 0.95, y + radius * 0.7);
  context.closePath();
}
