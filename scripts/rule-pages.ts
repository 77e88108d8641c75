/** The pages of the rules: their two sketches, and the two pictures that are drawn from them. */
import { readFileSync } from 'node:fs';
import type { Design } from '../src/model/design.ts';
import { ALL_RULES } from '../src/rules/all.ts';
import type { Rule } from '../src/rules/rule.ts';
import { sketch } from '../src/testing/sketch.ts';
import { differencesIn } from './rule-differences.ts';
import { drawRulePicture } from './rule-picture.ts';

export const RULE_PAGES = new URL('../docs/rules/', import.meta.url);

export interface IllustratedPage {
  readonly id: string;
  /** The page with its pictures in place. */
  readonly page: string;
  /** SVG by its path within docs/rules. */
  readonly pictures: ReadonlyMap<string, string>;
}

export function illustratedPages(): readonly IllustratedPage[] {
  return ALL_RULES.map(illustratedPage);
}

export function illustratedPage(rule: Rule): IllustratedPage {
  const { id } = rule.meta;
  const page = readFileSync(new URL(`${id}.md`, RULE_PAGES), 'utf8');
  const [wrong, right] = [exampleIn(page, 'Wrong'), exampleIn(page, 'Right')];
  const differences = differencesIn(wrong, right);
  const wrongPicture = drawRulePicture(wrong, differences.wrong, 'wrong', rule);
  const rightPicture = drawRulePicture(right, differences.right, 'right', rule);
  const illustrated = withPicture(page, 'Wrong', id, wrongPicture.says);
  const pictures = new Map([
    [pictureFile(id, 'Wrong'), wrongPicture.svg],
    [pictureFile(id, 'Right'), rightPicture.svg],
  ]);
  return { id, page: withPicture(illustrated, 'Right', id, rightPicture.says), pictures };
}

type Example = 'Wrong' | 'Right';

function pictureFile(id: string, example: Example): string {
  return `pictures/${id}-${example.toLowerCase()}.svg`;
}

/** A flow that the sketch names by its id alone is called by its ends, as people would. */
function exampleIn(page: string, example: Example): Design {
  const design = sketch(sketchIn(page, example));
  const flows = [...design.flows].map(([id, flow]) => [id, flow.name === id ? { ...flow, name: '' } : flow] as const);
  return { ...design, flows: new Map(flows) };
}

function sketchIn(page: string, example: Example): string {
  const block = new RegExp(`^## ${example}\n[^#]*?\`\`\`text\n([\\s\\S]*?)\n\`\`\``, 'm').exec(page);
  if (!block?.[1]) throw new Error(`${page.slice(0, page.indexOf('\n'))} has no sketch under "${example}".`);
  return block[1];
}

/** Between the heading and the sketch stands the picture, and nothing else. */
function withPicture(page: string, example: Example, id: string, says: string): string {
  const image = `![${example}: ${alternative(says)}](../${pictureFile(id, example)})`;
  const between = new RegExp(`^## ${example}\n[\\s\\S]*?(?=\`\`\`text\n)`, 'm');
  return page.replace(between, () => `## ${example}\n\n${image}\n\n`);
}

function alternative(text: string): string {
  return text.replaceAll(/[[\]\\`*_<]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');
}
