import { CirclePlus, CopyPlus, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import type { CustomRuleWords } from '../../../src/commands/custom-rules.ts';
import type { CustomRule } from '../../../src/model/records/governance.ts';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { shortened } from '../../marks/shortened.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { NEW_RULE } from './rule-drafts.ts';

interface RuleListProps {
  readonly ref: Ref<HTMLElement>;
  readonly rules: readonly CustomRule[];
  readonly drafts: ReadonlyMap<string, CustomRuleWords>;
  readonly chosen: string;
  readonly isReadOnly: boolean;
  readonly onChoose: (id: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

export function RuleList(props: RuleListProps) {
  const { ref, rules, drafts, chosen, isReadOnly, onChoose, onDuplicate, onDelete } = props;
  const isNew = chosen === NEW_RULE;
  return (
    <nav ref={ref} aria-label="Rules of this design" className="flex flex-col gap-2">
      <ul className="flex max-h-60 flex-col gap-0.5 overflow-y-auto md:max-h-none">
        {rules.map(({ id, title, severity }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === chosen}
              onClick={() => onChoose(id)}
              className={classNames(ROW, id === chosen ? 'bg-selected font-medium' : 'hover:bg-sunken')}
            >
              {severity === null || severity === 'off' ? (
                <span className="shrink-0 text-[11px] text-ink-muted">off</span>
              ) : (
                <SeverityIcon severity={severity} size={14} />
              )}
              <span className="min-w-0 flex-1 wrap-anywhere">{shortened(title || id)}</span>
              {drafts.has(id) && <span className="shrink-0 text-[11px] text-ink-muted">changed</span>}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-current={isNew}
            onClick={() => onChoose(NEW_RULE)}
            className={classNames(ROW, isNew ? 'bg-selected font-medium' : 'hover:bg-sunken')}
          >
            <CirclePlus size={14} aria-hidden className="shrink-0 text-link" />
            New rule
          </button>
        </li>
      </ul>
      {isNew === false && (
        <div className="flex flex-wrap gap-1.5">
          <Button size="small" disabled={isReadOnly} icon={<CopyPlus size={13} aria-hidden />} onClick={onDuplicate}>
            Duplicate
          </Button>
          <Button
            size="small"
            tone="danger"
            disabled={isReadOnly}
            icon={<Trash2 size={13} aria-hidden />}
            onClick={onDelete}
          >
            Delete
          </Button>
        </div>
      )}
      <p className="text-xs text-ink-muted">
        They travel in the file, run like the others, and are never code. What is saved here can be undone.
      </p>
    </nav>
  );
}

const ROW =
  'flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-[13px] focus-visible:-outline-offset-2 coarse:min-h-11';
