import { describe, expect, test } from 'vitest';
import { versionHash } from '../deliverables/version-hash.ts';
import type { Design } from '../model/design.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { loadCases } from '../testing/cases.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { sketch } from '../testing/sketch.ts';
import { parseXml, type XmlElement } from '../testing/xml.ts';
import { imageSize, renderDesignSvg, renderSvg, titleOf } from './svg.ts';

const small = sketch(`
  design { name: "Northwind, to-be", client: "Northwind", status: "review" }
  Customer of sales
  sales:Contact is Customer key gcid
  mc:Subscriber is Customer
  f1: sales -> mc carries Customer by cdc slo 5 s
  f2: sales -> erp carries Customer`);

describe('every case', () => {
  test.each(loadCases().map(({ name, design, expected }) => [name, design, expected] as const))(
    '%s is well-formed in both themes and draws the scene’s own paths',
    (name, design, expected) => {
      const findings = expected.map(({ subject, severity }) => ({ subject, severity: severity as 'error' }));
      const scene = buildScene(design);
      for (const theme of name.startsWith('c') ? (['light', 'dark'] as const) : (['light'] as const)) {
        const root = parseXml(renderDesignSvg(design, findings, { theme }));
        expect(
          elements(root, 'path')
            .filter(({ attributes }) => attributes['class']?.startsWith('e '))
            .map(pathOf),
        ).toEqual([...scene.edges.values()].map(({ path }) => path));
        expect(problemsOf(root)).toEqual([]);
      }
    },
  );
});

describe('what is drawn', () => {
  test('names, objects and labels are there as text', () => {
    const texts = elements(parseXml(renderDesignSvg(small)), 'text').map(({ text }) => text);
    for (const text of ['Northwind, to-be', 'Northwind · In review', 'Sales Cloud', 'Contact', 'CDC', '10 s > 5 s']) {
      expect(texts).toContain(text);
    }
    expect(texts).toContain('No mechanism yet');
  });

  test('a title block, a legend and a ground only where they are asked for', () => {
    const bare = renderSvg(buildScene(small), { isTransparent: true });
    expect(bare).not.toContain('Real time or event');
    expect(bare).not.toContain('class="title"');
    const scene = buildScene(small);
    const plain = imageSize(scene);
    const full = imageSize(scene, { titleBlock: titleOf(small), hasLegend: true });
    expect(full.height).toBeGreaterThan(plain.height);
    expect(bare).toMatch(new RegExp(`^<svg[^>]* width="${plain.width}" height="${plain.height}"`));
  });

  test('day and version stand in the title block when the host gives the day', () => {
    const version = `version ${versionHash(small)}`;
    expect(titleOf(small, '2026-11-22').details).toEqual(['Northwind', 'In review', '2026-11-22', version]);
  });

  test('findings are counted at the shape they concern, with the worst of them', () => {
    const placementId = [...small.placements.keys()].find((id) => id.startsWith('mc')) ?? '';
    const svg = renderDesignSvg(small, [
      { subject: `placement:${placementId}#Key__c`, severity: 'warning' },
      { subject: 'system:mc', severity: 'error' },
      { subject: 'flow:f1', severity: 'info' },
    ]);
    const badges = elements(parseXml(svg), 'text').filter(({ attributes }) => attributes['class'] === 'b');
    expect(badges.map(({ text }) => text).sort()).toEqual(['1', '2']);
    expect(renderDesignSvg(small)).not.toContain('class="b"');
  });

  test('a selection shows its systems and what joins them, in a smaller picture', () => {
    const scene = buildScene(small);
    const selection = new Set(['system:sales', 'system:mc']);
    const svg = renderSvg(scene, { selection });
    expect(svg).toContain(scene.edges.get('flow:f1')?.path);
    expect(svg).not.toContain(scene.edges.get('flow:f2')?.path);
    expect(imageSize(scene, { selection }).width).toBeLessThanOrEqual(imageSize(scene).width);
    expect(renderSvg(scene, { selection: new Set(['flow:f2']) })).toContain(scene.edges.get('flow:f2')?.path);
  });

  test('fonts and metadata of the host go in, held to what they may be', () => {
    const svg = renderSvg(buildScene(small), {
      fonts: [{ family: 'Inter Variable', base64: 'AAAA"</style><script>', unicodeRange: 'U+0000-00FF;}*{' }],
      metadata: '<metadata id="headwater-design">abc</metadata>',
    });
    const root = parseXml(svg);
    expect(problemsOf(root)).toEqual([]);
    expect(root.children[1]?.name).toBe('metadata');
    expect(svg).toContain(
      "src:url(data:font/woff2;base64,AAAA/stylescript) format('woff2');unicode-range:U+0000-00FF}",
    );
  });

  test('without its fonts text is held to the width it was measured with', () => {
    const [title] = elements(parseXml(renderSvg(buildScene(small))), 'text').filter(({ text }) => text === 'Contact');
    expect(title?.attributes['textLength']).toBe('50.4');
    const fonts = [{ family: 'Inter Variable', base64: 'AAAA' } as const];
    expect(renderSvg(buildScene(small), { fonts })).not.toContain('textLength');
  });

  test('an empty design gives an empty picture, not nonsense', () => {
    const empty = { ...small, systems: new Map(), flows: new Map(), placements: new Map() };
    expect(problemsOf(parseXml(renderDesignSvg(empty)))).toEqual([]);
  });
});

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>',
  '<use href="http://example.org/#x"/>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  ']]><a href="javascript:alert(1)">x</a>',
  '}</style><style>*{fill:url(http://example.org)}',
  'a\u0000b\u0008c\u000bd\ufffee\ud800f\udc00g',
  '\u202egnp.exe',
  '__proto__',
];

