/** The checklist is answered by rules and people, and the figure adds up. */
import { describe, expect, test } from 'vitest';
import { answerChecklist } from '../commands/design-wide.ts';
import { edit } from '../commands/edit.ts';
import type { Design } from '../model/design.ts';
import { applyPatch } from '../model/patch.ts';
import { ALL_RULES } from '../rules/all.ts';
import { lintAll } from '../rules/lint.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { type ItemStanding, reviewChecklist } from './checklist.ts';
import { CHECKLIST_ITEMS, type ChecklistItemId, itemOfRule } from './checklist-items.ts';
import { readinessOf } from './readiness.ts';
import { isToDo, TO_DO_RULE_IDS } from './to-dos.ts';

const OWNERLESS = 'sales:Account is Account\nsap:KNA1 is Account';

function checklistOf(design: Design): readonly ItemStanding[] {
  const topology = buildTopology(design);
  return reviewChecklist({ topology, ...lintAll(topology, ALL_RULES, { today: '2026-11-21' }) });
}

function item(design: Design, id: ChecklistItemId): ItemStanding {
  const standing = checklistOf(design).find((one) => one.item.id === id);
  if (!standing) throw new Error(`There is no item ${id}.`);
  return standing;
}

function answered(design: Design, id: ChecklistItemId, answer: 'yes' | 'no' | 'n/a'): Design {
  const fingerprint = item(design, id).fingerprint();
  const given = { answer, by: 'Ada Byron', at: '2026-11-21', fingerprint };
  return applyPatch(design, answerChecklist(id, given).run(design));
}

test('every rule belongs to one item, and what decides an item belongs to it', () => {
  for (const { meta } of ALL_RULES) expect(itemOfRule(meta.id), meta.id).not.toBeNull();
  for (const { id, decidedBy } of CHECKLIST_ITEMS) for (const rule of decidedBy) expect(itemOfRule(rule)).toBe(id);
  expect(itemOfRule('custom/our-own')).toBeNull();
});

describe('answers', () => {
  test('an item with an error is open, with the error as evidence', () => {
    const standing = item(sketch(OWNERLESS), 'system-of-record');
    expect(standing).toMatchObject({ state: 'open', answeredBy: 'rules' });
    expect(standing.evidence.map(({ ruleId }) => ruleId)).toContain('ownership/no-system-of-record');
  });

  test('nothing to judge is not done', () => {
    expect(checklistOf(sketch('')).map(({ state }) => state)).toEqual(Array(8).fill('nothing-yet'));
  });

  test.each([
    ['yes', 'done'],
    ['no', 'open'],
    ['n/a', 'not-applicable'],
  ] as const)('a person who says %s makes it %s', (answer, state) => {
    const design = answered(sketch(OWNERLESS), 'system-of-record', answer);
    expect(item(design, 'system-of-record')).toMatchObject({ state, answeredBy: 'person', outdated: null });
  });

  test('an answer is asked for again when what it judged changes, and for no other change', () => {
    const design = answered(sketch(OWNERLESS), 'system-of-record', 'yes');
    const renamed = applyPatch(design, edit('Rename', 'entities', 'Account', { name: 'Company' }).run(design));
    expect(item(renamed, 'system-of-record').state).toBe('done');

    const changed = applyPatch(
      design,
      edit('Consistency', 'entities', 'Account', { consistency: 'strong' }).run(design),
    );
    const standing = item(changed, 'system-of-record');
    expect(standing).toMatchObject({ state: 'open', answeredBy: 'rules', answer: null });
    expect(standing.outdated?.by).toBe('Ada Byron');
  });

  test('a fingerprint holds through a second reading of the same design', () => {
    for (const { design } of loadCases().filter(({ group }) => group === 'base')) {
      const prints = checklistOf(design).map(({ fingerprint }) => fingerprint());
      expect(checklistOf(structuredClone(design)).map(({ fingerprint }) => fingerprint())).toEqual(prints);
    }
  });
});

describe('the figure', () => {
  test('adds up on every case, and leaves nothing out without saying so', () => {
    for (const { design } of loadCases()) {
      const checklist = checklistOf(design);
      const { percent, terms, doneWeight, totalWeight, leftOut } = readinessOf(checklist);
      expect(terms.length + leftOut.length).toBe(checklist.length);
      expect(percent).toBe(totalWeight === 0 ? null : Math.floor((100 * doneWeight) / totalWeight));
      expect(percent === 100).toBe(totalWeight > 0 && terms.every(({ isDone }) => isDone));
    }
  });

  test('there is none while there is nothing to judge', () => {
    expect(readinessOf(checklistOf(sketch(''))).percent).toBeNull();
  });
});

describe('to-dos', () => {
  test.each(TO_DO_RULE_IDS)('%s is a to-do in a draft only', (ruleId) => {
    const finding = { ruleId, severity: 'warning' } as const;
    expect([null, 'draft', 'review', 'approved'].map((status) => isToDo(finding, status as null))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a source that cannot be read at all is a problem in a draft, too', () => {
    expect(isToDo({ ruleId: 'governance/source-not-ready', severity: 'error' }, 'draft')).toBe(false);
  });

  test('no other rule is ever a to-do', () => {
    expect(isToDo({ ruleId: 'keys/no-shared-key', severity: 'error' }, null)).toBe(false);
  });
});
