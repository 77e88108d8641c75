import { CircleCheck, CircleDashed, CircleSlash, CircleX } from 'lucide-react';
import { useState } from 'react';
import type { ItemStanding, ItemState } from '../../../src/readiness/checklist.ts';
import { useHistory } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { Evidence } from './Evidence.tsx';
import { GivenAnswer, OutdatedAnswer } from './GivenAnswer.tsx';

/** One item: how it stands and who says so, what speaks against it, and the way to answer it oneself. */
export function ChecklistRow({ standing }: { readonly standing: ItemStanding }) {
  const [isAnswering, setAnswering] = useState(false);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const { item, state, answer, outdated, evidence, remarks, waived } = standing;
  const Icon = ICONS[state];
  return (
    <li className="flex gap-2.5 border-b border-line px-4 py-3">
      <Icon size={16} aria-hidden className={`mt-0.5 shrink-0 ${COLORS[state]}`} />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <h3 className="text-[13px] leading-snug font-semibold">
          {item.title}
          <span className="sr-only">: {WORDS[state]}</span>
        </h3>
        <p className="text-xs text-ink-soft">
          {WORDS[state]}
          {answer ? ', as answered' : state === 'nothing-yet' ? '' : ', by the rules'} · counts {item.weight}
        </p>
        {answer && <GivenAnswer answer={answer} itemId={item.id} isReadOnly={isReadOnly} />}
        {outdated && <OutdatedAnswer answer={outdated} />}
        {!answer && <Evidence findings={evidence} />}
        <Remarks count={remarks.length} waived={waived.length} />
        {!isReadOnly && !isAnswering && (
          <Button size="small" className="self-start" onClick={() => setAnswering(true)}>
            {answer ? 'Answer again' : 'Answer'}
          </Button>
        )}
        {isAnswering && <AnswerForm standing={standing} onDone={() => setAnswering(false)} />}
      </div>
    </li>
  );
}

function Remarks({ count, waived }: { readonly count: number; readonly waived: number }) {
  const parts = [
    ...(count > 0
      ? [`${count} more finding${count === 1 ? '' : 's'} that keep${count === 1 ? 's' : ''} nothing open`]
      : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ];
  return parts.length === 0 ? null : <p className="text-[11px] text-ink-muted">{parts.join(' · ')}</p>;
}

const ICONS = { done: CircleCheck, open: CircleX, 'nothing-yet': CircleDashed, 'not-applicable': CircleSlash } as const;
const COLORS: Readonly<Record<ItemState, string>> = {
  done: 'text-success',
  open: 'text-error',
  'nothing-yet': 'text-ink-muted',
  'not-applicable': 'text-ink-muted',
};
const WORDS: Readonly<Record<ItemState, string>> = {
  done: 'Done',
  open: 'Open',
  'nothing-yet': 'Nothing to judge yet',
  'not-applicable': 'Does not apply',
};
