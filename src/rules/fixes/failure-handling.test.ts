import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { missingDuties } from '../../topology/delivery-duties.ts';
import type { Asking } from '../asking.ts';
import { askFailureHandling } from './failure-handling.ts';

function open(text: string) {
  const design = sketch(text);
  const [link] = buildTopology(design).links;
  if (!link) throw new Error('The sketch has no flow.');
  const asking = askFailureHandling(link, missingDuties(link));
  return { asking, answered: (answers: readonly string[]) => handlingAfter(design, asking, answers) };
}

function handlingAfter(design: ReturnType<typeof sketch>, asking: Asking, answers: readonly string[]) {
  const command = asking.answer(answers);
  return command && applyPatch(design, command.run(design)).flows.get('sales-sap')?.errorHandling;
}

test('four duties are three questions: trying again and replaying are one', () => {
  const { asking, answered } = open('sales -> sap by cdc');

  expect(asking.questions).toHaveLength(3);
  expect(asking.questions[0]?.choices[0]?.label).toBe(
    'Exponential backoff, 5 tries; then replay from the last stored replay id (kept 72 h)',
  );
  expect(answered(['Retry by hand', 'Queue', 'Mail to ops@example.com'])).toMatchObject({
    retry: 'Retry by hand',
    replay: 'Retry by hand',
    deadLetter: 'Queue',
    alert: 'Mail to ops@example.com',
    monitor: null,
  });
});

test('what is answered already is neither asked nor changed', () => {
  const { asking, answered } = open('sales -> sap by cdc { errorHandling: { retry: "3 tries", monitor: true } }');

  expect(asking.questions.map(({ text }) => text)).toEqual([
    'How does sales-sap get what was sent while it was down?',
    'Where does sales-sap park what keeps failing?',
    'When does sales-sap raise an alert?',
  ]);
  expect(answered(['Reload', 'Queue', 'At the first failure'])).toMatchObject({
    retry: '3 tries',
    replay: 'Reload',
    monitor: true,
  });
});

test('an answer of blanks is none', () => {
  expect(open('sales -> sap by bulk-api-2').answered(['5 tries', '  ', 'At once'])).toBeNull();
});

test('a managed connector is measured by its SLA first', () => {
  const { asking } = open('sales -> dc by dc-crm-stream-nrt slo 15 min');
  expect(asking.questions[0]?.choices[0]?.label).toBe('When data is later than 15 min');
});
