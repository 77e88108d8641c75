/** The tests of each flow: those of the design, and where it has none the ones that its own figures ask for. */
import { formatDuration } from '../lib/duration.ts';
import type { SmokeTest } from '../model/records/governance.ts';
import { arrivalKeyOf, arrivalWithinMs } from '../topology/arrival.ts';
import { replayHours } from '../topology/delivery-duties.ts';
import { isInOrg, isReadThrough } from '../topology/mechanism-sets.ts';
import type { EntityNode, Link, SystemNode, Topology } from '../topology/topology.ts';
import { entityName, listed, systemName } from './names.ts';
import { sortedBy, sortedLinks, sortedTexts } from './sorting.ts';

export type TestKind = 'arrival' | 'duplicate replay' | 'outage recovery' | 'unit';

export interface TestRow {
  readonly id: string;
  readonly kind: TestKind;
  /** Null for a test of the design that names no flow. */
  readonly link: Link | null;
  readonly action: string;
  readonly expected: string;
  readonly key: string | null;
  readonly withinMs: number | null;
  /** The test of the design, or null where it was generated. */
  readonly test: SmokeTest | null;
}

/** Three for each flow that is an integration, by flow; then tests that name no flow. */
export function testRows(topology: Topology): readonly TestRow[] {
  const own = sortedBy(topology.smokeTests, ({ id }) => id);
  const byFlow = new Map<string, SmokeTest[]>();
  for (const test of own) {
    for (const id of new Set(test.flowIds)) byFlow.set(id, [...(byFlow.get(id) ?? []), test]);
  }
  const links = sortedLinks(topology.links.filter(({ mechanism }) => !isInOrg(mechanism)));
  return [
    ...links.flatMap((link) => rowsOf(link, byFlow.get(link.flow.id) ?? [])),
    ...own.filter(({ flowIds }) => !flowIds.some((id) => topology.linkById(id))).map(looseRow),
  ];
}

function rowsOf(link: Link, tests: readonly SmokeTest[]): readonly TestRow[] {
  const ofKind = (kind: SmokeTest['kind']) => tests.filter((test) => test.kind === kind);
  const arrivals = ofKind('end-to-end').map((test) => ownRow(test, link, 'arrival', arrivalTest(link)));
  const outages = ofKind('failure-injection').map((test) => ownRow(test, link, 'outage recovery', outageTest(link)));
  const others = tests.filter(({ kind }) => kind === 'unit' || kind === null);
  return [
    ...(arrivals.length > 0 ? arrivals : [generated(link, 'arrival', arrivalTest(link))]),
    ...(isReadThrough(link.mechanism) ? [] : [generated(link, 'duplicate replay', duplicateTest(link))]),
    ...(outages.length > 0 ? outages : [generated(link, 'outage recovery', outageTest(link))]),
    ...others.map((test) => ownRow(test, link, 'unit', { action: '', expected: '' })),
  ];
}

interface Script {
  readonly action: string;
  readonly expected: string;
}

function generated(link: Link, kind: TestKind, script: Script): TestRow {
  return { id: `${link.flow.id}/${kind}`, kind, link, ...script, ...expectation(link), test: null };
}

/** What the design says; where it says nothing, what the flow asks for. */
function ownRow(test: SmokeTest, link: Link, kind: TestKind, script: Script): TestRow {
  const { key, withinMs } = expectation(link);
  return {
    id: `${link.flow.id}/${test.id}`,
    kind,
    link,
    action: test.action || script.action,
    expected: test.assertion || script.expected,
    key: test.keyUsed || key,
    withinMs: test.maxWaitMs ?? withinMs,
    test,
  };
}

function looseRow(test: SmokeTest): TestRow {
  const kinds = { 'end-to-end': 'arrival', 'failure-injection': 'outage recovery', unit: 'unit' } as const;
  return {
    id: `/${test.id}`,
    kind: test.kind ? kinds[test.kind] : 'unit',
    link: null,
    action: test.action ?? '',
    expected: test.assertion ?? '',
    key: test.keyUsed || null,
    withinMs: test.maxWaitMs,
    test,
  };
}

function expectation(link: Link): { readonly key: string | null; readonly withinMs: number | null } {
  const key = arrivalKeyOf(link);
  return { key: key && (key.sharedKey.name || key.sharedKey.id), withinMs: arrivalWithinMs(link) };
}

function arrivalTest(link: Link): Script {
  const { flow, source, target, mechanism } = link;
  const { key, withinMs } = expectation(link);
  const within =
    withinMs === null ? 'in the time that the mechanism, once chosen, allows' : `within ${formatDuration(withinMs)}`;
  const withKey = key === null ? '' : ` with ${key} = SMOKE-1`;
  const byKey = key === null ? '' : ` by ${key} = SMOKE-1`;
  const verb = isReadThrough(mechanism) ? 'Read it' : 'Expect it';
  const back =
    flow.direction === 'two-way'
      ? ` Then the other way round: create in ${systemName(target)}, expect in ${systemName(source)}.`
      : '';
  return {
    action: `Create ${whatOf(link)} in ${placeIn(source, link.entities)}${withKey}.`,
    expected: `${verb} in ${placeIn(target, link.entities)}${byKey} ${within}.${back}`,
  };
}

function duplicateTest(link: Link): Script {
  const { key } = expectation(link);
  const found = key === null ? 'one record' : `exactly one record with ${key} = SMOKE-1`;
  return {
    action: `Deliver the same change of ${whatOf(link)} to ${systemName(link.target)} twice.`,
    expected: `${placeIn(link.target, link.entities)} holds ${found}, and the second delivery changed nothing.`,
  };
}

function outageTest(link: Link): Script {
  const { flow, source, target, mechanism } = link;
  if (isReadThrough(mechanism)) {
    return {
      action: `Make ${systemName(source)} unreachable, and read from ${systemName(target)}.`,
      expected: `The user is told within the time-out and can go on working; after ${systemName(source)} is back, the read succeeds without a restart.`,
    };
  }
  const window = replayHours(link);
  const hours = flow.maxOutageHours ? `${flow.maxOutageHours} h` : '2 h';
  const limit =
    window !== null && (flow.maxOutageHours ?? 0) > window
      ? ` Beyond ${window} h nothing can be replayed, so the resync is tested too.`
      : '';
  return {
    action: `Stop the receiving side in ${systemName(target)} for ${hours} while ${systemName(source)} goes on sending.`,
    expected: `After the restart everything sent meanwhile is in ${systemName(target)}, each record once, and an alert was raised.${limit}`,
  };
}

function whatOf({ entities }: Link): string {
  const names = sortedTexts(entities.map(entityName));
  return names.length === 0 ? 'a record' : listed(names);
}

/** "Sales Cloud (Contact)" */
function placeIn(system: SystemNode, entities: readonly EntityNode[]): string {
  const here = entities.flatMap(({ placements }) => placements.filter((node) => node.system === system));
  const objects = sortedTexts(here.map(({ placement }) => placement.object)).filter((name) => name !== '');
  return objects.length === 0 ? systemName(system) : `${systemName(system)} (${objects.join(', ')})`;
}
