/** How many lines a text takes in a column, told without drawing it: so every row of a long table has its place at once. */
import { linesOf } from '../../src/render/tables/line-breaks.ts';
import { type Font, textWidth } from '../../src/scene/measure.ts';

/** Never fewer than the browser makes of it: it breaks at more places than blanks. */
export function lineCount(text: string, roomPx: number, font: Font): number {
  if (text.length * font.size <= roomPx) return 1;
  const blank = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = textWidth(word, font);
    const isFirst = used === 0;
    if (!isFirst && used + blank + width <= roomPx) {
      used += blank + width;
      continue;
    }
    if (!isFirst) lines += 1;
    if (width <= roomPx) {
      used = width;
      continue;
    }
    // Broken anywhere, each line may lack a letter; broken after a sign, as much as what follows it takes.
    const anywhere = Math.ceil(width / Math.max(font.size, roomPx - font.size));
    const afterSigns = linesOf(word, roomPx, (part) => textWidth(part, font)).length;
    lines += Math.max(anywhere, afterSigns) - 1;
    used = roomPx;
  }
  return lines;
}
