/** Waived findings stay in the list, struck through, with who and why. */
import { expect, test } from 'vitest';
import { loadCases } from '../testing/cases.ts';
import { withSomeWaived } from '../testing/checked-file.ts';
import { documentsOf } from './all-deliverables.ts';
import { mainTable } from './csv-tables.ts';
import { markdownOf } from './markdown-document.ts';
import { sourceOf } from './source.ts';

const c01 = loadCases().find(({ name }) => name.startsWith('c01'));
if (!c01) throw new Error('The base cases are gone.');
const source = sourceOf(withSomeWaived(c01.design), '2026-11-21');
const [document] = documentsOf(source, ['findings']);
if (!document) throw new Error('There is a list of findings.');

test('lists every finding once, open ones by gravity, waived ones last and struck', () => {
  const { rows } = mainTable(document);
  expect(source.waived.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(source.findings.length + source.waived.length);
  const struck = rows.map(({ isStruck }) => isStruck);
  expect(struck).toEqual([...source.findings.map(() => false), ...source.waived.map(() => true)]);
  const severities = rows.filter(({ isStruck }) => !isStruck).map(({ cells }) => cells[0]?.value);
  expect(severities).toEqual([...severities].sort());
});

test('strikes them through in Markdown, and says who and why', () => {
  const lines = markdownOf([document]).split('\n');
  const waived = lines.filter((line) => line.includes('~~'));
  expect(waived).toHaveLength(source.waived.length);
  for (const line of waived) expect(line).toContain('| ~~Ada~~ |  | ~~Decided \\| with \\<Ada\\>~~ |');
});

test('the summary counts them as decided', () => {
  const [summary] = documentsOf(source, ['executive-summary']);
  const text = summary ? markdownOf([summary]) : '';
  expect(text).toMatch(new RegExp(`- ${source.waived.length} findings are accepted as waived by Ada\\.`));
});
