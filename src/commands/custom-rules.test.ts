import { describe, expect, test } from 'vitest';
import { applyPatch, invertPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import type { Command } from './command.ts';
import { addCustomRule, type CustomRuleWords, duplicateCustomRule, editCustomRule } from './custom-rules.ts';
import { deleteElements } from './delete.ts';

const words: CustomRuleWords = {
  title: 'Every flow has an owner',
  severity: 'error',
  on: 'flow',
  where: { field: 'owner', is: 'empty' },
  message: '{name} has no owner.',
};
const empty = sketch('sales -> sap');
const one = applyPatch(empty, addCustomRule(words).run(empty));

describe('rules of a design', () => {
  test('a new one is named after its title and stands last', () => {
    expect([...one.customRules.values()]).toEqual([{ ...words, id: 'every-flow-has-an-owner', order: 0 }]);
    const two = applyPatch(one, addCustomRule({ ...words, title: '' }).run(one));
    expect([...two.customRules.values()].map(({ id, order }) => [id, order])).toEqual([
      ['every-flow-has-an-owner', 0],
      ['rule', 1],
    ]);
  });

  test('a copy is off and another rule', () => {
    const two = applyPatch(one, duplicateCustomRule('every-flow-has-an-owner').run(one));
    const copy = [...two.customRules.values()].at(-1);
    expect(copy).toMatchObject({
      title: 'Every flow has an owner (copy)',
      severity: 'off',
      where: words.where,
      order: 1,
    });
    expect(copy?.id).toBe('every-flow-has-an-owner-copy');
  });

  test('what is not there is neither edited nor copied', () => {
    for (const command of [editCustomRule('gone', words), duplicateCustomRule('gone')]) {
      expect(isEmptyPatch(command.run(one))).toBe(true);
    }
    expect(isEmptyPatch(editCustomRule('every-flow-has-an-owner', words).run(one))).toBe(true);
  });

  test.each<[string, Command]>([
    ['edit', editCustomRule('every-flow-has-an-owner', { ...words, where: 'no condition at all' })],
    ['copy', duplicateCustomRule('every-flow-has-an-owner')],
    ['delete', deleteElements(['customRule:every-flow-has-an-owner'])],
  ])('%s is undone exactly', (_what, command) => {
    const patch = command.run(one);
    expect(isEmptyPatch(patch)).toBe(false);
    expect(applyPatch(applyPatch(one, patch), invertPatch(patch)).customRules).toEqual(one.customRules);
  });
});
