import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../src/rules/all.ts';
import { parseXml, type XmlElement } from '../src/testing/xml.ts';
import { illustratedPages, RULE_PAGES } from './rule-pages.ts';

const read = (file: string) => readFileSync(new URL(file, RULE_PAGES), 'utf8');
const pages = illustratedPages();

/** `npm run rule-pictures` makes both true again. */
describe.each(pages.map((page) => [page.id, page] as const))('%s', (id, { page, pictures }) => {
  test('its pictures are those of the sketches that stand on the page', () => {
    for (const [file, svg] of pictures) expect(read(file), file).toBe(svg);
  });

  test('the page shows both, each above its sketch and told in words', () => {
    expect(read(`${id}.md`)).toBe(page);
    expect(page.match(/^!\[(Wrong|Right): .{10,}\]\(.*\)$/gm)).toHaveLength(2);
  });

  test('the wrong one carries the badge of the finding and says it, the right one has none', () => {
    const [wrong = '', right = ''] = [...pictures.values()];
    expect(badgesIn(wrong).length).toBeGreaterThan(0);
    expect(badgesIn(right)).toEqual([]);
    expect(wrong).not.toBe(right);
  });

  test('they are small, and hold neither fonts nor anything from elsewhere', () => {
    for (const svg of pictures.values()) {
      expect(svg.length).toBeLessThan(15_000);
      expect(svg).not.toMatch(/@font-face|https?:(?!\/\/www\.w3\.org\/2000\/svg)|NaN/);
    }
  });
});

test('there is no picture without its rule', () => {
  const files = readdirSync(new URL('pictures/', RULE_PAGES), { recursive: true, encoding: 'utf8' });
  const expected = ALL_RULES.flatMap(({ meta }) => [`${meta.id}-wrong.svg`, `${meta.id}-right.svg`]);
  expect(files.filter((file) => file.endsWith('.svg')).sort()).toEqual(expected.sort());
});

function badgesIn(svg: string): readonly XmlElement[] {
  const within = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(within)];
  return within(parseXml(svg)).filter(({ attributes }) => attributes['class'] === 'b');
}
