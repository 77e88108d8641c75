/** The tests of each flow: those of the design, and where it has none the ones that its own figures ask for. */
import type { SmokeTest } from '../model/records/governance.ts';
import { arrivalWithinMs } from '../topology/arrival.ts';
import { isSet } from '../topology/empty.ts';
import { isInOrg, isReadThrough } from '../topology/mechanism-sets.ts';
import type { Link, Topology } from '../topology/topology.ts';
import { sortedBy, sortedLinks } from './sorting.ts';
import {
  arrivalScript,
  duplicateScript,
  keyNameOf,
  LOOSE_ACTIONS,
  outageScript,
  type Script,
  type TestKind,
} from './test-scripts.ts';
import { sentence } from './words.ts';

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
    ...links.flatMap((link) => rowsOf(link, byFlow.get(link.flow.id) ?? [], topology)),
    ...own.filter(({ flowIds }) => !flowIds.some((id) => topology.linkById(id))).map(looseRow),
  ];
}

function rowsOf(link: Link, tests: readonly SmokeTest[], topology: Topology): readonly TestRow[] {
  const ofKind = (kind: SmokeTest['kind']) => tests.filter((test) => test.kind === kind);
  const arrival = (withinMs: number | null) => arrivalScript(link, withinMs, topology);
  const { withinMs } = expectation(link);
  const arrivals = ofKind('end-to-end').map((test) =>
    ownRow(test, link, 'arrival', arrival(test.maxWaitMs ?? withinMs)),
  );
  const outages = ofKind('failure-injection').map((test) => ownRow(test, link, 'outage recovery', outageScript(link)));
  const others = tests.filter(({ kind }) => kind === 'unit' || kind === null);
  return [
    ...(arrivals.length > 0 ? arrivals : [generated(link, 'arrival', arrival(withinMs))]),
    ...(isReadThrough(link.mechanism) ? [] : [generated(link, 'duplicate replay', duplicateScript(link))]),
    ...(outages.length > 0 ? outages : [generated(link, 'outage recovery', outageScript(link))]),
    ...others.map((test) => ownRow(test, link, 'unit', { action: '', expected: '' })),
  ];
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
    action: together(test, test.action, script.action),
    expected: together(test, test.assertion, script.expected),
    key: test.keyUsed || key,
    withinMs: test.maxWaitMs ?? withinMs,
    test,
  };
}

/** One sentence for many flows names neither the system nor the object: what it comes to here stands beside it. */
function together({ flowIds }: SmokeTest, own: string | null, script: string): string {
  if (!isSet(own)) return script;
  return new Set(flowIds).size < 2 || script === ''
    ? own
    : `${sentence(own)} Here: ${script.charAt(0).toLowerCase()}${script.slice(1)}`;
}

function looseRow(test: SmokeTest): TestRow {
  const kinds = { 'end-to-end': 'arrival', 'failure-injection': 'outage recovery', unit: 'unit' } as const;
  const kind = test.kind ? kinds[test.kind] : 'unit';
  return {
    id: `/${test.id}`,
    kind,
    link: null,
    action: test.action || LOOSE_ACTIONS[kind],
    expected: test.assertion ?? '',
    key: test.keyUsed || null,
    withinMs: test.maxWaitMs,
    test,
  };
}

function expectation(link: Link): { readonly key: string | null; readonly withinMs: number | null } {
  return { key: keyNameOf(link), withinMs: arrivalWithinMs(link) };
}
