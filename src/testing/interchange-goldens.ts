/** Designs as other tools read them, as they are expected: `npm run goldens` writes them anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionHash } from '../deliverables/version-hash.ts';
import { drawioOf } from '../interchange/drawio/drawio-file.ts';
import { headerOf } from '../interchange/header.ts';
import { likec4Of } from '../interchange/likec4/likec4-text.ts';
import { mermaidOf } from '../interchange/mermaid/mermaid-text.ts';
import { CASES_TODAY, loadCases } from './cases.ts';

export const INTERCHANGE_GOLDENS_FOLDER = fileURLToPath(new URL('../interchange/goldens/', import.meta.url));

/** As found, as it should be, and one with hot paths. */
const GOLDEN_CASES = ['c01', 'c02', 'c04'] as const;
const WRITERS = [
  ['drawio', drawioOf],
  ['mmd', mermaidOf],
  ['c4', likec4Of],
] as const;

/** As they come out now: the file's name and its text. */
export function interchangeGoldens(): readonly (readonly [file: string, text: string])[] {
  const cases = loadCases().filter(({ group }) => group === 'base');
  return GOLDEN_CASES.flatMap((caseName) => {
    const design = cases.find(({ name }) => name.startsWith(caseName))?.design;
    if (!design) throw new Error(`There is no case ${caseName}.`);
    const header = headerOf(design, CASES_TODAY, versionHash(design));
    return WRITERS.map(([ending, write]) => [`${caseName}.${ending}`, write(design, header)] as const);
  });
}

export function expectedInterchange(file: string): string {
  return readFileSync(`${INTERCHANGE_GOLDENS_FOLDER}${file}`, 'utf8');
}
