/**
 * Rules of a design's own: what they find, what is wrong with them, and that none can do harm.
 *
 * Long because it is tables: a form of condition a row, a mistake a row.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../model/design.ts';
import { CUSTOM_RULE_SUBJECTS, CustomRule } from '../../model/records/governance.ts';
import { loadCases } from '../../testing/cases.ts';
import { PAYLOADS } from '../../testing/payloads.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { ALL_RULES } from '../all.ts';
import { lintAll } from '../lint.ts';
import { FORM_WORDS, LIMITS } from './condition.ts';
import { compileCustomRule } from './custom-rule.ts';
import { fieldsOn, listsOn } from './field-list.ts';
import { rulesOf } from './rules-of.ts';
import { tryCustomRule } from './try-rule.ts';

const JUDGING = { today: '2026-11-21' };
const rule = (fields: object) =>
  ({
    ...CustomRule.parse({ id: 'c', title: 'Ours', severity: 'warning', on: 'system', message: '{name}.', ...fields }),
    order: 0,
  }) as CustomRule;

const withRules = (design: Design, ...rules: readonly CustomRule[]): Design => ({
  ...design,
  customRules: new Map(rules.map((one, order) => [one.id, { ...one, order }])),
});

const DESIGN = sketch(`
  org crm core-org { region: EU }
  org mc-org marketing-engagement { region: US }
  system sales kind sales "EMEA Sales" in crm { owner: "CRM team", readiness: { extraction: api, frequency: batch } }
  system mc kind marketing-engagement "Marketing" in mc-org
  Customer of sales { sensitivity: personal }
  Order of sales
  key gcid of Customer
  sales:Contact is Customer sor key gcid records 500
  sales:Order is Order sor
  mc:"All Subscribers" is Customer replica key gcid as SubscriberKey not-unique
  f1: sales -> mc "Contacts" carries Customer, Order by cdc for operational-sync slo 1 s every 15 min
  f2: mc -> sales carries Customer
  chat: live-chat at sales within 3 s reads mc Customer by dc-query-api
  segment s1 { on: individual, name: Lapsed, entityIds: [Customer], targets: [mc], publishType: standard }`);

function marks(fields: object): readonly string[] {
  const { findings, crashes } = lintAll(
    buildTopology(withRules(DESIGN, rule(fields))),
    rulesOf(withRules(DESIGN, rule(fields)), []),
    JUDGING,
  );
  expect(crashes).toEqual([]);
  return findings.map(({ subject }) => subject);
}

describe('conditions', () => {
  test.each<[string, string, object, readonly string[]]>([
    ['empty', 'system', { field: 'owner', is: 'empty' }, ['system:mc']],
    ['set', 'system', { field: 'owner', is: 'set' }, ['system:sales']],
    ['a part of a record', 'system', { field: 'readiness.extraction', equals: 'api' }, ['system:sales']],
    ['the kind', 'system', { field: 'kind', oneOf: ['sales', 'service'] }, ['system:sales']],
    ['what the catalogue says of the kind', 'system', { field: 'category', equals: 'marketing' }, ['system:mc']],
    ['not', 'system', { not: { field: 'name', startsWith: 'EMEA' } }, ['system:mc']],
    [
      'all',
      'system',
      {
        all: [
          { field: 'owner', is: 'empty' },
          { field: 'name', endsWith: 'ing' },
        ],
      },
      ['system:mc'],
    ],
    [
      'any',
      'system',
      {
        any: [
          { field: 'owner', is: 'empty' },
          { field: 'id', equals: 'sales' },
        ],
      },
      ['system:mc', 'system:sales'],
    ],
    ['a related name', 'flow', { field: 'source', equals: 'Marketing' }, ['flow:f2']],
    ['a related field', 'flow', { field: 'source.owner', equals: 'CRM team' }, ['flow:f1']],
    ['two steps away', 'flow', { field: 'target.org.region', equals: 'US' }, ['flow:f1']],
    ['a reference nobody set', 'flow', { field: 'matchKey', is: 'empty' }, ['flow:f1', 'flow:f2']],
    ['a choice nobody made', 'flow', { field: 'mechanism', is: 'empty' }, ['flow:f2']],
    ['one of many', 'flow', { field: 'entities', equals: 'Order' }, ['flow:f1']],
    ['count', 'flow', { field: 'entities.count', atLeast: 2 }, ['flow:f1']],
    ['count of plain values', 'flow', { field: 'purposes.count', below: 1 }, ['flow:f2']],
    ['two fields', 'flow', { field: 'p95Ms', above: { field: 'sloMs' } }, ['flow:f1']],
    [
      'two equal fields',
      'flow',
      { not: { field: 'source.org.region', equals: { field: 'target.org.region' } } },
      ['flow:f1', 'flow:f2'],
    ],
    [
      'figures',
      'flow',
      {
        all: [
          { field: 'sloMs', atMost: 1000 },
          { field: 'intervalMin', above: 14 },
        ],
      },
      ['flow:f1'],
    ],
    [
      'some',
      'placement',
      { some: 'keys', where: { field: 'unique', equals: false } },
      ['placement:mc.All_Subscribers'],
    ],
    [
      'every, true of none',
      'placement',
      { every: 'keys', where: { field: 'unique', equals: true } },
      ['placement:sales.Contact', 'placement:sales.Order'],
    ],
    [
      'lists of related elements',
      'system',
      { some: 'outbound', where: { field: 'entities.sensitivity', equals: 'personal' } },
      ['system:mc', 'system:sales'],
    ],
    ['an entity without key', 'entity', { field: 'sharedKeys.count', atMost: 0 }, ['entity:Order']],
    ['a text in a text', 'placement', { field: 'object', contains: 'Subscr' }, ['placement:mc.All_Subscribers']],
    ['an interaction', 'interaction', { field: 'reads.mechanism', equals: 'dc-query-api' }, ['interaction:chat']],
    ['a segment', 'segment', { field: 'targets.category', equals: 'marketing' }, ['segment:s1']],
  ])('%s', (_name, on, where, expected) => {
    expect(marks({ on, where, message: '{name}' })).toEqual(expected);
  });
});

describe('messages', () => {
  const says = (on: string, message: string) => {
    const tried = tryCustomRule(
      rule({ on, message, where: { field: 'id', is: 'set' } }),
      buildTopology(DESIGN),
      JUDGING,
    );
    return tried.ok ? tried.value.findings.map((finding) => finding.message)[0] : tried.error;
  };
  test.each([
    [
      'flow',
      '{name} from {source} to {target.name} carries {entities}.',
      'Contacts from EMEA Sales to Marketing carries Customer and Order.',
    ],
    ['flow', '{name} takes {p95Ms}, allowed are {sloMs}.', 'Contacts takes 15 min, allowed are 1 s.'],
    ['flow', '{name} goes by {mechanism}.', 'Contacts goes by Change Data Capture.'],
    ['system', '{owner} {org.region} {inScope} {interactions}', 'not answered US yes none'],
    ['placement', '{name}: { not a path } {} {0}', 'Marketing All Subscribers: { not a path } {} {0}'],
  ])('on %s: %s', (on, message, expected) => {
    expect(says(on, message)).toBe(expected);
  });
});

describe('what is wrong is told with its place', () => {
  test.each<[string, object, RegExp]>([
    [
      'a field',
      { where: { field: 'ownr', is: 'empty' } },
      /^where\.field: found the text "ownr", expected a field of the system, like owner, /,
    ],
    [
      'a field of a related element',
      { on: 'flow', where: { field: 'source.nme', is: 'set' } },
      /^where\.field: found the text "source\.nme"/,
    ],
    [
      'deep within',
      { where: { all: [{ not: { field: 'owner', is: 'gone' } }] } },
      /^where\.all\[0\]\.not\.is: found the text "gone", expected one of "empty", "set"/,
    ],
    [
      'no form',
      { where: { field: 'owner' } },
      /^where: found an object, expected one of the words all, any, not, some, /,
    ],
    ['two forms', { where: { field: 'owner', is: 'set', equals: 'x' } }, /expected only one of the words is, equals/],
    [
      'a word too many',
      { where: { field: 'owner', is: 'set', note: 'x' } },
      /^where: found the unknown field "note", expected only known fields/,
    ],
    ['nothing', { where: null }, /^where: found null, expected a condition/],
    ['a text', { where: 'owner == null' }, /^where: found the text "owner == null"/],
    ['a list', { where: [] }, /^where: found an empty list/],
    ['an empty all', { where: { all: [] } }, /^where\.all: found an empty list/],
    [
      'a choice that is none',
      { where: { field: 'kind', equals: 'salez' } },
      /^where\.equals: found the text "salez", expected one of "sales"/,
    ],
    [
      'a number for a text',
      { where: { field: 'owner', equals: 3 } },
      /^where\.equals: found the number 3, expected a string/,
    ],
    [
      'more of a text',
      { where: { field: 'owner', above: 3 } },
      /^where\.field: found the text "owner", expected a field that holds a number/,
    ],
    [
      'part of a number',
      { on: 'flow', where: { field: 'sloMs', contains: '3' } },
      /expected a field that holds a text, for contains/,
    ],
    [
      'a list that is none',
      { where: { some: 'owner', where: { field: 'id', is: 'set' } } },
      /^where\.some: found the text "owner", expected a list of the system: placements, /,
    ],
    ['a path without end', { where: { field: 'org.systems.org.systems.org.name', is: 'set' } }, /^where\.field: found/],
    ['no subject', { on: null, where: { field: 'id', is: 'set' } }, /^on: found null, expected one of system, entity/],
    ['no severity', { severity: null, where: { field: 'id', is: 'set' } }, /^severity: found null/],
    [
      'no message',
      { message: ' ', where: { field: 'id', is: 'set' } },
      /^message: found the text " ", expected a sentence/,
    ],
    [
      'a placeholder',
      { message: '{nme}', where: { field: 'id', is: 'set' } },
      /^message: found the text "nme", expected a field of the system, like name/,
    ],
    [
      'names of every object',
      { where: { field: '__proto__', is: 'set' } },
      /^where\.field: found the text "__proto__"/,
    ],
    ['names of every object, as a path', { where: { field: 'constructor.name', is: 'set' } }, /^where\.field/],
  ])('%s', (_name, fields, message) => {
    const compiled = compileCustomRule(rule(fields));
    expect(compiled.ok ? 'understood' : compiled.error[0]?.message).toMatch(message);
  });

  test('all of it, and on the design it is one finding that stops nothing', () => {
    const broken = rule({
      where: {
        any: [
          { field: 'ownr', is: 'set' },
          { field: 'x', is: 'set' },
        ],
      },
      severity: 'info',
    });
    const sound = rule({ id: 'd', where: { field: 'owner', is: 'empty' } });
    const design = withRules(DESIGN, broken, sound);
    const { findings, crashes } = lintAll(buildTopology(design), rulesOf(design, []), JUDGING);
    expect(crashes).toEqual([]);
    expect(findings.map(({ ruleId, severity, subject }) => [ruleId, severity, subject])).toEqual([
      ['custom/c', 'error', 'customRule:c'],
      ['custom/d', 'warning', 'system:mc'],
    ]);
    expect(findings[0]?.message).toMatch(
      /^The rule "Ours" of this design cannot run: where\.any\[0\]\.field: .*1 more like it/,
    );
  });
});

describe('like any rule', () => {
  test('settings, waivers, context-only systems and the place of the field hold', () => {
    const owner = rule({ where: { field: 'owner', is: 'empty' } });
    const judged = (text: string) => {
      const base = sketch(text);
      const design = withRules(base, owner);
      const { findings, waived } = lintAll(buildTopology(design), rulesOf(design, []), JUDGING);
      return [findings.map(({ severity, subject, field }) => `${severity} ${subject} ${field}`), waived.length];
    };
    expect(judged('system sales')).toEqual([['warning system:sales owner'], 0]);
    expect(judged('system sales\nsetting custom/c error')).toEqual([['error system:sales owner'], 0]);
    expect(judged('system sales\nsetting custom/c off')).toEqual([[], 0]);
    expect(judged('system sales { inScope: false }')).toEqual([[], 0]);
    expect(
      judged('system sales\nwaiver w { ruleId: custom/c, subject: "system:sales", reason: Decided, approvedBy: Ada }'),
    ).toEqual([[], 1]);
  });

  test('a design without rules of its own is judged by the very same list', () => {
    expect(rulesOf(DESIGN, ALL_RULES)).toBe(ALL_RULES);
  });

  test('one that is off is left out, and a rule is made once', () => {
    const design = withRules(
      DESIGN,
      rule({ severity: 'off', where: {} }),
      rule({ id: 'd', where: { field: 'id', is: 'set' } }),
    );
    expect(rulesOf(design, []).map(({ meta }) => meta.id)).toEqual(['custom/d']);
    expect(rulesOf(design, [])[0]).toBe(rulesOf(design, [])[0]);
  });

  test('the order of records changes nothing', () => {
    const backwards: Design = {
      ...DESIGN,
      systems: new Map([...DESIGN.systems].reverse().map(([id, one], order) => [id, { ...one, order }])),
      flows: new Map([...DESIGN.flows].reverse().map(([id, one], order) => [id, { ...one, order }])),
      placements: new Map([...DESIGN.placements].reverse().map(([id, one], order) => [id, { ...one, order }])),
    };
    const all = rule({ where: { field: 'id', is: 'set' }, message: '{placements} {outbound} {inbound.entities}' });
    const said = (design: Design) => {
      const tried = tryCustomRule(all, buildTopology(design), JUDGING);
      return tried.ok && tried.value.findings.map(({ subject, message }) => `${subject} ${message}`);
    };
    expect(said(backwards)).toEqual(said(DESIGN));
  });
});

describe('the list of fields', () => {
  test.each(CUSTOM_RULE_SUBJECTS)('every field listed for %s can be asked for and said', (on) => {
    for (const { path } of fieldsOn(on)) {
      const compiled = compileCustomRule(rule({ on, where: { field: path, is: 'set' }, message: `{${path}}` }));
      expect(compiled.ok ? path : compiled.error).toBe(path);
    }
    for (const { name, fields } of listsOn(on)) {
      for (const { path } of fields) {
        const where = { some: name, where: { field: path, is: 'set' } };
        expect(compileCustomRule(rule({ on, where })).ok, `${name} ${path}`).toBe(true);
      }
    }
  });

  test.each([
    ['system', 'owner', 'owner'],
    ['system', 'readiness.extraction', 'readiness.extraction'],
    ['system', 'category', null],
    ['placement', 'name', 'object'],
    ['placement', 'keys.unique', 'keys'],
    ['flow', 'source.owner', 'source'],
    ['flow', 'entities.count', 'entityIds'],
    ['entity', 'sharedKeys.count', null],
  ])('a finding on %s for %s leads to %s', (on, path, field) => {
    const any = {
      any: [
        { field: path, is: 'set' },
        { field: path, is: 'empty' },
      ],
    };
    const tried = tryCustomRule(rule({ on, where: any, message: 'x' }), buildTopology(DESIGN), JUDGING);
    expect(tried.ok && tried.value.findings[0]?.field).toBe(field);
  });

  test('it has the types and choices of the format', () => {
    const fields = new Map(fieldsOn('flow').map((field) => [field.path, field]));
    expect(fields.get('direction')).toEqual({
      path: 'direction',
      type: 'choice',
      choices: ['one-way', 'two-way'],
      isMany: false,
    });
    expect(fields.get('sloMs')?.type).toBe('number');
    expect(fields.get('errorHandling.retry')?.type).toBe('flag-or-text');
    expect(fields.get('entities.personal')).toMatchObject({ type: 'flag', isMany: true });
    expect(fields.get('source.org.region')?.type).toBe('text');
    expect(new Set(fieldsOn('flow').map(({ path }) => path)).size).toBe(fieldsOn('flow').length);
  });
});

describe('hostile rules', () => {
  const condition = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue(),
      fc.record({
        field: fc.constantFrom('owner', 'source.owner', '__proto__', 'toString', 'a.b', 'placements.count'),
        is: fc.constantFrom('empty', 'set'),
      }),
      fc.record({ field: fc.string(), equals: fc.jsonValue() }),
      fc.record({ some: fc.constantFrom('placements', 'outbound', 'keys', '__proto__'), where: tie('any') }),
      fc.record({ not: tie('any') }),
      fc.record({ all: fc.array(tie('any'), { maxLength: 4 }) }),
      fc
        .tuple(fc.constantFrom(...FORM_WORDS), fc.jsonValue())
        .map(([word, value]) => ({ [word]: value, field: 'owner' })),
    ),
  })).any;
  const bases = loadCases().filter(({ group }) => group === 'base');

  test('never throw, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.constantFrom(...CUSTOM_RULE_SUBJECTS, null),
        condition,
        fc.oneof(fc.string(), fc.constantFrom(...Object.values(PAYLOADS), '{name} {owner} {__proto__}', '{{{}}}')),
        ({ design }, on, where, message) => {
          const judged = withRules(design, rule({ on, where, message }));
          const { crashes } = lintAll(buildTopology(judged), rulesOf(judged, []), JUDGING);
          expect(crashes).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  const nested = (depth: number): object => (depth === 0 ? { field: 'owner', is: 'set' } : { not: nested(depth - 1) });
  test.each<[string, object, RegExp]>([
    ['deep', { where: nested(1000) }, /at most 8 deep/],
    ['wide', { where: { all: Array.from({ length: 1000 }, () => ({ field: 'owner', is: 'set' })) } }, /^where\.all/],
    [
      'wide in layers',
      { where: { all: Array.from({ length: 60 }, () => ({ not: { field: 'owner', is: 'set' } })) } },
      /at most 100 conditions/,
    ],
    ['long lists', { where: { field: 'owner', oneOf: Array.from({ length: 10_000 }, () => 'x') } }, /^where\.oneOf/],
    [
      'long texts',
      { where: { field: 'x'.repeat(100_000), is: 'set' } },
      /^where\.field: found a text of 100000 characters/,
    ],
    [
      'long messages',
      { where: { field: 'owner', is: 'set' }, message: '{name}'.repeat(10_000) },
      /^message: .*at most 500 characters/,
    ],
  ])('%s ones are refused', (_name, fields, message) => {
    const compiled = compileCustomRule(rule(fields));
    expect(compiled.ok ? 'understood' : compiled.error.map((one) => one.message).join(' ')).toMatch(message);
  });

  test('one that asks for everything of everything stops at its budget, says so, and the others go on', () => {
    const names = Array.from({ length: 600 }, (_, i) => `system s${i} kind sales in core { owner: Ada }`);
    const design = sketch(names.join('\n'));
    const rules = [
      rule({ id: 'a', where: { field: 'org.systems.org.systems.name', equals: 'x' } }),
      rule({ id: 'b', where: { field: 'owner', is: 'set' }, message: '{org.systems.org.systems.name}' }),
      rule({ id: 'c', where: { field: 'owner', is: 'set' } }),
    ];
    const judged = withRules(design, ...rules);
    const { findings, crashes } = lintAll(buildTopology(judged), rulesOf(judged, []), JUDGING);
    expect(crashes).toEqual([]);
    const told = findings.filter(({ subject }) => subject.startsWith('customRule:'));
    expect(told.map(({ subject }) => subject)).toEqual(['customRule:a', 'customRule:b']);
    expect(told[0]?.message).toMatch(/it looks at more than a rule may/);
    expect(findings.filter(({ ruleId }) => ruleId === 'custom/c')).toHaveLength(600);
  });

  test('more than are allowed are told, and the first ones run', () => {
    const many = Array.from({ length: LIMITS.rules + 2 }, (_, i) =>
      rule({ id: `r${i}`, where: { field: 'id', equals: 'mc' } }),
    );
    const design = withRules(DESIGN, ...many);
    const { findings } = lintAll(buildTopology(design), rulesOf(design, []), JUDGING);
    expect(findings.filter(({ subject }) => subject === 'system:mc')).toHaveLength(LIMITS.rules);
    expect(findings.filter(({ message }) => message.includes('at most 100 rules'))).toHaveLength(2);
  });
});
