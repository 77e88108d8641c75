import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64 } from '../../codecs/base64.ts';
import { encodeJson } from '../../codecs/json.ts';
import type { Design } from '../../model/design.ts';
import { applyPatch } from '../../model/patch.ts';
import { loadCases } from '../../testing/cases.ts';
import { parseXml } from '../../testing/xml.ts';
import { proposedMapping } from '../diagram/mapping.ts';
import { headerOf } from '../header.ts';
import { drawioOf } from './drawio-file.ts';
import { readDrawio } from './read-drawio.ts';

const CASES = loadCases().filter(({ group }) => group === 'base');
const C02 = CASES.find(({ name }) => name.startsWith('c02'))?.design as Design;
const FILE = fileOf(C02);

function fileOf(design: Design): string {
  return drawioOf(design, headerOf(design, '2026-11-21', 'abc'));
}

function own(text: string) {
  const read = readDrawio(text);
  if (!read.ok) throw new Error(read.error.message);
  if (read.value.is !== 'own') throw new Error('Not ours.');
  const { loaded, changes } = read.value;
  let { design } = loaded;
  for (const { command } of changes) if (command) design = applyPatch(design, command.run(design));
  return { loaded, changes: changes.map(({ says }) => says), design };
}

describe('our own file', () => {
  test.each(CASES.map(({ name, design }) => [name, design] as const))('%s comes back as it was', (_name, design) => {
    const { loaded, changes } = own(fileOf(design));
    expect(encodeJson(loaded.design)).toBe(encodeJson(design));
    expect(changes).toEqual([]);
  });

  test('names that are markup stay text', () => {
    const systems = new Map(
      [...C02.systems].map(([id, system]) => [id, { ...system, name: `${system.name} "<b>&'\n]]>` }]),
    );
    const design = { ...C02, systems };
    const file = fileOf(design);
    expect(parseXml(file.replace(/^<\?xml[^>]*>\s*<!--[\s\S]*?-->/, '').replaceAll(/>\s+</g, '><')).name).toBe(
      'mxfile',
    );
    expect(encodeJson(own(file).loaded.design)).toBe(encodeJson(design));
  });

  test('every cell stands in one that is there, and every line leads to two', () => {
    const ids = new Set([...FILE.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of FILE.matchAll(/ (?:parent|source|target)="([^"]*)"/g)) expect(ids).toContain(id);
  });
});

describe('what was done in draw.io', () => {
  test('moved', () => {
    const moved = FILE.replace(
      /(<object id="system:snow"[\s\S]*?<mxGeometry x=")([-\d.]+)/,
      (_all, before, x) => `${before}${Number(x) + 200}`,
    );
    expect(moved).not.toBe(FILE);
    const { changes, design } = own(moved);
    expect(changes).toEqual(['Moved: Snowflake.']);
    const { changes: again } = own(fileOf(design));
    expect(again).toEqual([]);
    expect(design.layout.get('system:snow')?.x).toBeTypeOf('number');
  });

  test('renamed, also by a label that became HTML', () => {
    const plain = own(FILE.replace('label="Snowflake"', 'label="Warehouse"'));
    expect(plain.design.systems.get('snow')?.name).toBe('Warehouse');
    const html = FILE.replace(
      /label="Snowflake"([^>]*>\s*<mxCell style=")/,
      'label="&lt;b&gt;Ware&lt;/b&gt;house &amp;amp; Co"$1html=1;',
    ).replace(
      'html=1;rounded=1;absoluteArcSize=1;arcSize=18;container=1;collapsible=0;recursiveResize=0;html=0;',
      'html=1;',
    );
    expect(own(html).design.systems.get('snow')?.name).toBe('Warehouse & Co');
  });

  test('removed, with what hung on it', () => {
    const { changes, design } = own(FILE.replace(/<object id="flow:f-crm-dc"[\s\S]*?<\/object>/, ''));
    expect(changes).toEqual([expect.stringMatching(/^Removed: the flow /)]);
    expect(design.flows.has('f-crm-dc')).toBe(false);
    expect(design.systems.size).toBe(C02.systems.size);
  });

  test('tied to another system', () => {
    const { design } = own(FILE.replace(/(<object id="flow:f-crm-dc"[\s\S]*?target=")system:dc/, '$1system:snow'));
    expect(design.flows.get('f-crm-dc')?.target).toBe('snow');
  });

  test('another text on a flow', () => {
    const { design } = own(FILE.replace(/(<object id="flow:f-crm-dc" label=")[^"]*/, '$1Platform events&#10;5 s'));
    expect(design.flows.get('f-crm-dc')).toMatchObject({ mechanism: 'platform-events', sloMs: 5000 });
  });

  test('added', () => {
    const cells =
      '<mxCell id="n1" value="SAP ERP" style="rounded=0" vertex="1" parent="1"><mxGeometry x="0" y="900" width="100" height="60" as="geometry"/></mxCell>' +
      '<mxCell id="n2" value="Order, 5 s" edge="1" source="n1" target="system:crm" parent="1"><mxGeometry as="geometry"/></mxCell>';
    const { changes, design } = own(FILE.replace('</root>', `${cells}</root>`));
    expect(changes).toEqual(['Added: SAP ERP, a flow from SAP ERP to Sales Cloud.']);
    expect([...design.flows.values()].at(-1)).toMatchObject({ target: 'crm', sloMs: 5000 });
  });
});

const PLAIN = `<mxfile><diagram name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="g" value="Core org" style="swimlane;" vertex="1" parent="1"><mxGeometry x="100" y="100" width="400" height="200" as="geometry"/></mxCell>
<mxCell id="a" value="&lt;b&gt;Sales&lt;/b&gt;&lt;br&gt;Cloud&lt;script&gt;alert(1)&lt;/script&gt;" style="html=1;" vertex="1" parent="g"><mxGeometry x="20" y="40" width="120" height="60" as="geometry"/></mxCell>
<mxCell id="b" value="Service Cloud" vertex="1" parent="g"><mxGeometry x="220" y="40" width="120" height="60" as="geometry"/></mxCell>
<UserObject id="c" label="Kafka"><mxCell vertex="1" parent="1"><mxGeometry x="600" y="100" width="80" height="40" as="geometry"/></mxCell></UserObject>
<mxCell id="e" value="" edge="1" source="a" target="c" parent="1" style="endArrow=classic;startArrow=classic"><mxGeometry relative="1" as="geometry"/></mxCell>
<mxCell id="l" value="Order, platform events" style="edgeLabel;" vertex="1" connectable="0" parent="e"><mxGeometry relative="1" as="geometry"/></mxCell>
<mxCell id="f" edge="1" parent="1"><mxGeometry relative="1" as="geometry"><mxPoint x="400" y="170" as="sourcePoint"/><mxPoint x="610" y="110" as="targetPoint"/></mxGeometry></mxCell>
</root></mxGraphModel></diagram></mxfile>`;

function packed(xml: string): string {
  const inner = xml.slice(xml.indexOf('<mxGraphModel>'), xml.indexOf('</diagram>'));
  return `<mxfile><diagram name="Page-1">${toBase64(deflateSync(strToU8(encodeURIComponent(inner))))}</diagram></mxfile>`;
}

test.each([
  ['written out', PLAIN],
  ['compressed', packed(PLAIN)],
])('a foreign file, %s', (_name, text) => {
  const read = readDrawio(text);
  if (!read.ok || read.value.is !== 'foreign') throw new Error('Not read.');
  const [diagram] = read.value.diagrams;
  if (!diagram) throw new Error('No page.');
  expect(diagram.nodes.map(({ id, label, parent, at }) => [id, label, parent, at])).toEqual([
    ['g', 'Core org', null, { x: 100, y: 100 }],
    ['a', 'Sales', 'g', { x: 120, y: 140 }],
    ['b', 'Service Cloud', 'g', { x: 320, y: 140 }],
    ['c', 'Kafka', null, { x: 600, y: 100 }],
  ]);
  expect(diagram.edges).toEqual([
    { id: 'e', source: 'a', target: 'c', label: 'Order, platform events', direction: 'two-way' },
    { id: 'f', source: 'b', target: 'c', label: '', direction: 'one-way' },
  ]);
  expect(
    [...proposedMapping(diagram).values()].map((mapped) => (mapped.as === 'system' ? mapped.kind : mapped.as)),
  ).toEqual(expect.arrayContaining(['org', 'sales', 'service', 'kafka']));
});

const BOMB = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]><mxfile><diagram>&b;</diagram></mxfile>`;

test.each([
  ['an entity bomb', BOMB, 'refused'],
  ['a DOCTYPE from afar', '<!DOCTYPE mxfile SYSTEM "http://example.com/x"><mxfile/>', 'refused'],
  ['an entity nobody defined', '<mxfile><diagram>&x;</diagram></mxfile>', 'damaged'],
  ['deep nesting', `<mxfile>${'<a>'.repeat(100_000)}`, 'refused'],
  ['cut off', PLAIN.slice(0, 700), 'damaged'],
  ['another language', '<html><body/></html>', 'refused'],
  ['no shapes', '<mxfile><diagram><mxGraphModel><root/></mxGraphModel></diagram></mxfile>', 'empty'],
  ['50 MB', `<mxfile>${' '.repeat(50_000_000)}</mxfile>`, 'too-large'],
  [
    'a deflate bomb',
    `<mxfile><diagram>${toBase64(deflateSync(new Uint8Array(60_000_000)))}</diagram></mxfile>`,
    'too-large',
  ],
  ['no base64', '<mxfile><diagram>*** ***</diagram></mxfile>', 'damaged'],
  ['bad percent signs', `<mxfile><diagram>${toBase64(deflateSync(strToU8('%zz')))}</diagram></mxfile>`, 'damaged'],
])('%s is refused', (_name, text, code) => {
  expect(readDrawio(text)).toMatchObject({ ok: false, error: { code } });
});
