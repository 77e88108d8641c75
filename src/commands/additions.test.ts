import { describe, expect, test } from 'vitest';
import { type Design, only } from '../model/design.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import { addDataGraph, addInsight, addInteraction, addRuleset, addSegment, addSmokeTest } from './add-parts.ts';
import { addNote, addQuestion, addStop, addWaiver, addZone, proposedExpiry } from './add-remarks.ts';
import { addedBy, removedBy, touchedBy } from './added.ts';
import type { Command } from './command.ts';
import { deleteElements } from './delete.ts';
import { answerChecklist, renameDesign, setRuleSeverity, setStatus, setWave } from './design-wide.ts';
import { rename, uniqueName } from './naming.ts';

const run = (command: Command, on: Design) => applyPatch(on, command.run(on));
const design = sketch('Customer of sales\nsystem sales kind sales "Sales Cloud"\nf1: sales -> mc carries Customer');

describe('new elements', () => {
  test.each<readonly [Command, string, (after: Design) => unknown, object]>([
    [
      addInteraction('sales', 'live-chat'),
      'interaction:live-chat',
      (d) => d.interactions.get('live-chat'),
      { name: 'Live chat in Sales Cloud', systemId: 'sales', reads: [], latencyBudgetMs: null },
    ],
    [
      addRuleset(),
      'ruleset:ruleset',
      (d) => d.rulesets.get('ruleset'),
      { primaryDmo: 'Individual', entityIds: ['Customer'], realTime: false, anchor: null, tested: null },
    ],
    [
      addInsight('Lifetime value'),
      'insight:lifetime-value',
      (d) => d.insights.get('lifetime-value'),
      { name: 'Lifetime value', type: null },
    ],
    [
      addSegment('VIP', { targets: ['mc', 'gone'] }),
      'segment:vip',
      (d) => d.segments.get('vip'),
      { publishIntervalMin: 1440, targets: ['mc'], on: 'unified', consentFilter: null },
    ],
    [
      addDataGraph('Profile 360'),
      'dataGraph:profile-360',
      (d) => d.dataGraphs.get('profile-360'),
      { mode: 'standard', rootDmo: 'UnifiedIndividual', refreshMinutes: null },
    ],
    [
      addSmokeTest('end-to-end', ['f1', 'gone', 'f1']),
      'smokeTest:end-to-end-test',
      (d) => d.smokeTests.get('end-to-end-test'),
      { flowIds: ['f1'], kind: 'end-to-end' },
    ],
    [
      addNote({ x: 1, y: 2 }, 'Hi'),
      'note:note',
      (d) => [d.notes.get('note'), d.layout.get('note:note')],
      [{ text: 'Hi' }, { x: 1, y: 2 }],
    ],
    [
      addZone({ x: 1, y: 2, width: 30, height: 40 }, 'trust'),
      'zone:zone',
      (d) => d.layout.get('zone:zone'),
      { x: 1, y: 2, width: 30, height: 40 },
    ],
    [
      addQuestion('flow:f1', 'Why?'),
      'question:question',
      (d) => d.questions.get('question'),
      { subject: 'flow:f1', text: 'Why?', answer: null },
    ],
    [
      addStop('Start', ['system:sales', 'system:gone']),
      'stop:start',
      (d) => d.stops.get('start'),
      { title: 'Start', focus: ['system:sales'] },
    ],
    [
      addWaiver({
        ruleId: 'keys/no-shared-key',
        subject: 'entity:Customer',
        reason: 'Pilot only',
        approvedBy: 'Ada',
        expires: '2027-02-20',
      }),
      'waiver:waiver-no-shared-key',
      (d) => d.waivers.get('waiver-no-shared-key'),
      { reason: 'Pilot only', expires: '2027-02-20' },
    ],
  ])('%#: %s', (command, subject, read, expected) => {
    const patch = command.run(design);
    expect(addedBy(patch)).toEqual([subject]);
    const after = applyPatch(design, patch);
    expect(read(after)).toMatchObject(expected);
    expect(removedBy(deleteElements([subject]).run(after))).toEqual([subject]);
    expect(addedBy(command.run(after))).not.toEqual([subject]);
  });

  test('an interaction needs its system, a question its element', () => {
    expect(isEmptyPatch(addInteraction('gone').run(design))).toBe(true);
    expect(isEmptyPatch(addQuestion('system:gone', 'Why?').run(design))).toBe(true);
    expect(addedBy(addQuestion('design', 'Why?').run(design))).toEqual(['question:question']);
  });

  test.each([
    ['2026-11-22', '2027-02-20'],
    ['2027-12-31', '2028-03-30'],
    ['soon', null],
  ])('a waiver made on %s is proposed to end on %s', (today, expiry) => expect(proposedExpiry(today)).toBe(expiry));
});