describe('whatever a text holds, it stays text', () => {
  test.each(PAYLOADS)('%j', (payload) => {
    const svg = renderDesignSvg(poisoned(payload), [{ subject: 'system:sales', severity: 'error' }]);
    expect(problemsOf(parseXml(svg))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(Buffer.from(svg, 'utf8').toString('utf8')).toBe(svg);
  });
});

test('a thousand systems are drawn, all of them', () => {
  const design = hugeDesign(1_000);
  const svg = renderSvg(buildScene(design), { hasLegend: true, titleBlock: titleOf(design) });
  expect(svg.length).toBeGreaterThan(1_000_000);
  for (const { name } of design.systems.values()) expect(svg).toContain(name);
});

/** The same text in every field that is drawn. */
function poisoned(text: string): Design {
  const rename = <T extends object>(records: ReadonlyMap<string, T>, fields: (keyof T)[]): ReadonlyMap<string, T> =>
    new Map(
      [...records].map(([id, record]) => [
        id,
        { ...record, ...Object.fromEntries(fields.map((name) => [name, text])) },
      ]),
    );
  const box = { id: 'note:n1', order: 0, x: 10, y: 900, width: null, height: null, locked: true, collapsed: null };
  const bare = { waypoints: null, sourcePin: null, targetPin: null, label: null };
  const notes = new Map([['n1', { id: 'n1', text, color: text, order: 0 }]]);
  return {
    ...small,
    about: rename(small.about, ['name', 'client']),
    orgs: rename(small.orgs, ['name']),
    systems: rename(small.systems, ['name', 'owner']),
    placements: rename(small.placements, ['object']),
    flows: rename(small.flows, ['name', 'owner', 'frequency']),
    entities: rename(small.entities, ['name']),
    notes,
    layout: new Map([...small.layout, ['note:n1', { ...box, ...bare }]]),
  };
}

const ALLOWED = new Set('svg title style defs symbol path rect text g use metadata'.split(' '));

function problemsOf(root: XmlElement): readonly string[] {
  return all(root).flatMap(({ name, attributes }) => [
    ...(ALLOWED.has(name) ? [] : [`element ${name}`]),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      if (attribute.startsWith('on')) return [`attribute ${attribute}`];
      if (/NaN|Infinity|undefined|null/.test(value)) return [`${attribute}="${value}"`];
      return attribute === 'href' && !/^#g-[a-z0-9-]+$/.test(value) ? [`href ${value}`] : [];
    }),
  ]);
}

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return all(root).filter((element) => element.name === name);
}

function pathOf({ attributes }: XmlElement): string | undefined {
  return attributes['d'];
}
