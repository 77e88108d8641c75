/** What cards, frames, labels, notes and zones show. */
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { textWidth } from './measure.ts';
import { CARD, FONTS } from './metrics.ts';
import { buildScene } from './scene-cache.ts';

describe('a card', () => {
  const scene = buildScene(
    sketch(`
      Customer of sales
      Order of erp-sap
      system sales kind sales in core { owner: RevOps }
      sales:Contact is Customer key gcid
      sales:Order is Order
      mc:Subscriber is Customer
      system dc kind data-cloud
      ruleset r1 {}
      system erp kind erp-sap in erp { inScope: false }`),
  );

  test('has the proportions of two rows', () => {
    expect(scene.cards.get('sales')).toMatchObject({ width: 176, height: 109, headerHeight: 52 });
  });

  test('says who owns it, what it is, or what is in it', () => {
    expect(scene.cards.get('sales')?.subtitle).toBe('Owner: RevOps');
    expect(scene.cards.get('dc')?.subtitle).toBe('Hub · 1 ruleset');
    expect(scene.cards.get('mc')?.subtitle).toBe('Engagement');
  });

  test('marks the system of record, and keys that are there and that are not', () => {
    expect(scene.cards.get('sales')?.rows).toMatchObject([
      { object: 'Contact', isSystemOfRecord: true, keyMark: 'bound', color: 'blue' },
      { object: 'Order', isSystemOfRecord: false, keyMark: 'none', color: 'green' },
    ]);
    expect(scene.cards.get('mc')?.rows).toMatchObject([{ object: 'Subscriber', keyMark: 'missing' }]);
  });

  test('tells what it is to those who do not see it', () => {
    expect(scene.cards.get('sales')?.description).toBe('Sales Cloud, owner RevOps, holds Contact and Order');
    expect(scene.cards.get('erp')).toMatchObject({
      isContextOnly: true,
      description: expect.stringContaining('context only'),
    });
  });

  test('shows its whole name where there is room, and never more than fits', () => {
    const long = 'A system with a name that no card was ever made for, and more';
    const card = buildScene(sketch(`system sales kind sales "${long}" at 0 0`)).cards.get('sales');
    expect(card?.width).toBe(CARD.maxWidth);
    expect(card?.fullTitle).toBe(long);
    expect(CARD.titleX + textWidth(card?.title ?? '', FONTS.title) + CARD.inset).toBeLessThanOrEqual(CARD.maxWidth);
  });

  test('shows only its head when it is collapsed', () => {
    const design = sketch('Customer of sales\n sales:Contact is Customer');
    const bare = {
      x: 0,
      y: 0,
      width: null,
      height: null,
      locked: true,
      waypoints: null,
      sourcePin: null,
      targetPin: null,
      label: null,
    };
    const box = { ...bare, id: 'system:sales', order: 0, collapsed: true };
    const card = buildScene({ ...design, layout: new Map([['system:sales', box]]) }).cards.get('sales');
    expect(card).toMatchObject({ rows: [], height: 52, subtitle: '1 object', isCollapsed: true, isLocked: true });
  });
});

test.each(loadCases().map((one) => [one.name, one] as const))(
  '%s: the red keys are where the rule finds a key missing',
  (_name, { design, expected }) => {
    const marks = new Map(
      [...buildScene(design).cards.values()].flatMap(({ rows }) =>
        rows.map(({ placementId, keyMark }) => [placementId, keyMark] as const),
      ),
    );
    const found = expected.filter(({ rule }) => rule === 'keys/placement-missing-key');
    const dropped = [...design.systems.values()].some(({ inScope }) => inScope === false);
    const isSilenced = design.ruleSettings.size + design.waivers.size > 0 || dropped;
    for (const { subject } of found) expect(marks.get(subject.replace('placement:', ''))).toBe('missing');
    if (found.length > 0 || isSilenced) return;
    const keyed = new Set([...design.sharedKeys.values()].map(({ entityId }) => entityId));
    for (const { id, entityId } of design.placements.values())
      if (keyed.has(entityId)) expect(marks.get(id)).not.toBe('missing');
  },
);

