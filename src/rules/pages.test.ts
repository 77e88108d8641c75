/** Each rule has its page, the page says what the rule says, and its examples are right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES } from './all.ts';
import { lintAll } from './lint.ts';
import type { Rule } from './rule.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);
const SECTIONS = [
  'What',
  'Why it hurts',
  'How it is detected',
  'Wrong',
  'Right',
  'How to fix',
  'When it is a false alarm',
  'Source',
];

function sectionsOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

/** The sketch of a section, below its picture. */
function exampleIn(section: string | undefined): string {
  const block = /^!\[[^\n]*\n\n```text\n([\s\S]*?)\n```$/.exec(section ?? '');
  return block?.[1] ?? '';
}

function isMarked(rule: Rule, text: string): boolean {
  const { findings, crashes } = lintAll(buildTopology(sketch(text)), [rule], { today: '2026-11-21' });
  expect(crashes).toEqual([]);
  return findings.length > 0;
}

describe.each(ALL_RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(new URL(`${id}.md`, FOLDER), 'utf8');
  const sections = sectionsOf(page);

  test('its page has every section, in order, and none is empty', () => {
    expect([...sections.keys()]).toEqual(SECTIONS);
    for (const [name, text] of sections) expect(text.length, name).toBeGreaterThan(4);
  });

  test('its page says title, id, severity, profile, reason and source of the rule', () => {
    expect(page.startsWith(`# ${rule.meta.title}\n\n\`${id}\` · ${rule.meta.severity}`)).toBe(true);
    expect(page.split('\n')[2]?.endsWith(`· ${rule.meta.profile}`)).toBe(true);
    expect(sections.get('Why it hurts')).toBe(rule.meta.why);
    expect(sections.get('Source')).toBe(rule.meta.source);
  });

  test('its wrong example is marked and its right example is not', () => {
    expect(isMarked(rule, exampleIn(sections.get('Wrong')))).toBe(true);
    expect(isMarked(rule, exampleIn(sections.get('Right')))).toBe(false);
  });
});

test('the index lists every page, and there is no page without a rule', () => {
  const index = readFileSync(new URL('README.md', FOLDER), 'utf8');
  for (const { meta } of ALL_RULES) expect(index).toContain(`| [${meta.id}](${meta.id}.md) | ${meta.title} |`);
  const groups = readdirSync(FOLDER, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'pictures',
  );
  for (const { name: group } of groups) {
    for (const file of readdirSync(new URL(`${group}/`, FOLDER))) {
      const id = `${group}/${file.replace(/\.md$/, '')}`;
      expect(
        ALL_RULES.map(({ meta }) => meta.id),
        id,
      ).toContain(id);
    }
  }
});

test('each rule has a test of its own beside it', () => {
  for (const { meta } of ALL_RULES)
    expect(existsSync(new URL(`${meta.id}.test.ts`, import.meta.url)), meta.id).toBe(true);
});
