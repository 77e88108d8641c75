/** Files in the shape in which the draw.io application and tools around it write them. */
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { toBase64 } from '../../codecs/base64.ts';
import { emptyDesign } from '../../model/design.ts';
import { planDiagram } from '../diagram/diagram-plan.ts';
import { proposedMapping } from '../diagram/mapping.ts';
import { readDrawio } from './read-drawio.ts';

const GEOMETRY = '<mxGeometry x="40" y="40" width="120" height="60" as="geometry"/>';
const box = (id: string, value: string, rest = '', geometry = GEOMETRY) =>
  `<mxCell id="${id}" value="${value}" style="rounded=0;whiteSpace=wrap;html=1;" vertex="1" parent="1" ${rest}>${geometry}</mxCell>`;
const at = (x: number, y: number, width = 120, height = 60) =>
  `<mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/>`;
const cell = (id: string, value: string, style: string, parent: string, geometry: string) =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}">${geometry}</mxCell>`;
const edge = (id: string, source: string, target: string, value = '') =>
  `<mxCell id="${id}" value="${value}" style="edgeStyle=orthogonalEdgeStyle;html=1;" edge="1" parent="1" source="${source}" target="${target}"><mxGeometry relative="1" as="geometry"/></mxCell>`;
const model = (cells: string) =>
  `<mxGraphModel dx="1422" dy="762" grid="1" page="1" math="0"><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;
const file = (...pages: readonly string[]) =>
  `<mxfile host="app.diagrams.net" modified="2024-05-01T10:00:00.000Z" agent="Mozilla/5.0" etag="x" version="24.4.0" type="device" pages="${pages.length}">${pages
    .map((page, number) => `<diagram id="d${number}" name="Page-${number + 1}">${page}</diagram>`)
    .join('')}</mxfile>`;
const packed = (xml: string) => toBase64(deflateSync(strToU8(encodeURIComponent(xml))));

function pagesOf(text: string) {
  const read = readDrawio(text);
  if (!read.ok || read.value.is !== 'foreign') throw new Error(read.ok ? 'Ours.' : read.error.message);
  return read.value.diagrams;
}

/** What the first page becomes, in a line each. */
function becomes(cells: string): readonly string[] {
  const [diagram] = pagesOf(file(model(cells)));
  if (!diagram) throw new Error('No page.');
  const { plan, edges } = planDiagram(diagram, { mapping: proposedMapping(diagram), places: null }, emptyDesign);
  const { systems, entities, placements } = plan;
  return [
    ...systems.map(({ name, kind, org }) => `${name}: ${kind}${org === null ? '' : ` in ${org}`}`),
    ...entities.map(({ name, canonical }) => `${name} is ${canonical}`),
    ...placements.map(({ entity, system }) => `${systems[system]?.name} holds ${entities[entity]?.name}`),
    ...edges.map(
      ({ source, target, details, entities: carried, edge: { direction } }) =>
        `${source} ${direction === 'two-way' ? '<->' : '->'} ${target}${[...carried, details?.mechanism ?? '', details === null ? 'no flow' : ''].map((word) => word && ` ${word}`).join('')}`,
    ),
  ];
}

test('several pages, one compressed and one not, each under its name', () => {
  const pages = pagesOf(file(packed(model(box('a', 'Sales Cloud'))), model(box('a', 'SAP') + box('b', 'Kafka'))));
  expect(pages.map(({ name, nodes }) => [name, nodes.map(({ label }) => label)])).toEqual([
    ['Page-1', ['Sales Cloud']],
    ['Page-2', ['SAP', 'Kafka']],
  ]);
});

const label = (parent: string, value: string) =>
  `<mxCell id="${parent}l" value="${value}" style="edgeLabel;html=1;align=center;verticalAlign=middle;resizable=0;points=[];" connectable="0" vertex="1" parent="${parent}"><mxGeometry x="-0.1" y="1" relative="1" as="geometry"><mxPoint as="offset"/></mxGeometry></mxCell>`;
const HTML_NAME =
  '&lt;div&gt;&lt;b&gt;&lt;font style=&quot;font-size: 14px;&quot;&gt;Sales&amp;nbsp;Cloud&lt;/font&gt;&lt;/b&gt;&lt;/div&gt;&lt;div&gt;owner: CRM team&lt;/div&gt;';
const ICON = 'image;html=1;image=img/lib/clip_art/x.png';
const CAPTION = 'text;html=1;align=center;verticalAlign=middle;';
const FRAME = 'html=1;whiteSpace=wrap;container=1;collapsible=0;dashed=1;fillColor=none;';
const LANE = 'swimlane;html=1;startSize=20;horizontal=0;';
const FIELD = 'text;strokeColor=none;fillColor=none;align=left;portConstraint=eastwest;rotatable=0;html=1;';
const TABLE = 'swimlane;fontStyle=1;childLayout=stackLayout;horizontal=1;startSize=26;html=1;';

test.each<[string, string, readonly string[]]>([
  [
    'values of HTML, labels of lines as cells of their own, beside the line or inside it',
    box('a', HTML_NAME) +
      box('b', 'Service Cloud') +
      edge('e', 'a', 'b') +
      label('e', '&lt;span&gt;Contact&lt;/span&gt;&lt;br&gt;platform events') +
      edge('f', 'b', 'a').replace('</mxCell>', `${label('f', 'Case').replace(' parent="f"', '')}</mxCell>`),
    [
      'Sales Cloud: sales',
      'Service Cloud: service',
      'Contact is customer',
      'Case is case',
      'Sales Cloud -> Service Cloud Contact platform-events',
      'Service Cloud -> Sales Cloud Case',
    ],
  ],
  [
    'UserObject, object with a placeholder, and the tags of other editors',
    `<UserObject label="SAP" link="https://x" id="a"><mxCell style="html=1;" vertex="1" parent="1">${GEOMETRY}</mxCell></UserObject>
    <object placeholders="1" label="%system% (%none%)" system="Snowflake" id="b"><mxCell vertex="1" parent="1">${GEOMETRY}</mxCell></object>
    <Rect label="Kafka" href="" id="c"><mxCell style="rounded=1" vertex="1" parent="1">${GEOMETRY}</mxCell></Rect>
    <object label="Order" id="e"><mxCell edge="1" source="a" target="b" parent="1"><mxGeometry relative="1" as="geometry"/></mxCell></object>`,
    [
      'SAP: erp-sap',
      'Snowflake (%none%): snowflake',
      'Kafka: kafka',
      'Order is order',
      'SAP -> Snowflake (%none%) Order',
    ],
  ],
  [
    'an icon and its caption in a group: one shape, whichever of them the line is tied to',
    cell('g', '', 'group', '1', at(0, 0, 100, 120)) +
      cell('i', '', ICON, 'g', at(10, 0, 60, 60)) +
      cell('t', 'Marketing Cloud', CAPTION, 'g', at(0, 70, 100, 30)) +
      box('b', 'Data Cloud', '', at(300, 0)) +
      edge('e', 'i', 'b'),
    ['Marketing Cloud: marketing-engagement', 'Data Cloud: data-cloud', 'Marketing Cloud -> Data Cloud'],
  ],
  [
    'a frame that is named by a text at its top',
    cell('f', '', FRAME, '1', at(0, 0, 500, 300)) +
      cell('t', 'Core org', CAPTION, '1', at(8, 8, 120, 24)) +
      cell('a', 'Sales Cloud', 'html=1;', 'f', at(40, 100)) +
      cell('b', 'Service Cloud', 'html=1;', 'f', at(300, 100)) +
      edge('e', 'a', 'b'),
    ['Sales Cloud: sales in Core org', 'Service Cloud: service in Core org', 'Sales Cloud -> Service Cloud'],
  ],
  [
    'a pool with lanes: what stands in them belongs to the lane',
    cell('p', 'Landscape', `${TABLE}horizontalStack=0;`, '1', at(0, 0, 800, 400)) +
      cell('l1', 'Front office', LANE, 'p', at(20, 0, 780, 200)) +
      cell('l2', 'Back office', LANE, 'p', at(20, 200, 780, 200)) +
      cell('a', 'Sales Cloud', 'html=1;', 'l1', at(100, 60)) +
      cell('b', 'SAP', 'html=1;', 'l2', at(100, 60)) +
      edge('e', 'a', 'b', 'Order'),
    ['Sales Cloud: sales in Front office', 'SAP: erp-sap in Back office', 'Order is order', 'Sales Cloud -> SAP Order'],
  ],
  [
    'a system with a list of its objects, and a class with its fields',
    cell('s', 'Sales Cloud', TABLE, '1', at(0, 0, 160, 90)) +
      cell('r1', 'Account', FIELD, 's', at(0, 26, 160, 26)) +
      cell('r2', 'Contact', FIELD, 's', at(0, 52, 160, 26)) +
      cell('c', 'Order', TABLE, '1', at(300, 0, 160, 90)) +
      cell('c1', '+ OrderNumber: string', FIELD, 'c', at(0, 26, 160, 26)),
    [
      'Sales Cloud: sales',
      'Account is account',
      'Contact is customer',
      'Order is order',
      'Sales Cloud holds Account',
      'Sales Cloud holds Contact',
    ],
  ],
  [
    'lines that are tied to nothing but end at shapes, in a frame too; and one that ends nowhere',
    cell('f', 'Core org', FRAME, '1', at(1000, 1000, 500, 300)) +
      cell('a', 'Sales Cloud', 'html=1;', 'f', at(20, 100)) +
      cell('b', 'Service Cloud', 'html=1;', 'f', at(300, 100)) +
      '<mxCell id="e" edge="1" parent="f" style="startArrow=classic;endArrow=classic;"><mxGeometry relative="1" as="geometry"><mxPoint x="140" y="130" as="sourcePoint"/><mxPoint x="300" y="130" as="targetPoint"/></mxGeometry></mxCell>' +
      '<mxCell id="n" edge="1" parent="1" source="a"><mxGeometry relative="1" as="geometry"><mxPoint x="9000" y="9" as="targetPoint"/></mxGeometry></mxCell>',
    ['Sales Cloud: sales in Core org', 'Service Cloud: service in Core org', 'Sales Cloud <-> Service Cloud'],
  ],
  [
    'shapes on a second layer',
    `<mxCell id="2" value="Layer 2" parent="0"/>${box('a', 'SAP').replace('parent="1"', 'parent="2"')}${box('b', 'Kafka')}${edge('e', 'a', 'b')}`,
    ['SAP: erp-sap', 'Kafka: kafka', 'SAP -> Kafka'],
  ],
])('%s', (_name, cells, expected) => {
  expect(becomes(cells).toSorted()).toEqual(expected.toSorted());
});

const many = (count: number, part: string) => part.repeat(count);

test.each([
  ['attributes without number', model(`<object ${Array.from({ length: 1100 }, (_, at) => `a${at}=""`).join(' ')}/>`)],
  ['tags without number', model(many(260_000, '<a></a>'))],
  ['codes without number', model(`<mxCell id="a" vertex="1" value="${many(510_000, '&amp;')}"/>`)],
  ['cells without number', model(many(30_001, '<mxCell id="a"/>'))],
  [
    'pages that have too much together',
    many(60, `<diagram>${packed(`<mxGraphModel>${many(9_000, '<a/>')}</mxGraphModel>`)}</diagram>`),
  ],
])('%s are refused', (_name, inner) => {
  const file = readDrawio(`<mxfile>${inner.startsWith('<diagram') ? inner : `<diagram>${inner}</diagram>`}</mxfile>`);
  expect(file.ok ? 'read' : file.error.message).toMatch(/more than|tags and codes/);
});

test('what is said of a cell is not said of all that stand beside it', () => {
  const file = readDrawio(
    `<mxfile><diagram>${model(`<object id="a" label="Sales Cloud">${many(2, '<mxCell id="b" value="SAP" vertex="1" parent="1"><mxGeometry width="9" height="9" as="geometry"/></mxCell>')}</object>`)}</diagram></mxfile>`,
  );
  const diagrams = file.ok && file.value.is === 'foreign' ? file.value.diagrams : [];
  expect(diagrams.flatMap(({ nodes }) => nodes.map(({ label }) => label))).toEqual(['Sales Cloud', 'SAP']);
});
