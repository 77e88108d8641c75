/** Asks what a source can give: how it hands data out, how often, and by which identifier. */
import { editWith } from '../../commands/edit.ts';
import { Readiness } from '../../model/records/structure.ts';
import { isEventCarrier } from '../../topology/mechanism-sets.ts';
import type { Link, SystemNode } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { systemName } from '../wording.ts';
import { type Asked, askWith, asText, distinct, said } from './asked-fields.ts';

export type OpenAnswer = 'extraction' | 'frequency' | 'identifier';

/** Only what is open. "It cannot" is no answer here: that is work to plan, not a question to settle. */
export function answerReadiness(node: SystemNode, open: readonly OpenAnswer[]): Asking {
  const label = `Record what ${systemName(node)} can give`;
  return askWith<Readiness>(
    label,
    open.map((field) => QUESTIONS[field](node)),
    (fields) =>
      editWith(label, 'systems', node.system.id, ({ readiness }) => ({
        readiness: { ...(readiness ?? Readiness.parse({})), ...fields },
      })),
  );
}

const EXTRACTIONS = [
  { value: 'api', label: 'By an API' },
  { value: 'event', label: 'By events it sends' },
  { value: 'file', label: 'By files' },
] as const;

const FREQUENCIES = [
  { value: 'real-time', label: 'At once' },
  { value: 'near-real-time', label: 'Within minutes' },
  { value: 'batch', label: 'In batches' },
] as const;

const QUESTIONS: Readonly<Record<OpenAnswer, (node: SystemNode) => Asked<Partial<Readiness>>>> = {
  extraction: (node) => ({
    question: {
      text: `How does ${systemName(node)} hand out its data?`,
      choices: drawnFirst(EXTRACTIONS, node.outbound.map(extractionOf)),
    },
    read: (answer) => {
      const chosen = EXTRACTIONS.find(({ value }) => value === answer);
      return chosen ? { extraction: chosen.value } : null;
    },
  }),
  frequency: (node) => ({
    question: {
      text: `How often does ${systemName(node)} hand it out?`,
      choices: drawnFirst(FREQUENCIES, node.outbound.map(frequencyOf)),
    },
    read: (answer) => {
      const chosen = FREQUENCIES.find(({ value }) => value === answer);
      return chosen ? { frequency: chosen.value } : null;
    },
  }),
  identifier: (node) => ({
    question: {
      text: `Which identifier does ${systemName(node)} give with it?`,
      choices: distinct(identifiersOf(node)),
      freeText: 'Customer number',
    },
    read: (answer) => (answer === 'unknown' ? null : asText((identifier: string) => ({ identifier }))(answer)),
  }),
};

/** What the flows drawn out of it take for granted comes first. */
function drawnFirst(choices: readonly Choice[], drawn: readonly (string | null)[]): readonly Choice[] {
  const expected = choices.filter(({ value }) => drawn.includes(value));
  const others = choices.filter(({ value }) => !drawn.includes(value));
  return [...expected.map((choice) => ({ ...choice, reason: 'as its flows are drawn' })), ...others];
}

function extractionOf({ mechanism }: Link): string | null {
  if (!mechanism) return null;
  if (isEventCarrier(mechanism)) return 'event';
  return mechanism.timingClass === 'batch' ? 'file' : 'api';
}

function frequencyOf({ mechanism }: Link): string | null {
  if (!mechanism || mechanism.timingClass === 'on-demand') return null;
  return mechanism.timingClass === 'event-driven' ? 'near-real-time' : mechanism.timingClass;
}

/** Its key fields and the identifiers of its people. */
function identifiersOf({ placements }: SystemNode): readonly Choice[] {
  const fields = placements.flatMap(({ placement }) =>
    placement.keys.flatMap(({ field }) => (field === '' ? [] : said(field, `key of ${placement.object}`))),
  );
  const types = placements.flatMap(({ placement }) =>
    (placement.identifiers ?? []).map(({ type }) => said(type, `identifier of ${placement.object}`)),
  );
  const order = (a: Choice, b: Choice) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  return [...fields.sort(order), ...types.sort(order)].filter(({ value }) => value !== '' && value !== 'unknown');
}
