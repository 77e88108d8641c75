/**
 * What a first visit loads before anything can be drawn: `npm run size`, after a build.
 *
 * Counts the scripts and styles that dist/index.html names and what those import statically, each as gzip; what is
 * loaded only when used does not count, nor do fonts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { firstLoad, type Manifest } from './first-load.ts';

/** The budget of the product: 230 kB (of 1,000 bytes) gzip. */
const MAX_BYTES = 230_000;
/** Each file costs a request, of the visitor and of every browser test: `scripts/chunks.ts` keeps them few. */
const MAX_FILES = 8;

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const sizes = firstLoad(manifest).map((file) => ({ file, bytes: gzipSync(readFileSync(join(DIST, file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of sizes) console.log(`${inKilobytes(bytes).padStart(9)}  ${file}`);
console.log(`First load: ${inKilobytes(total)} gzip of script and style, at most ${inKilobytes(MAX_BYTES)}.`);
if (total > MAX_BYTES) console.error('The first load is over its budget: load what is heavy only when it is used.');
if (sizes.length > MAX_FILES) console.error(`That is ${sizes.length} files, and may be ${MAX_FILES}.`);
process.exitCode = total > MAX_BYTES || sizes.length > MAX_FILES || sizes.length === 0 ? 1 : 0;

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
