import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { type Block, type Inline, readInline, readPage } from './page-blocks.ts';
import { linkTarget } from './page-links.ts';

const RULE_IDS = ALL_RULES.map(({ meta }) => meta.id);
const pageOf = (ruleId: string) => readFileSync(new URL(`../../../docs/rules/${ruleId}.md`, import.meta.url), 'utf8');

describe.each(RULE_IDS)('%s', (ruleId) => {
  const page = readPage(pageOf(ruleId));
  const blocks = page.sections.flatMap((section) => section.blocks);
  const spans = [page.facts, ...blocks.flatMap(inlinesIn)].flat();

  test('is read whole: title, facts and eight sections with something in each', () => {
    expect(page.title).toBe(ALL_RULES.find(({ meta }) => meta.id === ruleId)?.meta.title);
    expect(page.facts[0]).toEqual({ kind: 'code', text: ruleId });
    expect(page.sections).toHaveLength(8);
    for (const section of page.sections) expect(section.blocks.length, section.heading).toBeGreaterThan(0);
  });

  test('leaves no sign of Markdown behind', () => {
    for (const { kind, text } of spans) if (kind !== 'code') expect(text).not.toMatch(/\*\*|`|\]\(|^#|^- |\\/m);
  });

  test('shows its two pictures above their sketches', () => {
    for (const heading of ['Wrong', 'Right']) {
      const section = page.sections.find((candidate) => candidate.heading === heading);
      expect(section?.blocks.map(({ kind }) => kind)).toEqual(['picture', 'code']);
    }
  });

  test('every link leads to a rule that is there', () => {
    for (const span of spans) {
      if (span.kind !== 'link') continue;
      const target = linkTarget(span.href, ruleId);
      expect(target.kind === 'rule' ? RULE_IDS : [span.href]).toContain(
        target.kind === 'rule' ? target.ruleId : span.href,
      );
      expect(target.kind).not.toBe('nowhere');
    }
  });
});

test('within a line', () => {
  expect(
    readInline('Fires **when** `a*b*` is *so* or 2 * 3 \\* 4, see [x](../keys/y.md) or https://example.org/a, b.'),
  ).toEqual([
    { kind: 'text', text: 'Fires ' },
    { kind: 'strong', text: 'when' },
    { kind: 'text', text: ' ' },
    { kind: 'code', text: 'a*b*' },
    { kind: 'text', text: ' is ' },
    { kind: 'emphasis', text: 'so' },
    { kind: 'text', text: ' or 2 * 3 * 4, see ' },
    { kind: 'link', text: 'x', href: '../keys/y.md' },
    { kind: 'text', text: ' or ' },
    { kind: 'link', text: 'https://example.org/a', href: 'https://example.org/a' },
    { kind: 'text', text: ', b.' },
  ]);
});

test('markup is text', () => {
  expect(readInline('<img src=x onerror=alert(1)>')).toEqual([{ kind: 'text', text: '<img src=x onerror=alert(1)>' }]);
});

test.each([
  ['no-shared-key.md', { kind: 'rule', ruleId: 'latency/no-shared-key' }],
  ['../keys/no-shared-key.md', { kind: 'rule', ruleId: 'keys/no-shared-key' }],
  ['https://example.org/', { kind: 'outside', href: 'https://example.org/' }],
  ['javascript:alert(1)', { kind: 'nowhere' }],
  ['data:text/html,x', { kind: 'nowhere' }],
  ['../../package.json', { kind: 'nowhere' }],
])('%s leads to %o', (href, target) => {
  expect(linkTarget(href, 'latency/slo-missing')).toEqual(target);
});

function inlinesIn(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'paragraph') return [block.content];
  return block.kind === 'list' ? block.items : [];
}
