import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { randomlyDeployed } from '../../../src/testing/deployed-design.ts';
import { randomNumbers } from '../../../src/testing/random-numbers.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { hardEdgesFrom } from '../../../src/topology/deployment-graph.ts';
import { nodeBeside } from './board-keys.ts';
import { type Board, type BoardNode, boardOf, SIZES } from './board-layout.ts';
import { waveBeside, whyNot } from './board-moves.ts';
import { columnsIn, nodesIn, scrolledTo } from './board-window.ts';
import { drawnRelations } from './drawn-relations.ts';
import { backCommand, moveCommand } from './move-texts.ts';
import { relationsOf } from './relations.ts';
import { deploymentOf } from './use-deployment.ts';

const open = (design: Design) => deploymentOf(buildTopology(design));
const ALL = { orgId: null, hasNewWave: false };

const PLAN = sketch(`
  sales:Contact is Customer key gcid
  sap:KNA1 is Customer
  feed: sales -> dc "Feed" carries Customer
  ruleset r1 { entityIds: [Customer] }
  segment s1 "Members" { entityIds: [Customer] }`);

function itemIn(design: Design, id: string) {
  const deployment = open(design);
  const item = deployment.plan.graph.itemById(id);
  if (!item) throw new Error(`There is no ${id}.`);
  return { deployment, item };
}

function walk(board: Board, keys: readonly string[]): string | undefined {
  let at: BoardNode | undefined = board.columns[0]?.nodes[0];
  for (const key of keys) at = at && nodeBeside(board, at, key);
  return at?.key;
}

