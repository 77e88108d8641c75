/** The eight questions of the review, answered by the rules or by people, with what keeps each open. */
import { counted } from '../lib/counted.ts';
import { type ItemStanding, reviewChecklist as standings } from '../readiness/checklist.ts';
import { readinessOf } from '../readiness/readiness.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import type { Block } from './document.ts';
import { sortedBy } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';

export const reviewChecklist: Deliverable = {
  id: 'review-checklist',
  title: 'Review checklist',
  about: 'Seven questions of the review, and governance: done or open, with the evidence.',
  blocks(source) {
    const checklist = standings(source);
    return [
      paragraph(readinessText(checklist)),
      tableOf({
        id: 'checklist',
        title: 'Checklist',
        isMain: true,
        columns: CHECKLIST_COLUMNS,
        items: checklist,
        rowId: ({ item }) => item.id,
        subject: ({ item }) => `checklistAnswer:${item.id}`,
        emptyText: 'There is nothing to review.',
      }),
      ...checklist.flatMap(evidenceBlocks),
    ];
  },
};

export function readinessText(checklist: readonly ItemStanding[]): string {
  const { percent, terms, doneWeight, totalWeight, leftOut } = readinessOf(checklist);
  if (percent === null) return 'The design holds nothing yet that could be reviewed.';
  const done = terms.filter(({ isDone }) => isDone).length;
  const out =
    leftOut.length === 0
      ? ''
      : ` ${counted(leftOut.length, 'item')} ${leftOut.length === 1 ? 'does' : 'do'} not count: not applicable, or nothing there to judge.`;
  return `Ready to ${percent} %: ${done} of ${counted(terms.length, 'item')} done, ${doneWeight} of ${totalWeight} by weight.${out}`;
}

const STATES = {
  done: 'done',
  open: 'open',
  'nothing-yet': 'nothing to judge yet',
  'not-applicable': 'not applicable',
};

const item = columnsOf<ItemStanding>(({ item }) => `checklistAnswer:${item.id}`);

const CHECKLIST_COLUMNS = [
  item.text('item', 'Item', ({ item }) => item.title),
  item.text('state', 'State', ({ state }) => STATES[state], {
    field: 'answer',
    mark: ({ state }) => (state === 'open' ? 'waiting' : null),
  }),
  item.text('answered-by', 'Answered by', ({ answeredBy, answer }) =>
    answeredBy === 'rules' ? 'rules' : (answer?.by ?? 'person'),
  ),
  item.date('at', 'On', ({ answer }) => answer?.at ?? null),
  item.text('link', 'Evidence', ({ answer }) => answer?.link ?? null, { field: 'link' }),
  item.number('errors', 'Keeps it open', ({ evidence }) => evidence.length),
  item.number('remarks', 'Other findings', ({ remarks }) => remarks.length),
  item.number('waived', 'Waived', ({ waived }) => waived.length),
];

/** Of a careless mesh thousands keep one item open; the findings list them all. */
const MOST_EVIDENCE = 20;

function evidenceBlocks({ item, evidence, outdated, state }: ItemStanding): readonly Block[] {
  if (state === 'not-applicable' || (evidence.length === 0 && !outdated)) return [];
  const sorted = sortedBy(
    evidence,
    ({ severity }) => (severity === 'error' ? 0 : 1),
    ({ ruleId }) => ruleId,
    ({ subject }) => subject,
  );
  const more = sorted.length - MOST_EVIDENCE;
  const lines = sorted.slice(0, MOST_EVIDENCE).map(({ message }) => message);
  return [
    heading(item.title, 3),
    ...(outdated
      ? [
          paragraph(
            `${outdated.by || 'Somebody'} answered "${outdated.answer}" before what was judged changed: to be answered again.`,
          ),
        ]
      : []),
    ...(lines.length > 0
      ? [bullets(more > 0 ? [...lines, `${counted(more, 'more finding')}: see the findings.`] : lines)]
      : []),
  ];
}
