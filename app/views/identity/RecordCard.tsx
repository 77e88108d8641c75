import { ChevronRight, Copy, Trash2 } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import { addedBy } from '../../../src/commands/added.ts';
import { deleteElements } from '../../../src/commands/delete.ts';
import { duplicateElements } from '../../../src/commands/duplicate.ts';
import type { Subject } from '../../../src/model/field.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import { CountOf } from '../../inspector/FindingCount.tsx';
import { RECORD_SPECS } from '../../inspector/fields/record-specs.ts';
import { useFold } from '../../inspector/folds.ts';
import { FormProvider } from '../../inspector/form.tsx';
import { WHOLE } from '../../inspector/model/page-findings.ts';
import { elementTitle } from '../../inspector/related/element-title.ts';
import { HEADING } from '../../inspector/use-focus-request.ts';
import { useKeptFocus } from '../../inspector/use-kept-focus.ts';
import { useFindingsOn, useRecords } from '../../inspector/use-records.ts';
import { useDesign, useHistory, useSession, useStores } from '../../store/context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CardGroups } from './CardGroups.tsx';
import type { RecordCollection } from './identity-sections.ts';
import { recordSummary } from './record-summary.ts';
import { cardKey } from './use-place.ts';

interface RecordCardProps {
  readonly collection: RecordCollection;
  readonly id: string;
  readonly startsOpen: boolean;
  readonly onChoose: (subject: Subject) => void;
  readonly onDuplicated: (subject: Subject) => void;
  readonly onDeleted: () => void;
}

/** One record with all its fields, folded to a line of facts or open for editing. */
export function RecordCard({ collection, id, startsOpen, onChoose, onDuplicated, onDeleted }: RecordCardProps) {
  const subject = subjectOf(collection, id);
  const asked = useMemo(() => [subject], [subject]);
  const { subjects, records } = useRecords(collection, asked);
  const findingsAt = useFindingsOn(subject);
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card);
  const headingId = useId();
  // Its own name is that of its data space, which several share; the plan and its gates call it by its id.
  const title = useDesign((design) => (collection === 'rulesets' ? `Ruleset ${id}` : elementTitle(design, subject)));
  const summary = useDesign((design) => recordSummary(design, collection, id));
  const isSelected = useSession(({ selection }) => selection.has(subject));
  const [isOpen, toggle] = useFold(cardKey(subject), startsOpen);
  const findings = [...findingsAt.values()].flat();
  return (
    <article
      ref={card}
      data-record={subject}
      aria-labelledby={headingId}
      onFocus={() => {
        if (!isSelected) onChoose(subject);
      }}
      className={classNames(
        'scroll-mt-12 rounded-lg border bg-panel [contain-intrinsic-size:auto_56px] [content-visibility:auto]',
        isSelected ? 'border-accent' : 'border-line',
      )}
    >
      <header className="flex items-center gap-1 pr-2">
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            data-field={HEADING}
            onClick={toggle}
            className="flex min-h-12 w-full min-w-0 items-center gap-2 rounded-lg px-3 py-1.5 text-left focus-visible:-outline-offset-2"
          >
            <ChevronRight
              size={14}
              aria-hidden
              className={classNames('shrink-0 text-ink-muted', isOpen && 'rotate-90')}
            />
            <span className="min-w-0">
              <span className="flex items-center gap-2">
                <span id={headingId} className="truncate text-[13px] font-semibold">
                  {title}
                </span>
                <CountOf findings={findings} />
              </span>
              <span className="line-clamp-2 text-xs font-normal text-ink-soft">{summary}</span>
            </span>
          </button>
        </h3>
        <CardActions
          collection={collection}
          subject={subject}
          title={title}
          onDuplicated={onDuplicated}
          onDeleted={onDeleted}
        />
      </header>
      {isOpen && (
        <FormProvider collection={collection} subjects={subjects} records={records} findingsAt={findingsAt}>
          <div className="flex flex-col gap-3 border-t border-line px-4 py-3">
            <FieldFindings findings={findingsAt.get(WHOLE) ?? []} />
            <CardGroups groups={RECORD_SPECS[collection].groups} />
          </div>
        </FormProvider>
      )}
    </article>
  );
}

interface CardActionsProps extends Pick<RecordCardProps, 'collection' | 'onDuplicated' | 'onDeleted'> {
  readonly subject: Subject;
  readonly title: string;
}

function CardActions({ collection, subject, title, onDuplicated, onDeleted }: CardActionsProps) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  if (isReadOnly) return null;
  const noun = RECORD_SPECS[collection].noun.toLowerCase();

  function duplicate(): void {
    const command = { ...duplicateElements([subject]), label: `Duplicate ${noun}` };
    const [added] = addedBy(command.run(designs.getState().design));
    if (designs.run(command) === 'done' && added !== undefined) onDuplicated(added);
  }

  return (
    <>
      <IconButton
        label={`Duplicate ${title}`}
        tooltip={`Duplicate ${noun}`}
        icon={<Copy size={15} aria-hidden />}
        onClick={duplicate}
      />
      <IconButton
        label={`Delete ${title}`}
        tooltip={`Delete ${noun}`}
        icon={<Trash2 size={15} aria-hidden />}
        onClick={() => {
          if (designs.run(deleteElements([subject])) === 'done') onDeleted();
        }}
      />
    </>
  );
}