describe('what a design has once', () => {
  test('is named and given a status', () => {
    const after = run(setStatus('review'), run(renameDesign('Acme'), design));
    expect(only(after, 'about')).toMatchObject({ name: 'Acme', status: 'review' });
    expect(isEmptyPatch(setStatus('review').run(after))).toBe(true);
  });

  test.each<readonly [string, (given: boolean) => Command, (after: Design) => unknown]>([
    [
      'rule severity',
      (on) => setRuleSeverity('keys/no-shared-key', on ? 'off' : null),
      (d) => d.ruleSettings.get('keys/no-shared-key'),
    ],
    ['wave', (on) => setWave('flow:f1', on ? 2 : null), (d) => d.waveOverrides.get('flow:f1')],
    [
      'checklist answer',
      (on) => answerChecklist('keys', on ? { answer: 'yes', by: 'Ada' } : null),
      (d) => d.checklistAnswers.get('keys'),
    ],
  ])('a %s is set, set again to the same, and taken back', (_what, command, read) => {
    const after = run(command(true), design);
    expect(read(after)).toBeDefined();
    expect(isEmptyPatch(command(true).run(after))).toBe(true);
    expect(run(command(false), after)).toEqual(design);
    expect(isEmptyPatch(command(false).run(design))).toBe(true);
  });
});

describe('names', () => {
  test.each([
    ['system:sales', 'CRM', (d: Design) => d.systems.get('sales')?.name],
    ['flow:f1', 'Sync', (d: Design) => d.flows.get('f1')?.name],
    ['org:mc', 'EMEA', (d: Design) => d.orgs.get('mc')?.name],
    ['design', 'Acme', (d: Design) => only(d, 'about').name],
  ])('%s is renamed to %s', (subject, name, read) => expect(read(run(rename(subject, name), design))).toBe(name));

  test('an org may lose its name; what has none or is gone keeps what it has', () => {
    expect(run(rename('org:mc', ''), run(rename('org:mc', 'EMEA'), design)).orgs.get('mc')?.name).toBeNull();
    for (const subject of ['system:gone', 'waiver:w', 'governance', '*']) {
      expect(isEmptyPatch(rename(subject, 'X').run(design))).toBe(true);
    }
  });

  test.each([
    ['Sales Cloud', [], 'Sales Cloud'],
    ['Sales Cloud', ['Sales Cloud'], 'Sales Cloud 2'],
    ['Sales Cloud 2', ['Sales Cloud 2'], 'Sales Cloud 3'],
    ['', [''], ''],
  ])('"%s" beside %j becomes "%s"', (name, taken, unique) => expect(uniqueName(name, new Set(taken))).toBe(unique));
});

test('a patch says what it touched, boxes by what they place', () => {
  expect(touchedBy(addNote({ x: 1, y: 2 }).run(design))).toEqual(['note:note']);
  expect(touchedBy(deleteElements(['system:mc']).run(design))).toEqual(['org:mc', 'system:mc', 'flow:f1']);
});
