import { describe, expect, test } from 'vitest';
import { sketch } from '../../../src/testing/sketch.ts';
import { changeCommand, draftOf, newDraft, problemOf, scopesOf, waiveCommand } from './waiver-draft.ts';

const EMPTY = sketch('');
const TODAY = '2026-11-22';
const start = newDraft('placement:p1#Key__c', 'Dana', TODAY);

describe('a waiver before it is one', () => {
  test('proposes ninety days and who answered last', () => {
    expect(start).toMatchObject({ approvedBy: 'Dana', expires: '2027-02-20', isForever: false });
  });

  test('reaches the finding, the rule on the element, the rule; the first two are one without a part', () => {
    expect(scopesOf('placement:p1#Key__c')).toEqual(['placement:p1#Key__c', 'placement:p1', '*']);
    expect(scopesOf('flow:f1')).toEqual(['flow:f1', '*']);
    expect(scopesOf('*')).toEqual(['*']);
  });

  test.each([
    [{ reason: '  too short' }, 'Give a reason: 1 character to go.'],
    [{ reason: '' }, 'Give a reason: 10 characters to go.'],
    [{ reason: 'Decided in March', approvedBy: ' ' }, 'Say who approves it.'],
    [{ reason: 'Decided in March', expires: '' }, 'Choose the last day it holds, or never.'],
    [{ reason: 'Decided in March', expires: '2026-11-21' }, 'That day has passed; choose a later one.'],
    [{ reason: 'Decided in March', expires: TODAY }, null],
    [{ reason: 'Decided in March', expires: '', isForever: true }, null],
  ])('%o: %s', (part, problem) => {
    expect(problemOf({ ...start, ...part }, TODAY)).toBe(problem);
  });

  test('is made, changed and read back as it was meant', () => {
    const made = waiveCommand('keys/no-shared-key', { ...start, reason: ' Decided in March ', isForever: true });
    const waiver = [...(made.run(EMPTY).waivers?.values() ?? [])][0]?.[1];
    expect(waiver).toMatchObject({ reason: 'Decided in March', approvedBy: 'Dana', expires: null });
    if (!waiver) return;
    const draft = draftOf(waiver, TODAY);
    expect(draft).toMatchObject({ isForever: true, expires: '2027-02-20', subject: 'placement:p1#Key__c' });
    const design = { ...EMPTY, waivers: new Map([[waiver.id, waiver]]) };
    const changed = changeCommand(waiver, { ...draft, isForever: false }).run(design);
    expect(changed.waivers?.get(waiver.id)?.[1]?.expires).toBe('2027-02-20');
  });
});
