/** The designs every engine must open, each with exactly the findings it must give. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Design } from '../model/design.ts';
import { designOf, type FileData } from './design-of.ts';

/** The day on which the expected findings are right. */
export const CASES_TODAY = '2026-11-21';

export type CaseGroup = 'base' | 'mutations' | 'random';

export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly subject: string;
}

export interface Case {
  readonly name: string;
  readonly group: CaseGroup;
  /** Of the design file, from the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly file: FileData;
  readonly design: Design;
  readonly expected: readonly ExpectedFinding[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join('src', 'testing', 'cases');
const DESIGN = '.design.json';

export function loadCases(): readonly Case[] {
  return [...casesIn('base', '.'), ...casesIn('mutations', 'mutations'), ...casesIn('random', 'random')];
}

function casesIn(group: CaseGroup, folder: string): readonly Case[] {
  const names = readdirSync(join(ROOT, FOLDER, folder)).filter((name) => name.endsWith(DESIGN));
  return names.sort().map((name) => loadCase(group, join(FOLDER, folder), name.slice(0, -DESIGN.length)));
}

function loadCase(group: CaseGroup, folder: string, name: string): Case {
  const path = join(folder, `${name}${DESIGN}`);
  const text = readFileSync(join(ROOT, path), 'utf8');
  const file = JSON.parse(text) as FileData;
  const expected = JSON.parse(readFileSync(join(ROOT, folder, `${name}.findings.json`), 'utf8'));
  return { name, group, path, text, file, design: designOf(file), expected };
}
