/** The report read as strict XML: nothing runs, nothing is fetched, every text of the design is there as text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../codecs/from-file.ts';
import { documentsOf } from '../deliverables/all-deliverables.ts';
import { tablesOf } from '../deliverables/csv-tables.ts';
import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { sourceOf } from '../deliverables/source.ts';
import type { Design } from '../model/design.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { HOSTILE_HOST, POLYGLOTS } from '../testing/payloads.ts';
import { parseXml, type XmlElement } from '../testing/xml.ts';
import { htmlReport } from './html-report.ts';
import { renderDesignSvg } from './svg.ts';

function reportOf(design: Design, hasPicture = true): string {
  const documents = documentsOf(sourceOf(design, CASES_TODAY));
  return htmlReport(documents, { picture: hasPicture ? renderDesignSvg(design) : null });
}

const ELEMENTS = new Set(
  'html head meta title style body header h1 h2 h3 h4 p dl dt dd nav ol ul li a section figure figcaption div table caption thead tbody tr th td span br wbr s bdi footer'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('lang charset http-equiv content name class id href scope aria-label'.split(' '));

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

/** Markup is ours, whatever the design says; the picture is held to the same by its own tests. */
function holds(html: string): XmlElement {
  expect(html.startsWith('<!DOCTYPE html>\n')).toBe(true);
  const root = parseXml(html.slice('<!DOCTYPE html>\n'.length));
  for (const { name, attributes } of all(root)) {
    expect(ELEMENTS).toContain(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      expect(ATTRIBUTES).toContain(attribute);
      if (attribute === 'href') expect(DELIVERABLE_IDS.map((id) => `#${id}`)).toContain(value);
    }
  }
  return root;
}

describe('whatever a design says', () => {
  test.each(Object.entries(POLYGLOTS))('%s', (_name, payload) => {
    // What markup does is done at its beginning: ten thousand letters of one say no more than two thousand.
    const loaded = fromFile(payloadDesign(payload.slice(0, 2_000)));
    if (!loaded.ok) throw new Error('A hostile design is still a design.');
    const root = holds(reportOf(loaded.value.design, false));
    for (const style of all(root).filter(({ name }) => name === 'style'))
      expect(style.text).not.toContain(HOSTILE_HOST);
  });

  test('at random', () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 3, isSparse: true }), (design) => {
        holds(reportOf(design, false));
      }),
      { numRuns: 12 },
    );
  });
});

test('it has a title page, contents that lead somewhere, every document, every row, and the picture', () => {
  const c04 = loadCases().find(({ name }) => name.startsWith('c04'));
  if (!c04) throw new Error('The base cases are gone.');
  const html = reportOf(c04.design);
  const picture = renderDesignSvg(c04.design);
  expect(html).toContain(picture);
  const root = holds(html.replace(picture, ''));
  const elements = all(root);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(ids).toEqual(DELIVERABLE_IDS);
  const links = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
  expect(links).toEqual(ids.map((id) => `#${id}`));
  const tables = documentsOf(sourceOf(c04.design, CASES_TODAY)).flatMap(tablesOf);
  const rows = tables.reduce((sum, { rows }) => sum + (rows.length === 0 ? 0 : rows.length + 1), 0);
  expect(elements.filter(({ name }) => name === 'tr')).toHaveLength(rows);
  expect(html).toContain(CASES_TODAY);
});

test('nothing in it asks for anything', () => {
  const [first] = loadCases();
  const html = first ? reportOf(first.design) : '';
  expect(html).toContain('default-src &#39;none&#39;');
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<link|@import|url\((?!data:)/);
});

test('a table under a heading of its own name is not named to the eye twice', () => {
  const [base] = loadCases();
  if (!base) throw new Error('There are no cases.');
  const tables = all(holds(reportOf(base.design, false))).flatMap(({ children }) =>
    children.flatMap((one, at) => (one.attributes['class'] === 'r-table' ? [{ one, before: children[at - 1] }] : [])),
  );
  const named = tables.flatMap(({ one, before }) => {
    const caption = all(one).find(({ name }) => name === 'caption');
    return caption && caption.text === before?.text ? [caption.attributes['class']] : [];
  });
  expect(named.length).toBeGreaterThan(2);
  expect(new Set(named)).toEqual(new Set(['r-named']));
});
