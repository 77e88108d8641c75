import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Finding } from '../../src/rules/rule.ts';
import { classNames } from '../ui/class-names.ts';
import { FieldRow } from './FieldRow.tsx';
import { CountOf } from './FindingCount.tsx';
import type { FieldSpec, GroupSpec } from './fields/field-spec.ts';
import { groupKey, useFold } from './folds.ts';
import { useForm } from './form.tsx';
import { countAnswered } from './model/field-value.ts';
import { findingsUnder } from './model/page-findings.ts';

interface FieldGroupProps {
  readonly group: GroupSpec;
  /** Of the group: those that all selected elements have. */
  readonly fields: readonly FieldSpec[];
}

export function FieldGroup({ group, fields }: FieldGroupProps) {
  const { collection, records, findingsAt } = useForm();
  const answered = countAnswered(records, fields);
  return (
    <Fold
      foldKey={groupKey(collection, group.id)}
      title={group.title}
      startsOpen={group.startsOpen}
      findings={findingsUnder(findingsAt, fields)}
      mark={<AnsweredDot answered={answered} of={fields.length} />}
    >
      <div className="flex flex-col gap-2 px-3 pb-3">
        {fields.map((spec) => (
          <FieldRow key={spec.path} spec={spec} isLabelHidden={isSaidAbove(spec, group)} />
        ))}
      </div>
    </Fold>
  );
}

/** A list has the whole width below its heading; beside one field a label is never left out. */
function isSaidAbove(spec: FieldSpec, group: GroupSpec): boolean {
  return spec.editor.kind === 'items' && spec.label === group.title;
}

function AnsweredDot({ answered, of }: { readonly answered: number; readonly of: number }) {
  return (
    <span className="ml-auto flex items-center gap-1.5 text-[11px] text-ink-muted">
      <span
        aria-hidden
        className={classNames('size-1.5 rounded-full', answered > 0 ? 'bg-accent' : 'border border-line-strong')}
      />
      <span aria-hidden>
        {answered}/{of}
      </span>
      <span className="sr-only">
        {answered} of {of} answered
      </span>
    </span>
  );
}

interface FoldProps {
  readonly foldKey: string;
  readonly title: string;
  readonly startsOpen: boolean;
  readonly findings: readonly Finding[];
  /** At the right end of the header. */
  readonly mark: ReactNode;
  readonly children: ReactNode;
  /** Where a finding may lead to the fold itself. */
  readonly path?: string;
}

/** A group with a header that folds it; what is folded is not rendered. */
export function Fold({ foldKey, title, startsOpen, findings, mark, children, path }: FoldProps) {
  const [isOpen, toggle] = useFold(foldKey, startsOpen);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="border-t border-line">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          data-field={path}
          onClick={toggle}
          className="flex min-h-8 w-full items-center gap-1.5 px-3 text-left text-xs font-semibold text-ink hover:bg-sunken coarse:min-h-11"
        >
          <ChevronRight
            size={13}
            aria-hidden
            className={classNames('shrink-0 text-ink-muted', isOpen && 'rotate-90')}
          />
          <span id={headingId}>{title}</span>
          <CountOf findings={findings} />
          {mark}
        </button>
      </h3>
      {isOpen && children}
    </section>
  );
}
