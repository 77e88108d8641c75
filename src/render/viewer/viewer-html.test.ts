/** The viewer's page as text: what it says, that it opens again, and that only its own script may run. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decodeFile, decodeText } from '../../codecs/any-file.ts';
import { designScript } from '../../codecs/html.ts';
import { encodeJson } from '../../codecs/json.ts';
import { sourceOf } from '../../deliverables/source.ts';
import type { Design } from '../../model/design.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { CASES_TODAY, loadCases } from '../../testing/cases.ts';
import { designOf } from '../../testing/design-of.ts';
import { payloadDesign } from '../../testing/payload-design.ts';
import { HOSTILE_HOST, PAYLOAD_PAIRS, POLYGLOTS } from '../../testing/payloads.ts';
import { parseXml, type XmlElement } from '../../testing/xml.ts';
import { inTwoThemes } from './two-themes.ts';
import { viewerHtml } from './viewer-html.ts';
import type { ViewerModel } from './viewer-model.ts';
import { VIEWER_SCRIPT, VIEWER_SCRIPT_HASH } from './viewer-script.ts';

function pageOf(design: Design): string {
  const source = sourceOf(design, CASES_TODAY);
  return viewerHtml({ design, scene: buildScene(design), source, fonts: [], data: designScript(design) });
}

const SCRIPTS = /<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs;

function modelIn(page: string): ViewerModel {
  const found = [...page.matchAll(SCRIPTS)].find(({ groups }) => groups?.['attributes']?.includes('headwater-view'));
  return JSON.parse(found?.groups?.['text'] ?? '') as ViewerModel;
}

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

test('only its own script may run, known by its hash', () => {
  const page = pageOf(designOf(payloadDesign('plain')));
  const run = [...page.matchAll(SCRIPTS)].flatMap(({ groups }) => (groups?.['attributes'] ? [] : [groups?.['text']]));
  expect(run).toEqual([VIEWER_SCRIPT]);
  expect(`sha256-${createHash('sha256').update(VIEWER_SCRIPT).digest('base64')}`).toBe(VIEWER_SCRIPT_HASH);
  expect(page).toContain(`script-src &#39;${VIEWER_SCRIPT_HASH}&#39;;`);
  expect(page).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

const base = loadCases().filter(({ group }) => group === 'base');

test.each(base.map(({ name, design }) => [name, design] as const))(
  '%s opens again as the same design',
  (_name, design) => {
    const page = pageOf(design);
    for (const loaded of [decodeFile(new TextEncoder().encode(page)), decodeText(`\uFEFF\n${page}`)]) {
      if (!loaded.ok) throw new Error(loaded.error.code);
      expect(encodeJson(loaded.value.design)).toBe(encodeJson(design));
    }
  },
);

test('a page that lost its end is told as such, and a page of somebody else is no design', () => {
  const page = pageOf(designOf(payloadDesign('plain')));
  const cut = decodeText(page.slice(0, page.indexOf('headwater.design') + 40));
  expect(cut.ok ? '' : cut.error.problems[0]?.message).toContain('whose end is missing');
  expect(decodeText('<!DOCTYPE html><p>Hello</p>').ok).toBe(false);
});

test('it says every element and every finding, and leads from a finding to where it is drawn', () => {
  const design = loadCases().find(({ name }) => name.startsWith('c01'))?.design;
  if (!design) throw new Error('The base cases are gone.');
  const { elements, findings } = modelIn(pageOf(design));
  const source = sourceOf(design, CASES_TODAY);
  expect(findings).toHaveLength(source.findings.length + source.waived.length);
  for (const kind of ['System', 'Flow', 'Entity'])
    expect(elements.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(0);
  const flow = elements.find(({ kind }) => kind === 'Flow');
  expect(flow?.facts.map(([label]) => label)).toEqual(expect.arrayContaining(['Mechanism', 'SLA', 'Owner']));
  expect(flow?.shapes.some(({ path }) => path !== undefined)).toBe(true);
  for (const { element } of findings) {
    if (element === null) continue;
    const { shapes = [], places = [] } = elements[element] ?? {};
    for (const place of places) expect(elements[place]?.shapes.length).toBeGreaterThan(0);
    if (elements[element]?.kind !== 'Shared key') expect(shapes.length + places.length).toBeGreaterThan(0);
  }
});

describe('whatever a design says', () => {
  test.each([...Object.entries(POLYGLOTS), ['two at a time', PAYLOAD_PAIRS['names that every object has']?.[0] ?? '']])(
    '%s',
    (_name, payload) => {
      const page = pageOf(designOf(payloadDesign(payload)));
      expect([...page.matchAll(SCRIPTS)]).toHaveLength(3);
      const rest = parseXml(page.replaceAll(SCRIPTS, '').slice('<!DOCTYPE html>\n'.length));
      for (const { name, attributes, text } of all(rest)) {
        expect(name).not.toMatch(/hw-pwned|iframe|img|image|object|embed|base|foreignObject|animate|^set$/i);
        expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
        if (name === 'style') expect(text).not.toContain(HOSTILE_HOST);
      }
    },
  );
});

describe('one picture for two themes', () => {
  test('differs in its colours by custom properties, each pair once', () => {
    const made = inTwoThemes(
      '<a fill="#ffffff"/><b fill="#ffffff"/>#123456',
      '<a fill="#000000"/><b fill="#000000"/>#123456',
    );
    expect(made).toEqual({
      svg: '<a fill="var(--p0)"/><b fill="var(--p0)"/>#123456',
      light: '--p0:#ffffff',
      dark: '--p0:#000000',
    });
  });
});
