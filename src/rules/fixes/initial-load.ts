/** The load that comes before a stream of changes, or the reason why none is needed. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import type { Link } from '../../topology/topology.ts';
import type { Asking } from '../asking.ts';
import { flowName } from '../wording.ts';

/** The stream starts where the load began, so that nothing falls between them. */
export function planInitialLoad(link: Link): Command {
  const { load, before, after, label } = stepsOf(link);
  const initialLoad = `1. ${before} 2. ${load} on day 0. 3. ${after}`;
  return edit(`Plan a day-0 load of ${flowName(link)}: ${load}, ${label}`, 'flows', link.flow.id, { initialLoad });
}

interface Steps {
  readonly load: string;
  readonly before: string;
  readonly after: string;
  /** Before and after, in a few words. */
  readonly label: string;
}

function stepsOf({ source, mechanism, isIngest }: Link): Steps {
  if (mechanism?.family === 'event-bus') {
    return {
      load: source.kind.platform === 'core-org' ? 'Bulk API 2.0 job' : 'Full load',
      before: 'Record the latest replay id.',
      after: 'Subscribe from the recorded replay id.',
      label: 'then subscribe from the replay id recorded before it',
    };
  }
  return {
    load: isIngest ? 'Bulk ingestion job' : 'Full load',
    before: 'Switch the stream on and hold what arrives.',
    after: 'Apply what was held; newer values win.',
    label: 'then apply what the stream held back meanwhile',
  };
}

/** "None needed" is an answer when somebody says why. */
export function explainNoLoad(link: Link): Asking {
  const label = `Say why ${flowName(link)} needs no first load`;
  return {
    label,
    questions: [{ text: `Why does ${flowName(link)} need no first load?`, choices: [], freeText: 'None needed: ...' }],
    answer(answers) {
      const initialLoad = answers[0]?.trim() ?? '';
      return initialLoad === '' ? null : edit(label, 'flows', link.flow.id, { initialLoad });
    },
  };
}