describe('the board', () => {
  test('shows every item once for each org it has work in, below one another, in the column of its wave', () => {
    fc.assert(
      fc.property(randomlyDeployed, (design) => {
        const { plan } = open(design);
        const board = boardOf(plan, ALL);
        const rows = board.columns.flatMap(({ nodes }) =>
          nodes.flatMap((node) => (node.kind === 'item' ? node.row : [])),
        );
        expect(new Set(rows)).toEqual(new Set(plan.rows));
        expect(rows).toHaveLength(plan.rows.length);
        for (const [at, { wave, nodes }] of board.columns.entries()) {
          expect(nodes[0]?.kind).toBe('heading');
          for (const [place, node] of nodes.entries()) {
            expect([node.column, node.at]).toEqual([at, place]);
            expect(node.y + node.height).toBeLessThanOrEqual((nodes[place + 1]?.y ?? board.height) + SIZES.gap);
            if (node.kind === 'item') expect(node.row.wave).toBe(wave);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('draws what is in view and nothing far from it', () => {
    const board = boardOf(open(PLAN).plan, ALL);
    const view = { left: 0, top: 2000, width: 200, height: 100 };
    expect(columnsIn(board, view).map(({ wave }) => wave)).toEqual([1, 2]);
    const [column] = board.columns;
    expect(column && nodesIn(column, view).map(({ kind }) => kind)).toEqual(['heading']);
    expect(column && nodesIn(column, { ...view, top: 0 })).toEqual(column?.nodes);
  });

  test('scrolls no further than a node needs', () => {
    const board = boardOf(open(PLAN).plan, ALL);
    const column = board.columns[3];
    const node = column?.nodes.at(-1);
    if (!column || !node) throw new Error('There is a fourth wave.');
    const view = { left: 0, top: 0, width: 400, height: 300 };
    const { left } = scrolledTo(node, column, view);
    expect(left).toBe(column.x + column.width + SIZES.edge - view.width);
    expect(scrolledTo(node, column, { ...view, width: 4000, height: 4000 })).toEqual({ left: 0, top: 0 });
  });

  test('shows one org alone, with all waves', () => {
    const { plan } = open(PLAN);
    const board = boardOf(plan, { orgId: 'sap', hasNewWave: false });
    expect(board.columns.map(({ itemCount }) => itemCount)).toEqual([1, 0, 0, 0, 0]);
  });

  test('keeps an empty wave between two, but not a hundred', () => {
    const at = (wave: number) => ({
      ...PLAN,
      waveOverrides: new Map([['segment:s1', { id: 'segment:s1', wave, order: 0 }]]),
    });
    expect(boardOf(open(at(8)).plan, ALL).columns.map(({ wave }) => wave)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(boardOf(open(at(100)).plan, { ...ALL, hasNewWave: true }).columns.map(({ wave }) => wave)).toEqual([
      1, 2, 3, 4, 100, 101,
    ]);
  });

  test('puts what is missing before a wave above its items, and the rest into a line', () => {
    const board = boardOf(open(PLAN).plan, ALL);
    const kinds = board.columns[3]?.nodes.map((node) => (node.kind === 'gate' ? node.gate.title : node.kind));
    expect(kinds).toEqual(['heading', 'Identity policy is complete', 'Ruleset r1 is tested', 'item']);
  });
});

describe('keys', () => {
  const board = boardOf(open(PLAN).plan, ALL);
  test.each([
    [['ArrowDown'], 'model:sap.KNA1@sap'],
    [['ArrowDown', 'ArrowRight'], 'model:sales.Contact@core'],
    [['ArrowRight', 'ArrowRight'], 'wave:3'],
    [['ArrowRight', 'ArrowLeft'], 'wave:1'],
    [['End', 'Home'], 'wave:1'],
    [['PageDown'], 'key:sales.Contact.Gcid__c@core'],
    [['ArrowUp'], undefined],
  ])('%j lead to %s', (keys, node) => {
    expect(walk(board, keys)).toBe(node);
  });
});

describe('moves', () => {
  test('are told why they are refused, in the words of the design', () => {
    const { deployment, item } = itemIn(PLAN, 'flow:feed');
    expect(whyNot(deployment, item, 2)).toBe(
      'Needs Sales Cloud Contact of wave 2: a flow reads and writes objects that exist.',
    );
    expect(waveBeside(deployment, item, -1)).toContain('Needs Sales Cloud Contact');
    expect(waveBeside(deployment, item, 1)).toBe(4);
  });

  test('of what is caught in a circle wait for its cut', () => {
    const { deployment, item } = itemIn(sketch('f1: sales -> sap "Orders" { dependsOnFlowIds: [f1] }'), 'flow:f1');
    expect(whyNot(deployment, item, 7)).toContain('Cut the circle first');
  });

  test('there and back, by a move or by its button, leave the design as it was', () => {
    const { deployment, item } = itemIn(PLAN, 'flow:feed');
    const moves = deployment.movesOf(item);
    if (!moves) throw new Error('It has a wave.');
    const moved = applyPatch(PLAN, moveCommand(item, 6, moves).run(PLAN));
    expect([...moved.waveOverrides.values()]).toMatchObject([{ id: 'flow:feed', wave: 6 }]);
    const movesThen = open(moved).movesOf(item) ?? moves;
    expect(applyPatch(moved, moveCommand(item, 3, movesThen).run(moved))).toEqual(PLAN);
    expect(applyPatch(moved, backCommand(item).run(moved))).toEqual(PLAN);
  });

  test('that the board lets one make never break what an item needs, circles or not', () => {
    let made = 0;
    fc.assert(
      fc.property(randomlyDeployed, fc.nat(), (mixed, seed) => {
        const random = randomNumbers(seed);
        let design: Design = { ...mixed, waveOverrides: new Map() };
        for (let step = 0; step < 5; step += 1) {
          const deployment = open(design);
          const { items } = deployment.plan.graph;
          const item = items[Math.floor(random() * items.length)];
          const moves = item && deployment.movesOf(item);
          const wave = 1 + Math.floor(random() * 10);
          if (!item || !moves || whyNot(deployment, item, wave) !== null) continue;
          design = applyPatch(design, moveCommand(item, wave, moves).run(design));
          made += 1;
        }
        expect(brokenEdges(design)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(made).toBeGreaterThan(40);
  });
});

/** Of what no circle catches. */
function brokenEdges(design: Design): readonly string[] {
  const { plan } = open(design);
  const { waveOf } = plan.waves;
  return plan.graph.items
    .filter((item) => !plan.caught.has(item))
    .flatMap((item) => hardEdgesFrom(plan.graph, item))
    .filter(({ from, to }) => (waveOf.get(from) ?? 0) <= (waveOf.get(to) ?? 0))
    .map(({ from, to }) => `${from.id} ${to.id}`);
}

test('dependencies are drawn from what comes first to what waits, each with its reason', () => {
  const { deployment, item } = itemIn(PLAN, 'flow:feed');
  const board = boardOf(deployment.plan, ALL);
  const relations = relationsOf(deployment.plan.graph, item);
  expect(relations.neededBy.map(({ from, reason }) => `${from.id} ${reason}`)).toEqual([
    'ruleset:r1 feed',
    'segment:s1 feed',
  ]);
  const drawn = drawnRelations(board, relations, null);
  expect(drawn.lines.every(({ isKept }) => isKept)).toBe(true);
  expect(drawn.lines.map(({ side }) => side)).toEqual(['need', 'waiting', 'waiting']);
  expect(drawn.sideOf.get('model:sales.Contact')).toEqual({
    side: 'need',
    text: 'a flow reads and writes objects that exist',
  });
});
