/** Whatever a move by hand is let do, it breaks no order that held before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomlyDeployed } from '../testing/deployed-design.ts';
import { randomNumbers } from '../testing/random-numbers.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import { type DeploymentGraph, deploymentGraphOf, hardEdgesFrom } from './deployment-graph.ts';
import { type Waves, wavesOf } from './deployment-waves.ts';
import { waveMovesOf } from './wave-moves.ts';

const PLAN = `
  sales:Contact is Customer key gcid
  feed: sales -> dc "Feed" carries Customer
  ruleset r1 { entityIds: [Customer] }
  segment s1 "Members" { entityIds: [Customer] }`;

function movesIn(text: string, overrides: ReadonlyMap<string, number> = new Map()) {
  const graph = deploymentGraphOf(buildTopology(sketch(text)));
  const waves = wavesOf(graph, overrides);
  const moves = waveMovesOf({ graph, waves, overrides });
  return (id: string) => {
    const item = graph.itemById(id);
    return (item && moves(item)) ?? null;
  };
}

describe('an item', () => {
  test('may go to any later wave, and what waits for it moves along', () => {
    const feed = movesIn(PLAN)('flow:feed');
    expect([feed?.current, feed?.computed]).toEqual([3, 3]);
    expect([3, 4, 40].map((wave) => feed?.refusal(wave))).toEqual([null, null, null]);
  });

  test('may not go before what it needs, and hears what that is and why', () => {
    expect(movesIn(PLAN)('flow:feed')?.refusal(2)).toMatchObject({
      kind: 'too-early',
      need: { to: { id: 'model:sales.Contact' }, reason: 'end' },
      needWave: 2,
    });
  });

  test('may not go so late that something set by hand comes before it, directly or by way of others', () => {
    const moves = movesIn(PLAN, new Map([['segment:s1', 7]]));
    expect(moves('flow:feed')?.refusal(5)).toBeNull();
    expect(moves('flow:feed')?.refusal(6)).toMatchObject({
      kind: 'too-late',
      waiting: { id: 'segment:s1' },
      waitingWave: 7,
    });
    expect(moves('ruleset:r1')?.refusal(6)).toBeNull();
  });

  test('that something set by hand overtook already may still be moved forward', () => {
    const moves = movesIn(
      PLAN,
      new Map([
        ['segment:s1', 2],
        ['flow:feed', 6],
      ]),
    );
    expect([3, 4, 5, 6, 7].map((wave) => moves('flow:feed')?.refusal(wave)?.kind ?? 'may')).toEqual([
      'may',
      'may',
      'may',
      'may',
      'too-late',
    ]);
  });

  test('that needs nothing may go anywhere from the first wave on', () => {
    const key = movesIn(PLAN)('key:sales.Contact.Gcid__c');
    expect(key?.refusal(0)).toEqual({ kind: 'before-the-first' });
    expect(key?.refusal(1)).toBeNull();
  });

  test('on a circle has no wave to be moved from', () => {
    expect(movesIn('f1: sales -> sap { dependsOnFlowIds: [f1] }')('flow:f1')).toBeNull();
  });
});

/** Hard edges whose first item does not come after the second. */
function broken(graph: DeploymentGraph, { waveOf }: Waves): ReadonlySet<string> {
  const edges = graph.items.flatMap((item) => hardEdgesFrom(graph, item));
  return new Set(
    edges
      .filter(({ from, to }) => (waveOf.get(from) ?? Infinity) <= (waveOf.get(to) ?? -Infinity))
      .map(({ from, to }) => `${from.id} ${to.id}`),
  );
}

describe('for any plan', () => {
  const anyMove = fc.tuple(randomlyDeployed, fc.nat());

  test('a move that is let breaks no edge that held, and after one that is refused some edge is broken', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyMove, ([design, seed]) => {
        const random = randomNumbers(seed);
        const graph = deploymentGraphOf(buildTopology(design));
        const overrides = new Map(
          graph.items.filter(() => random() < 0.15).map(({ id }) => [id, Math.floor(random() * 9)]),
        );
        const waves = wavesOf(graph, overrides);
        if (waves.unplaced.length > 0) return;
        const before = broken(graph, waves);
        const moves = waveMovesOf({ graph, waves, overrides });
        for (const item of graph.items.filter(() => random() < 0.3)) {
          const found = moves(item);
          const wave = 1 + Math.floor(random() * 9);
          if (!found) throw new Error('Without circles every item has a wave.');
          const moved = wavesOf(graph, new Map(overrides).set(item.id, wave));
          const news = [...broken(graph, moved)].filter((edge) => !before.has(edge));
          const isLet = found.refusal(wave) === null;
          if (isLet) expect(news, `${item.id} to ${wave}`).toEqual([]);
          else if (wave !== found.current)
            expect(broken(graph, moved).size, `${item.id} to ${wave}`).toBeGreaterThan(0);
          tried += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});
