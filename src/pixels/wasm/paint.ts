/** What is to be painted, one thing after the other, as numbers in memory: `../commands.ts` writes them. */
import { apart, backOver, copySpan, coverSpan, nextBand, PIXEL, rowAt, rows, top, width } from './band';
import { paintCovered } from './coverage';
import { addArea, addLine } from './stroke';

/** The first number of a command. All have their box next: left, top, right, bottom. */
const FILL: i32 = 0;
const SPRITE: i32 = 1;
const FRAME: i32 = 2;
const LINE: i32 = 3;
const AREA: i32 = 4;
const SEE_THROUGH: i32 = 5;
/** Bytes of a command: twelve numbers of 32 bits. */
const COMMAND: usize = 48;

/** Paints rows of the picture, from `bandTop` on. */
export function paintBand(commands: usize, end: usize, bandTop: i32, bandRows: i32): void {
  // What covers everything first need not be painted over nothing.
  const ground = commands < end ? groundOf(commands, bandTop, bandTop + bandRows) : 0;
  nextBand(bandTop, bandRows, ground);
  paintBetween(ground !== 0 ? commands + COMMAND : commands, end);
}

/** The colour of a command that leaves nothing of these rows uncovered; 0 for any other. */
function groundOf(at: usize, bandTop: i32, bottom: i32): u32 {
  const isWhole =
    load<i32>(at) === FILL &&
    load<i32>(at + 4) <= 0 &&
    load<i32>(at + 8) <= bandTop &&
    load<i32>(at + 12) >= width &&
    load<i32>(at + 16) >= bottom;
  const color = load<u32>(at + 20);
  return isWhole && color >= 0xff000000 ? color : 0;
}

function paintBetween(commands: usize, end: usize): void {
  const bottom = top + rows;
  for (let at = commands; at < end; at += COMMAND) {
    const isSeen = load<i32>(at + 16) > top && load<i32>(at + 8) < bottom;
    const kind = load<i32>(at);
    if (isSeen) paintOne(at, kind);
    if (kind === SEE_THROUGH) at += load<i32>(at + 24) * COMMAND;
  }
}

function paintOne(at: usize, kind: i32): void {
  switch (kind) {
    case FILL:
      fill(at);
      break;
    case SPRITE:
      sprite(at);
      break;
    case FRAME:
      frame(at);
      break;
    case LINE: {
      const line = load<i32>(at + 20);
      addLine(line);
      paintCovered(load<u32>(line));
      break;
    }
    case AREA: {
      const area = load<i32>(at + 20);
      addArea(area);
      paintCovered(load<u32>(area));
      break;
    }
    case SEE_THROUGH:
      seeThrough(at);
      break;
  }
}

function firstRow(at: usize): i32 {
  return max<i32>(load<i32>(at + 8), top);
}

function endRow(at: usize): i32 {
  return min<i32>(load<i32>(at + 16), top + rows);
}

/** Between two columns, as far as they are within the picture. */
function cover(row: i32, left: i32, right: i32, color: u32): void {
  const line = rowAt(row);
  coverSpan(line + max<i32>(0, left) * PIXEL, line + min<i32>(width, right) * PIXEL, color);
}

/** Pixels of a sprite to a column of the picture, as far as they are within it. */
function copy(row: i32, left: i32, from: usize, count: i32): void {
  const skipped = left < 0 ? -left : 0;
  const end = min<i32>(count, width - left);
  if (end <= skipped) return;
  copySpan(rowAt(row) + (left + skipped) * PIXEL, from + skipped * PIXEL, end - skipped);
}

/** Behind the box: its colour. */
function fill(at: usize): void {
  const end = endRow(at);
  for (let row = firstRow(at); row < end; row += 1) {
    cover(row, load<i32>(at + 4), load<i32>(at + 12), load<u32>(at + 20));
  }
}

/** Behind the box: where its first pixel lies, how wide the sheet is, and how wide the sprite. */
function sprite(at: usize): void {
  const left = load<i32>(at + 4);
  const highest = load<i32>(at + 8);
  const first = load<usize>(at + 20);
  const stride = load<i32>(at + 24) * PIXEL;
  const count = load<i32>(at + 28);
  const end = endRow(at);
  for (let row = firstRow(at); row < end; row += 1) copy(row, left, first + (row - highest) * stride, count);
}

/**
 * Only the corners are painted; what lies between is like the pixel behind them. Behind the box: as for a sprite, then
 * how high the sprite is, how large its corners, and between which rows something else covers its middle.
 */
function frame(at: usize): void {
  const left = load<i32>(at + 4);
  const highest = load<i32>(at + 8);
  const right = load<i32>(at + 12);
  const lowest = load<i32>(at + 16);
  const first = load<usize>(at + 20);
  const stride = load<i32>(at + 24) * PIXEL;
  const count = load<i32>(at + 28);
  const high = load<i32>(at + 32);
  const corner = load<i32>(at + 36);
  const hiddenFrom = load<i32>(at + 40);
  const hiddenTo = load<i32>(at + 44);
  const end = endRow(at);
  for (let row = firstRow(at); row < end; row += 1) {
    const below = lowest - row;
    const spriteRow = row - highest < corner ? row - highest : below <= corner ? high - below : corner;
    const from = first + spriteRow * stride;
    copy(row, left, from, corner);
    const isHidden = row >= hiddenFrom && row < hiddenTo;
    if (!isHidden) cover(row, left + corner, right - corner, load<u32>(from + corner * PIXEL));
    copy(row, right - corner, from + (count - corner) * PIXEL, corner);
  }
}

/** Behind the box: `part` of 255, and how many commands it is made of, which follow it. */
function seeThrough(at: usize): void {
  const left = max<i32>(0, load<i32>(at + 4));
  const right = min<i32>(width, load<i32>(at + 12));
  if (right <= left) return;
  const before = apart(left, right);
  const first = at + COMMAND;
  paintBetween(first, first + load<i32>(at + 24) * COMMAND);
  backOver(before, left, right, load<i32>(at + 20));
}
