import { describe, expect, test } from 'vitest';
import { decodeJson, LONGEST_FILE } from './json.ts';

const envelope = { format: 'headwater.design', version: 1, name: 'x' };
const org = { id: 'crm', platform: 'core-org' };
const system = { id: 'sales', kind: 'sales', name: 'Sales Cloud', orgId: 'crm' };
const flow = { id: 'f1', name: 'f1', source: 'sales', target: 'sales' };

function errorOf(text: string) {
  const loaded = decodeJson(text);
  if (loaded.ok) throw new Error('Expected this file to be refused.');
  return loaded.error;
}

function messagesOf(file: object): readonly string[] {
  return errorOf(JSON.stringify({ ...envelope, ...file })).problems.map(({ message }) => message);
}

describe('a broken file says where, what and what instead', () => {
  test.each([
    [
      { flows: [{ ...flow, sloMs: 'fast' }] },
      'flows[0].sloMs: found the text "fast", expected a number of milliseconds.',
    ],
    [{ flows: [{ ...flow, intervalMin: true }] }, 'flows[0].intervalMin: found true, expected a number of minutes.'],
    [{ flows: [{ ...flow, source: undefined }] }, 'flows[0].source: found nothing, expected a text.'],
    [
      { flows: [{ ...flow, direction: 'up' }] },
      'flows[0].direction: found the text "up", expected one of "one-way", "two-way".',
    ],
    [{ flows: {} }, 'flows: found an object, expected a list.'],
    [{ flows: [null] }, 'flows[0]: found null, expected an object.'],
    [
      { flows: [{ ...flow, errorHandling: { retry: 5 } }] },
      'flows[0].errorHandling.retry: found the number 5, expected true, false, or a text that says how.',
    ],
    [
      { systems: [{ ...system, id: 'a b' }] },
      'systems[0].id: found the text "a b", expected an id: 1 to 64 characters of letters, digits, "-", "_" and ".".',
    ],
    [
      { systems: [{ ...system, kind: undefined }] },
      'systems[0].kind: found nothing, expected one of "sales", "service", "marketing-engagement", "marketing-next", "account-engagement", "data-cloud", "commerce-b2c", "commerce-b2b", "order-management", "industries-fsc", "industries-health", "industries-comms" and 37 more.',
    ],
    [
      { orgs: [org, { id: 'x' }, org] },
      'orgs[2].id: found "crm", which orgs[0] has already, expected an id of its own.',
    ],
    [
      { ruleSettings: [{ ruleId: 'a/b' }, { ruleId: 'a/b' }] },
      'ruleSettings[1].ruleId: found "a/b", which ruleSettings[0] has already, expected a ruleId of its own.',
    ],
    [{ ruleSettings: [{ severity: 'off' }] }, 'ruleSettings[0].ruleId: found nothing, expected a text.'],
    [
      { identity: { rulesets: [{ id: 'm' }, { id: 'm' }] } },
      'identity.rulesets[1].id: found "m", which identity.rulesets[0] has already, expected an id of its own.',
    ],
    [
      { deployment: { waveOverrides: { 'flow:f1': 'late' } } },
      'deployment.waveOverrides.flow:f1: found the text "late", expected a number.',
    ],
    [
      { layout: [{ id: 'system:sales', waypoints: [{ x: 1 }] }] },
      'layout[0].waypoints[0].y: found nothing, expected a number.',
    ],
    [{ name: 'n'.repeat(70).split('') }, 'name: found a list of 70, expected a text.'],
    [{ version: 'one' }, 'version: found "one", expected the number of the format version, 1.'],
    [{ version: 0 }, 'version: found 0, expected the number of the format version, 1.'],
  ])('%#: %j', (file, message) => {
    expect(messagesOf(file)).toEqual([message]);
  });

  test('all problems, not the first only', () => {
    const flows = [{ ...flow, sloMs: 'fast', name: 4 }, { id: 'f1' }];
    expect(errorOf(JSON.stringify({ ...envelope, flows, orgs: 'none' })).problems.map(({ place }) => place)).toEqual([
      'orgs',
      'flows[0].name',
      'flows[0].sloMs',
      'flows[1].source',
      'flows[1].target',
      'flows[1].id',
    ]);
  });

  test('a number out of range is no number', () => {
    expect(
      errorOf('{"format":"headwater.design","version":1,"flows":[{"id":"f","source":"a","target":"b","sloMs":1e999}]}'),
    ).toMatchObject({
      code: 'invalid',
      problems: [{ place: 'flows[0].sloMs' }],
    });
  });

  test('an override called __proto__ is checked like others', () => {
    const error = errorOf(
      '{"format":"headwater.design","version":1,"deployment":{"waveOverrides":{"__proto__":{"a":1}}}}',
    );
    expect(error.problems.map(({ place }) => place)).toEqual(['deployment.waveOverrides.__proto__']);
  });
});

