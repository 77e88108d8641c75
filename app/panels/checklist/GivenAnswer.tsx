import { answerChecklist } from '../../../src/commands/design-wide.ts';
import type { ChecklistAnswer } from '../../../src/model/records/governance.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { safeLink } from './safe-link.ts';

interface GivenAnswerProps {
  readonly answer: ChecklistAnswer;
  readonly itemId: string;
  readonly isReadOnly: boolean;
}

/** Who answered what, with the link, and the way to take it back. */
export function GivenAnswer({ answer, itemId, isReadOnly }: GivenAnswerProps) {
  const { designs } = useStores();
  const link = safeLink(answer.link);
  return (
    <div className="flex flex-wrap items-center gap-2 text-xs">
      <p className="wrap-anywhere">
        <span className="font-medium">{ANSWER_WORDS[answer.answer ?? 'n/a']}</span>, says{' '}
        <bdi>{shortened(answer.by || 'somebody')}</bdi>
        {answer.at && ` on ${answer.at.slice(0, 10)}`}.
        {link && (
          <>
            {' '}
            <a href={link} target="_blank" rel="noopener noreferrer" className="text-link underline wrap-anywhere">
              Evidence
            </a>
          </>
        )}
      </p>
      {!isReadOnly && (
        <Button size="small" tone="quiet" onClick={() => designs.run(answerChecklist(itemId, null))}>
          Take back
        </Button>
      )}
    </div>
  );
}

/** An answer that no longer counts is still told: somebody stood for it. */
export function OutdatedAnswer({ answer }: { readonly answer: ChecklistAnswer }) {
  return (
    <p className="rounded-md bg-warning-ground px-2 py-1 text-xs wrap-anywhere">
      Asked again: the design changed since <bdi>{shortened(answer.by || 'somebody')}</bdi> said “
      {ANSWER_WORDS[answer.answer ?? 'n/a'].toLowerCase()}”{answer.at && ` on ${answer.at.slice(0, 10)}`}.
    </p>
  );
}

export const ANSWER_WORDS = { yes: 'Yes', no: 'No', 'n/a': 'Does not apply' } as const;
