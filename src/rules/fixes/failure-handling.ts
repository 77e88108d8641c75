/** The failure template, asked for in at most three questions: nobody but the people who run a flow can answer it. */
import type { FailureDuty } from '../../catalog/mechanism.ts';
import { editWith } from '../../commands/edit.ts';
import { formatDuration } from '../../lib/duration.ts';
import { ErrorHandling } from '../../model/records/exchange.ts';
import { replayHours } from '../../topology/delivery-duties.ts';
import { isSet } from '../../topology/empty.ts';
import type { Link } from '../../topology/topology.ts';
import type { Asking, Choice, Question } from '../asking.ts';
import { flowName, systemName } from '../wording.ts';

/** One question and the duties that its answer fills: trying again and replaying are one thought. */
interface Step {
  readonly duties: readonly FailureDuty[];
  readonly question: Question;
}

export function askFailureHandling(link: Link, missing: readonly FailureDuty[]): Asking {
  const steps = stepsFor(link, missing);
  const label = `${missing.length > 1 ? 'Apply the failure template to' : 'Complete the failure handling of'} ${flowName(link)}`;
  return {
    label,
    questions: steps.map(({ question }) => question),
    answer(answers) {
      const given = steps.map((_step, at) => answers[at]?.trim() ?? '');
      if (given.some((text) => text === '')) return null;
      const added = steps.flatMap(({ duties }, at) => duties.map((duty) => [duty, given[at] ?? ''] as const));
      return editWith(label, 'flows', link.flow.id, ({ errorHandling }) => {
        const current = errorHandling ?? ErrorHandling.parse({});
        const open = added.filter(([duty]) => !isSet(current[duty]));
        return { errorHandling: { ...current, ...Object.fromEntries(open) } };
      });
    },
  };
}

function stepsFor(link: Link, missing: readonly FailureDuty[]): readonly Step[] {
  const again = missing.filter((duty) => duty === 'retry' || duty === 'replay');
  const steps: Step[] = again.length > 0 ? [{ duties: again, question: catchUp(link, again) }] : [];
  if (missing.includes('deadLetter')) steps.push({ duties: ['deadLetter'], question: parking(link) });
  if (missing.includes('alert')) steps.push({ duties: ['alert'], question: alarm(link) });
  return steps;
}

function catchUp(link: Link, duties: readonly FailureDuty[]): Question {
  const name = flowName(link);
  const replay = replayText(link);
  const tries = ['Exponential backoff, 5 tries', 'Exponential backoff, 3 tries', 'Again every 15 min for 24 h'];
  if (!duties.includes('replay')) {
    return ask(`How does ${name} try a failed delivery again?`, tries, 'Your own retry policy');
  }
  if (!duties.includes('retry')) {
    const choices = [`Replay ${replay}`, 'Full reload after every outage'];
    return ask(`How does ${name} get what was sent while it was down?`, choices, 'Your own way of replaying');
  }
  const both = tries.map((text) => `${text}; then replay ${replay}`);
  return ask(`How does ${name} try again, and catch up after an outage?`, both, 'Your own retry and replay policy');
}

function replayText(link: Link): string {
  const from =
    link.mechanism?.family === 'broker' ? 'from the last committed offset' : 'from the last stored replay id';
  const hours = replayHours(link);
  return hours === null ? from : `${from} (kept ${hours} h)`;
}

function parking(link: Link): Question {
  const rejected = 'File of rejected records, loaded again after repair';
  const choices = ['Dead-letter queue', `Error log in ${systemName(link.target)}`];
  const ranked = link.mechanism?.family === 'batch' ? [rejected, ...choices] : [...choices, rejected];
  return ask(`Where does ${flowName(link)} park what keeps failing?`, ranked, 'Your own place, and who clears it');
}

function alarm(link: Link): Question {
  const { flow, mechanism } = link;
  const late = isSet(flow.sloMs) ? [`When data is later than ${formatDuration(flow.sloMs)}`] : [];
  const failed = ['After 5 failures in a row', 'At the first failure'];
  const ranked = mechanism?.delivery.semantics === 'managed' ? [...late, ...failed.toReversed()] : [...failed, ...late];
  const text = `When does ${flowName(link)} raise an alert?`;
  return ask(text, ranked, 'When, to whom, and the link to the runbook');
}

function ask(text: string, answers: readonly string[], freeText: string): Question {
  return { text, choices: answers.map((value): Choice => ({ value, label: value })), freeText };
}
