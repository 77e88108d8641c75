import { describe, expect, test } from 'vitest';
import { addCustomRule } from '../../src/commands/custom-rules.ts';
import { setRuleSeverity } from '../../src/commands/design-wide.ts';
import { together } from '../../src/commands/edit.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { FIRST_WORDS } from '../panels/rule-editor/rule-drafts.ts';
import { listedGroups, listedOwnRules, PROFILE_SIZES, unknownSettings } from './rule-list.ts';

const empty = sketch('');
const changed = applyPatch(
  empty,
  together('Set', [setRuleSeverity('keys/no-shared-key', 'off'), setRuleSeverity('keys/from-the-future', 'error')]).run(
    empty,
  ),
);
const all = { query: '', onlyChanged: false };
const idsOf = (groups: ReturnType<typeof listedGroups>) =>
  groups.flatMap(({ rules }) => rules.map(({ meta }) => meta.id));

describe('the list of rules', () => {
  test('has every rule once, in the groups of the catalogue', () => {
    const groups = listedGroups(empty.ruleSettings, all);
    expect(groups.map(({ group }) => group)[0]).toBe('keys');
    expect(new Set(idsOf(groups)).size).toBe(PROFILE_SIZES.extended);
    expect(PROFILE_SIZES).toEqual({ core: 70, extended: 82 });
  });

  test('is searched by words in any order', () => {
    expect(idsOf(listedGroups(empty.ruleSettings, { ...all, query: 'SHARED missing keys/' }))).toEqual(
      idsOf(listedGroups(empty.ruleSettings, { ...all, query: 'keys/ missing shared' })),
    );
    expect(listedGroups(empty.ruleSettings, { ...all, query: 'no rule says this' })).toEqual([]);
  });

  test('has the rules of the design itself, found by their words', () => {
    const { customRules } = applyPatch(
      empty,
      addCustomRule({ ...FIRST_WORDS, title: 'Every flow has an owner' }).run(empty),
    );
    expect(listedOwnRules(customRules, all).map(({ title }) => title)).toEqual(['Every flow has an owner']);
    expect(listedOwnRules(customRules, { ...all, query: 'owner flow' })).toHaveLength(1);
    expect(listedOwnRules(customRules, { ...all, query: 'consent' })).toEqual([]);
    expect(listedOwnRules(customRules, { ...all, onlyChanged: true })).toEqual([]);
  });

  test('shows what was changed, and apart what this version does not know', () => {
    const groups = listedGroups(changed.ruleSettings, { ...all, onlyChanged: true });
    expect(groups.flatMap(({ rules }) => rules.map(({ meta, setting }) => [meta.id, setting]))).toEqual([
      ['keys/no-shared-key', 'off'],
    ]);
    expect(unknownSettings(changed.ruleSettings).map(({ id }) => id)).toEqual(['keys/from-the-future']);
  });
});
