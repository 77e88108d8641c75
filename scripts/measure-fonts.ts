/**
 * Writes src/scene/glyph-advances.ts from the bundled fonts: `npx tsx scripts/measure-fonts.ts`.
 *
 * Inter is read at weights 400 and 600; 500 lies exactly between, which is checked here. JetBrains Mono has one advance.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

/** The subsets app/fonts.css declares, in the order a browser finds a character in them. */
const INTER_SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const MONO_SUBSETS = ['latin', 'latin-ext'];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TARGET = fileURLToPath(new URL('../src/scene/glyph-advances.ts', import.meta.url));

/** The text of glyph-advances.ts. */
export function advancesSource(): string {
  const regular = interAdvances(400);
  const medium = interAdvances(500);
  const semibold = interAdvances(600);
  const codePoints = [...regular.keys()].sort((a, b) => a - b);
  const strayed = codePoints.filter(
    (code) => Math.abs(of(medium, code) - (of(regular, code) + of(semibold, code)) / 2) > 1,
  );
  if (strayed.length > 0) throw new Error(`Weight 500 is not between 400 and 600 for ${strayed.length} characters.`);
  return [
    '/** Generated from the bundled fonts by scripts/measure-fonts.ts; do not edit. */',
    '',
    "/** Inter's characters as runs: first code point and length, in hexadecimal. */",
    `export const INTER_RUNS =\n  '${runsOf(codePoints)}';`,
    '',
    '/** Advance of each, in units of 1/2048 em, as two base-64 digits. */',
    `export const INTER_400 =\n  '${codePoints.map((code) => encode(of(regular, code))).join('')}';`,
    '',
    `export const INTER_600 =\n  '${codePoints.map((code) => encode(of(semibold, code))).join('')}';`,
    '',
    '/** Every character of JetBrains Mono, in em. */',
    `export const MONO_ADVANCE = ${monoAdvance()};`,
    '',
  ].join('\n');
}

function interAdvances(weight: number): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  for (const subset of INTER_SUBSETS) {
    for (const [code, advance] of advancesIn('inter', subset, weight)) {
      if (!advances.has(code) && code >= 0x20 && code < 0xfeff) advances.set(code, Math.round(advance));
    }
  }
  return advances;
}

/** Zero-width marks and joiners aside, every character is equally wide, or the constant would be a lie. */
function monoAdvance(): number {
  const found = new Set<number>();
  for (const subset of MONO_SUBSETS) {
    for (const [code, advance] of advancesIn('jetbrains-mono', subset, 400)) {
      if (code >= 0x20 && advance > 0) found.add(advance);
    }
  }
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) throw new Error(`JetBrains Mono has ${found.size} advances.`);
  return only / 1000;
}

/** fontkit's own variations fail on WOFF2 outlines; its tables read well, and an advance needs no outline. */
interface FontTables {
  variationCoords: number[];
  readonly characterSet: readonly number[];
  readonly HVAR?: object;
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
  };
  readonly _cmapProcessor: { lookup(code: number): number };
  readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: object): number };
}

function advancesIn(family: string, subset: string, weight: number): readonly [code: number, advance: number][] {
  const path = `../node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`;
  const font = fontkit.create(readFileSync(new URL(path, import.meta.url))) as unknown as FontTables;
  font.variationCoords = [weight];
  const { metrics } = font.hmtx;
  return font.characterSet.map((code) => {
    const glyph = font._cmapProcessor.lookup(code);
    const { advance } = metrics.get(Math.min(glyph, metrics.length - 1));
    return [code, advance + (font.HVAR ? font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR) : 0)];
  });
}

function runsOf(codePoints: readonly number[]): string {
  const runs: { first: number; length: number }[] = [];
  for (const code of codePoints) {
    const last = runs.at(-1);
    if (last && last.first + last.length === code) last.length += 1;
    else runs.push({ first: code, length: 1 });
  }
  return runs.map(({ first, length }) => `${first.toString(16)}.${length.toString(16)}`).join(' ');
}

function encode(advance: number): string {
  if (advance < 0 || advance > 4095) throw new Error(`Advance ${advance} does not fit two digits.`);
  return `${DIGITS[advance >> 6]}${DIGITS[advance & 63]}`;
}

function of(advances: ReadonlyMap<number, number>, code: number): number {
  return advances.get(code) ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, advancesSource());
