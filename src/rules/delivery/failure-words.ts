/** How messages call the duties a mechanism leaves to its designers. */
import type { FailureDuty } from '../../catalog/mechanism.ts';
import { listed } from '../wording.ts';

/** "retry, dead letter or alert" */
export function anyOfDuties(missing: readonly FailureDuty[]): string {
  const words = missing.map((duty) => WORDS[duty][1]);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** "a retry, a dead letter and an alert" */
export function allDuties(missing: readonly FailureDuty[]): string {
  return listed(missing.map((duty) => WORDS[duty].join(' ')));
}

const WORDS: Readonly<Record<FailureDuty, readonly [article: string, noun: string]>> = {
  retry: ['a', 'retry'],
  deadLetter: ['a', 'dead letter'],
  alert: ['an', 'alert'],
  replay: ['a', 'replay'],
};
