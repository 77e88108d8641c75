import { expect, test } from 'vitest';
import type { MechanismId } from '../catalog/mechanism.ts';
import { mechanismOf } from '../catalog/mechanisms.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import { endsOf, pairProblems, supportsLink, supportsPair } from './supported-pair.ts';

test.each<readonly [string, MechanismId, readonly string[]]>([
  ['sales -> erp-sap', 'cdc', []],
  ['erp-sap -> sales', 'cdc', ['cannot-send']],
  ['sales -> data-cloud', 'cdc', ['cannot-receive']],
  ['sales <-> erp-sap', 'cdc', ['one-way-only']],
  ['erp-sap <-> sales', 'cdc', ['one-way-only']],
  ['erp-sap <-> sales', 'rest-request-reply', []],
  ['sales -> service', 'native-relationship', []],
  ['system s2 kind sales in other\nsales -> s2', 'native-relationship', ['other-org']],
  ['sales -> data-cloud', 'native-relationship', ['cannot-receive', 'other-org']],
  ['sales -> service', 'cdc', []],
  ['snowflake -> data-cloud', 'zero-copy-federation', []],
  ['erp-sap -> data-cloud', 'zero-copy-federation', ['cannot-send']],
  ['order-management -> commerce-b2c', 'som-order-events', ['cannot-receive']],
  ['system mulesoft\norder-management -> commerce-b2c { via: [mulesoft] }', 'som-order-events', []],
])('"%s" by %s: %j', (text, id, problems) => {
  const [link] = buildTopology(sketch(text)).links;
  if (!link) throw new Error('The sketch has no flow.');
  expect(pairProblems(mechanismOf(id), endsOf(link))).toEqual(problems);
  expect(supportsLink(mechanismOf(id), link)).toBe(problems.length === 0);
  const isPlain = link.via.length === 0 && link.flow.direction !== 'two-way';
  if (isPlain) expect(supportsPair(mechanismOf(id), link.source, link.target)).toBe(problems.length === 0);
});

test('over all cases it finds the flows that delivery/mechanism-incompatible expects, and no other', () => {
  for (const { name, design, expected } of loadCases()) {
    const wanted = expected
      .filter(({ rule }) => rule === 'delivery/mechanism-incompatible')
      .map(({ subject }) => subject);
    const found = buildTopology(design)
      .links.filter((link) => link.mechanism && !supportsLink(link.mechanism, link))
      .filter(({ source, target }) => source.inScope || target.inScope)
      .map(({ flow }) => `flow:${flow.id}`);
    const waivedOrOff = new Set([...design.waivers.values()].map(({ ruleId }) => ruleId));
    const settings = new Set([...design.ruleSettings.keys()]);
    const isPlain =
      !waivedOrOff.has('delivery/mechanism-incompatible') && !settings.has('delivery/mechanism-incompatible');
    if (isPlain) expect(found.toSorted(), name).toEqual(wanted.toSorted());
  }
});
