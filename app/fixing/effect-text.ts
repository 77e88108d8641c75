import type { FindingsChange } from '../../src/advice/what-if.ts';
import { SEVERITIES } from '../../src/rules/severity.ts';
import { findingTitle } from '../actions/findings/finding-title.ts';
import { severityCount, toDoCount } from '../marks/severity-words.ts';

/** "Settles 12 findings and 3 to-dos; adds 2 warnings: Flow without an owner." */
export function effectText({ fixed, added, questionsClosed, questionsOpened }: FindingsChange): string {
  const settled = [
    ...(fixed.length > 0 ? [fixed.length === 1 ? '1 finding' : `${fixed.length} findings`] : []),
    ...(questionsClosed > 0 ? [toDoCount(questionsClosed)] : []),
  ];
  const come = SEVERITIES.flatMap((severity) => {
    const count = added.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [severityCount(severity, count)] : [];
  });
  if (questionsOpened > 0) come.push(toDoCount(questionsOpened));
  const settles = settled.length > 0 ? `Settles ${settled.join(' and ')}` : 'Settles no finding';
  if (come.length === 0) return `${settles}; adds none.`;
  const titles = [...new Set(added.map(findingTitle))].slice(0, MOST_TITLES).join(', ');
  return `${settles}; adds ${come.join(' and ')}${titles === '' ? '' : `: ${titles}`}.`;
}

const MOST_TITLES = 2;
