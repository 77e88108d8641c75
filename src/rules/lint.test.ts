/** What applies to every rule: identities, context-only systems, settings, waivers, crashes. */
import { describe, expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES, findRule } from './all.ts';
import { lint, lintAll } from './lint.ts';
import { OWNERSHIP_RULES } from './ownership/ownership-rules.ts';
import type { Report, Rule } from './rule.ts';

const TODAY = '2026-11-21';

function ruleThat(check: (report: Report) => void, id: Rule['meta']['id'] = 'keys/made-up'): Rule {
  const meta = { id, title: '', severity: 'warning', profile: 'core', why: '', source: '' } as const;
  return { meta, check: (_topology, report) => check(report) };
}

const judge = (text: string, rules: readonly Rule[]) => lintAll(buildTopology(sketch(text)), rules, { today: TODAY });
const found = (subject: string) => ruleThat((report) => report({ subject, message: 'x' }));

describe('one finding per identity', () => {
  test('several causes are one finding with the gravest severity and every cause', () => {
    const rule = ruleThat((report) => {
      report({ subject: 'flow:f', message: 'Slow.', severity: 'info', field: 'sloMs', related: ['system:a'] });
      report({ subject: 'flow:f', message: 'Wrong.', severity: 'error', related: ['system:b'] });
      report({ subject: 'flow:g', message: 'Other.' });
    });
    expect(judge('', [rule]).findings).toMatchObject([
      {
        subject: 'flow:f',
        severity: 'error',
        message: 'Wrong. Slow.',
        field: 'sloMs',
        related: ['system:b', 'system:a'],
      },
      { subject: 'flow:g', severity: 'warning' },
    ]);
  });

  test('findings come sorted by subject, whatever the order of reports', () => {
    const rule = ruleThat((report) => {
      for (const id of ['c', 'a', 'b']) report({ subject: `flow:${id}`, message: 'x' });
    });
    expect(judge('', [rule]).findings.map(({ subject }) => subject)).toEqual(['flow:a', 'flow:b', 'flow:c']);
  });

  test('fixes are made when asked for, once', () => {
    let made = 0;
    const rule = ruleThat((report) =>
      report({
        subject: 'flow:f',
        message: 'x',
        fixes: () => {
          made += 1;
          return [];
        },
      }),
    );
    const [finding] = judge('', [rule]).findings;
    expect(made).toBe(0);
    expect(finding?.fixes).toEqual(finding?.fixes);
    expect(made).toBe(1);
  });
});

describe('context-only systems', () => {
  const text = `
    system sap { inScope: false }
    system shop { inScope: false }
    sap -> sales
    sap -> shop
    sap:KNA1 is Customer
    page: record-page at sap`;

  test.each(['system:sap', 'placement:sap.KNA1', 'placement:sap.KNA1#Field', 'interaction:page', 'flow:sap-shop'])(
    'drop %s',
    (subject) => expect(judge(text, [found(subject)]).findings).toEqual([]),
  );

  test.each(['system:sales', 'flow:sap-sales', 'entity:Customer', 'design', 'org:sap', 'flow:gone'])(
    'keep %s',
    (subject) => expect(judge(text, [found(subject)]).findings).toHaveLength(1),
  );
});

describe('settings', () => {
  test('off drops the findings, another severity replaces theirs', () => {
    const text = 'setting keys/a off\nsetting keys/b info';
    const rules = ['keys/a', 'keys/b', 'keys/c'].map((id) =>
      ruleThat((report) => report({ subject: 'design', message: 'x', severity: 'error' }), id as Rule['meta']['id']),
    );
    expect(judge(text, rules).findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['keys/b', 'info'],
      ['keys/c', 'error'],
    ]);
  });

  test('one rule switched off changes nothing for another', () => {
    const design = `
      Order of sap
      sales <-> sap carries Order for operational-sync slo 1 min
      setting ownership/write-cycle-without-conflict-policy off`;
    expect(judge(design, OWNERSHIP_RULES).findings).toEqual([]);
  });
});

describe('waivers', () => {
  const waive = (fields: string) => `waiver w1 { ruleId: keys/made-up, reason: agreed, approvedBy: CDO, ${fields} }`;
  const subject = 'placement:p1#Field__c';
  const isWaived = (text: string, rule = found(subject)) => judge(text, [rule]).waived.length === 1;

  test.each([
    ['its subject', `subject: "${subject}"`, true],
    ['the element of a part', 'subject: "placement:p1"', true],
    ['everything by star', 'subject: "*"', true],
    ['everything when no subject is given', 'subject: ""', true],
    ['not another element that starts the same', 'subject: "placement:p"', false],
    ['until and on its last day', 'subject: "*", expires: "2026-11-21"', true],
    ['no longer after it', 'subject: "*", expires: "2026-11-20"', false],
    ['not without a reason', 'subject: "*", reason: ""', false],
    ['not without an approver', 'subject: "*", approvedBy: null', false],
    ['not for another rule', 'subject: "*", ruleId: keys/other', false],
  ])('covers %s', (_name, fields, expected) => {
    expect(isWaived(waive(fields))).toBe(expected);
  });

  test('moves the finding aside with its waiver', () => {
    const { findings, waived } = judge(waive('subject: "*"'), [found(subject)]);
    expect(findings).toEqual([]);
    expect(waived).toMatchObject([{ finding: { subject }, waiver: { id: 'w1' } }]);
  });
});

describe('a rule that throws', () => {
  const broken = ruleThat((report) => {
    report({ subject: 'flow:f', message: 'x' });
    throw new Error('boom');
  }, 'keys/broken');

  test('is told as a crash and stops nothing', () => {
    const { findings, crashes } = judge('', [broken, found('design')]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['keys/made-up']);
    expect(crashes).toMatchObject([{ ruleId: 'keys/broken', error: new Error('boom') }]);
  });

  test('also when it throws nothing', () => {
    const rule = ruleThat(() => {
      throw undefined;
    });
    expect(judge('', [rule]).crashes).toHaveLength(1);
  });
});

test('lint stops between rules for whoever asks it to', () => {
  const steps = lint(buildTopology(sketch('')), ALL_RULES, { today: '2026-11-21' });
  expect(steps.next().value?.rule).toBe(ALL_RULES[0]);
  expect([...steps]).toHaveLength(ALL_RULES.length - 1);
});

test('rules are found by id, once each', () => {
  expect(new Set(ALL_RULES.map(({ meta }) => meta.id)).size).toBe(ALL_RULES.length);
  for (const rule of ALL_RULES) expect(findRule(rule.meta.id)).toBe(rule);
  expect(findRule('__proto__')).toBeUndefined();
});
