import { expect, test } from 'vitest';
import { emptyDesign } from '../../model/design.ts';
import { planDiagram } from '../diagram/diagram-plan.ts';
import { proposedMapping } from '../diagram/mapping.ts';
import { text } from './mermaid-text.ts';
import { readMermaid } from './read-mermaid.ts';

function read(source: string) {
  const diagram = readMermaid(source);
  if (!diagram.ok) throw new Error(diagram.error.message);
  return diagram.value;
}

function edgesOf(source: string) {
  return read(`graph TD\n${source}`).edges.map(({ source, target, label, direction }) =>
    [source, direction === 'two-way' ? '<>' : '>', target, label].filter((part) => part !== '').join(' '),
  );
}

test.each([
  ['A --> B --> C', ['A > B', 'B > C']],
  ['A & B --> C & D', ['A > C', 'A > D', 'B > C', 'B > D']],
  ['A -->|orders| B', ['A > B orders']],
  ['A -- orders, 5 s --> B', ['A > B orders, 5 s']],
  ['A == big ==> B', ['A > B big']],
  ['A -. maybe .-> B', ['A > B maybe']],
  ['A <--> B', ['A <> B']],
  ['A --- B', ['A > B']],
  ['A -.-> B; B ==> C', ['A > B', 'B > C']],
  ['A x--x B', ['A <> B']],
  ['A ~~~ B', []],
  ['A-->B', ['A > B']],
  ['my-node --> my-other-node', ['my-node > my-other-node']],
  ['A e1@--> B', ['A > B']],
  ['A:::red --> B:::blue', ['A > B']],
  ['A -->|"a | b"| B', ['A > B a | b']],
])('edges of %s', (source, edges) => {
  expect(edgesOf(source)).toEqual(edges);
});

test.each([
  ['A[Sales]', 'Sales'],
  ['A(Sales)', 'Sales'],
  ['A([Sales])', 'Sales'],
  ['A[[Sales]]', 'Sales'],
  ['A[(Sales)]', 'Sales'],
  ['A((Sales))', 'Sales'],
  ['A(((Sales)))', 'Sales'],
  ['A>Sales]', 'Sales'],
  ['A{Sales}', 'Sales'],
  ['A{{Sales}}', 'Sales'],
  ['A[/Sales/]', 'Sales'],
  ['A[\\Sales\\]', 'Sales'],
  ['A["Sales (EMEA) [1]"]', 'Sales (EMEA) [1]'],
  ['A["Sales #quot;x#quot; #35;1"]', 'Sales "x" #1'],
  ['A["`**Sales**`"]', 'Sales'],
  ['A["Sales<br/>Cloud"]', 'Sales'],
  ['A["<img src=x onerror=alert(1)>Sales"]', 'Sales'],
  ['A@{ shape: cyl, label: "Sales" }', 'Sales'],
  ['A', 'A'],
])('the label of %s', (source, label) => {
  expect(read(`flowchart LR\n${source}`).nodes.map((node) => node.label)).toEqual([label]);
});

test('subgraphs, comments, directives and looks', () => {
  const { name, nodes } = read(`---
title: Landscape
---
%%{init: {'theme': 'dark'}}%%
flowchart TB
  %% a remark
  subgraph core [Core org]
    direction LR
    A[Sales Cloud]:::x --> B[Service Cloud]
    subgraph "Inner one"
      C
    end
  end
  A --> D
  classDef x fill:#f00
  style A fill:#fff`);
  expect(name).toBe('Landscape');
  expect(nodes.map(({ id, parent }) => [id, parent])).toEqual([
    ['core', null],
    ['A', 'core'],
    ['B', 'core'],
    ['Inner one', 'core'],
    ['C', 'Inner one'],
    ['D', null],
  ]);
});

test('becomes systems in one org, entities and flows', () => {
  const diagram = read(`graph LR
    subgraph Core
      A[Sales] & B[Service]
    end
    B -->|Order, platform events, 5 s| C[(Data 360)]
    D[Acme Rewards] --> C
    O[Order] --- B`);
  const mapping = proposedMapping(diagram);
  const { plan, edges } = planDiagram(diagram, { mapping, places: null }, emptyDesign);
  expect(plan.systems.map(({ name, kind, org, certainty }) => [name, kind, org, certainty])).toEqual([
    ['Sales', 'sales', 'Core', 'named'],
    ['Service', 'service', 'Core', 'named'],
    ['Data 360', 'data-cloud', null, 'named'],
    ['Acme Rewards', 'custom', null, 'named'],
  ]);
  expect(edges.at(-1)?.remark).toBe('Service holds Order.');
  expect(edges[0]).toMatchObject({ entities: ['Order'], details: { mechanism: 'platform-events', sloMs: 5000 } });
});

test.each([
  ['no flowchart', 'sequenceDiagram\nA->>B: x', 'refused'],
  ['nothing', '', 'refused'],
  ['a flowchart without nodes', 'graph TD\n', 'empty'],
  ['deep', `graph TD\n${'subgraph x\n'.repeat(60)}`, 'refused'],
  ['too many nodes', `graph TD\n${Array.from({ length: 2001 }, (_, at) => `n${at}`).join('\n')}`, 'too-large'],
  ['a product of lists', `graph TD\n${'a & '.repeat(900)}b --> ${'c & '.repeat(900)}d`, 'too-large'],
])('%s is refused', (_name, source, code) => {
  expect(readMermaid(source)).toMatchObject({ ok: false, error: { code } });
});

test.each([
  '"]) --> X',
  '`x`',
  '#quot;',
  '%%{init: {}}%%',
  'a\nend\nsubgraph',
  '1. one',
  '- one',
  '<script>',
  '|x|',
  'my style: a #1',
])('what is written comes back: %s', (name) => {
  const { nodes } = read(`flowchart LR\n  a["${text(name)}"]`);
  expect(nodes.map(({ label }) => label)).toEqual([name.replaceAll('\n', ' ')]);
});

test('a name without end is cut, and does not exhaust the stack', () => {
  expect(read(`graph TD\n${'a'.repeat(5_000_000)}`).nodes).toHaveLength(1);
});

test('lines of Windows, in the front matter and in labels too', () => {
  const { name, nodes, edges } = read('---\r\ntitle: Shops\r\n---\r\ngraph TD\r\n  a["Shop\r\nsells"] --> b\r\n');
  expect([name, nodes.map(({ label }) => label), edges.length]).toEqual(['Shops', ['Shop', 'b'], 1]);
});