describe('what is no design of this version', () => {
  test.each([
    ['nothing', '', 'not-json', 'file: found nothing, expected a Headwater design, which is JSON.'],
    ['no JSON', '{"format":\n  oops}', 'not-json', /^line 2, column 3: found the text "oops}", expected/],
    ['JSON of another tool', '{"type":"excalidraw"}', 'not-a-design', /^format: found something without a format/],
    ['a list', '[]', 'not-a-design', /^format/],
    ['another format', '{"format":"x.y","version":1}', 'not-a-design', /found the format "x\.y"/],
  ])('%s', (_name, text, code, message) => {
    const error = errorOf(text);
    expect(error.code).toBe(code);
    expect(error.problems[0]?.message).toMatch(message);
  });

  test('a newer version is refused by name', () => {
    expect(errorOf(JSON.stringify({ ...envelope, version: 3 }))).toMatchObject({
      code: 'newer-version',
      version: 3,
      problems: [{ message: expect.stringMatching(/newer Headwater, in version 3 of the format/) }],
    });
  });

  test('a text too long is refused before it is parsed', () => {
    expect(errorOf(' '.repeat(LONGEST_FILE + 1)).code).toBe('too-large');
  });

  test('millions of brackets are refused before they are parsed', () => {
    expect(errorOf('['.repeat(20_000_000)).code).toBe('too-large');
  });

  test.each([
    ['millions of records', 3_000_000, 'too-large'],
    ['more mistakes than a list of them can hold', 60_000, 'invalid'],
  ])('%s are refused, and the tab lives on', (_name, count, code) => {
    expect(errorOf(`{"format":"headwater.design","version":1,"flows":[${'{},'.repeat(count)}{}]}`).code).toBe(code);
  });

  test('an object of fields without number is refused before it is parsed', () => {
    const fields = Array.from({ length: 20_001 }, (_, at) => `"k${at}":1`).join();
    expect(errorOf(`{"format":"headwater.design","version":1,"x":{${fields}}}`).problems[0]?.message).toMatch(
      /20,001 fields/,
    );
  });

  test('brackets inside texts do not nest', () => {
    const summary = `\\"${'['.repeat(500)}`;
    expect(decodeJson(JSON.stringify({ ...envelope, summary })).ok).toBe(true);
  });
});

describe('what points nowhere', () => {
  test('goes, with what needs it, and is told', () => {
    const loaded = decodeJson(
      JSON.stringify({
        ...envelope,
        orgs: [org],
        systems: [system, { ...system, id: 'lost', name: 'Lost Cloud', orgId: 'ghost' }],
        flows: [{ ...flow, target: 'lost', name: 'Orders' }],
        layout: [{ id: 'system:lost', x: 1, y: 2 }],
        waivers: [{ id: 'w', ruleId: 'a/b', subject: 'flow:f1', reason: 'r', approvedBy: 'a' }],
      }),
    );
    if (!loaded.ok) throw new Error(loaded.error.code);
    expect(loaded.value.removed.map(({ place, reason }) => `${place} ${reason}`)).toEqual([
      'systems[1] System "Lost Cloud" was left out: its orgId names the org "ghost", which the design does not have.',
      'flows[0] Flow "Orders" was left out: its target names the system "lost", which the design does not have.',
      'layout[0] The layout of "system:lost" was left out: nothing in the design is called "system:lost".',
    ]);
    expect(loaded.value.design.waivers.size).toBe(1);
  });
});