describe('frames', () => {
  const { frames, cards } = buildScene(
    sketch(`
      system sales kind sales in core
      system service kind service in core
      system mc kind marketing-engagement in mce
      system fsc kind industries-fsc in second
      org second core-org { name: "Second org" }`),
  );

  test('stand around systems that share an org, and around a core org from its first system on', () => {
    expect([...frames.keys()].sort()).toEqual(['core', 'second']);
    expect(frames.get('core')?.title).toBe('Core org');
    expect(frames.get('second')?.title).toBe('Second org');
  });

  test('hold their cards with room for the title', () => {
    const [frame, sales] = [frames.get('core'), cards.get('sales')];
    expect(frame?.x).toBe((sales?.x ?? 0) - 20);
    expect(frame?.titleWidth).toBeCloseTo(textWidth('Core org', FONTS.frame), 5);
  });
});

describe('labels', () => {
  const labelOf = (line: string) =>
    [...buildScene(sketch(`system sales kind sales\n system dc kind data-cloud\n ${line}`)).edges.values()][0];

  test.each([
    ['f1: sales -> dc by dc-crm-stream-nrt slo 15 min', 'Live data stream', '15 min ≤ 15 min', 'plain', 'dashed'],
    ['f1: sales -> dc by dc-crm-stream-nrt slo 1 min', 'Live data stream', '15 min > 1 min', 'missed', 'dashed'],
    [
      'f1: sales -> dc by dc-crm-stream-nrt slo 1 min measured 30 s',
      'Live data stream',
      '30 s ≤ 1 min',
      'plain',
      'dashed',
    ],
    ['f1: sales -> dc by platform-events every 15 min slo 1 h', 'Platform event', '15 min ≤ 1 h', 'plain', 'solid'],
    ['f1: sales -> dc by rest-request-reply slo 5 s', 'REST call', '1.5 s ≤ 5 s', 'plain', 'solid'],
    ['f1: sales -> dc by etl-batch', 'ETL batch', 'no SLA', 'plain', 'dotted'],
    ['f1: sales -> dc by zero-copy-federation', 'Zero copy', 'no SLA', 'plain', 'dotted'],
    ['f1: sales -> dc slo 5 s', 'No mechanism yet', 'SLA 5 s', 'plain', 'undecided'],
    ['chat: live-chat at sales within 800 ms reads dc by dc-query-api', 'chat', '15 s > 800 ms', 'hot', 'hot'],
  ])('%s', (line, first, second, tone, stroke) => {
    const edge = labelOf(line);
    expect(edge?.label).toMatchObject({ first, second, tone });
    expect(edge?.stroke).toBe(stroke);
  });

  test('a read of an interaction’s own system is no edge; one of another leads to the waiting system', () => {
    const { edges } = buildScene(
      sketch('chat: live-chat at service within 3 s reads service by crm-query, dc by dc-data-graph'),
    );
    expect([...edges.keys()]).toEqual(['interaction:chat#1']);
    expect(edges.get('interaction:chat#1')).toMatchObject({ kind: 'read', source: 'dc', target: 'service' });
    expect(edges.get('interaction:chat#1')?.label.glyph).toBe('flame');
  });

  test('say all of it to those who do not see it', () => {
    expect(labelOf('f1: sales -> dc by dc-crm-stream-nrt slo 1 min')?.description).toBe(
      'Flow from Sales Cloud to Data Cloud, Data Cloud CRM connector stream (streaming / near real time), 15 min, SLA 1 min missed',
    );
  });
});

describe('notes and zones', () => {
  const design = sketch(
    'note n1 { text: "One line that is quite long and has to be broken\\nand one more", color: pink }',
  );
  const bare = {
    width: null,
    height: null,
    locked: null,
    collapsed: null,
    waypoints: null,
    sourcePin: null,
    targetPin: null,
    label: null,
  };
  const placed: Design = {
    ...design,
    zones: new Map([['z1', { id: 'z1', name: 'EU', kind: 'region', order: 0 }]]),
    layout: new Map([
      ['note:n1', { ...bare, id: 'note:n1', order: 0, x: 5, y: 6 }],
      ['zone:z1', { ...bare, id: 'zone:z1', order: 1, x: 0, y: 0, width: 500, height: 300 }],
    ]),
  };

  test('are drawn where the layout puts them, and only there', () => {
    expect(buildScene(design).notes.size).toBe(0);
    expect(buildScene(placed).zones.get('z1')).toMatchObject({ x: 0, y: 0, width: 500, height: 300, title: 'EU' });
  });

  test('a note breaks its lines between words', () => {
    const note = buildScene(placed).notes.get('n1');
    expect(note).toMatchObject({ x: 5, y: 6, color: 'pink' });
    expect(note?.lines.length).toBeGreaterThan(2);
    for (const line of note?.lines ?? []) expect(textWidth(line, FONTS.note)).toBeLessThanOrEqual(160);
  });
});
