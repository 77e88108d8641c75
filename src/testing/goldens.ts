/** Deliverables as they are expected, one Markdown file each: `npm run goldens` writes them anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentsOf } from '../deliverables/all-deliverables.ts';
import { markdownOf } from '../deliverables/markdown-document.ts';
import { sourceOf } from '../deliverables/source.ts';
import type { Design } from '../model/design.ts';
import { CASES_TODAY, loadCases } from './cases.ts';

/** As found, as it should be, and one with hot paths, segments and data graphs. */
const GOLDEN_CASES = ['c01', 'c02', 'c04'] as const;

export const GOLDENS_FOLDER = fileURLToPath(new URL('../deliverables/goldens/', import.meta.url));

export interface Golden {
  readonly caseName: string;
  readonly id: string;
  /** From the folder of all. */
  readonly path: string;
  readonly text: string;
}

/** As they come out now. */
export function goldens(): readonly Golden[] {
  const cases = loadCases().filter(({ group }) => group === 'base');
  return GOLDEN_CASES.flatMap((caseName) => {
    const found = cases.find(({ name }) => name.startsWith(caseName));
    if (!found) throw new Error(`There is no case ${caseName}.`);
    return goldensOf(caseName, found.design);
  });
}

function goldensOf(caseName: string, design: Design): readonly Golden[] {
  return documentsOf(sourceOf(design, CASES_TODAY)).map((document) => ({
    caseName,
    id: document.id,
    path: `${caseName}/${document.id}.md`,
    text: markdownOf([document]),
  }));
}

export function expectedText(path: string): string {
  return readFileSync(`${GOLDENS_FOLDER}${path}`, 'utf8');
}
