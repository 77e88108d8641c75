import { useId } from 'react';
import { getAt } from '../../../src/commands/field-path.ts';
import { ok } from '../../../src/lib/result.ts';
import { useForm } from '../form.tsx';
import { COMPACT_FIELD } from '../look.ts';
import { useDraft } from '../use-draft.ts';
import { type EditorProps, MIXED } from './editor-props.ts';
import { Segments } from './FlagEditor.tsx';

/** Yes, no or not answered; and, where yes, how. */
export function DutyEditor({ field, labelId, describedBy }: EditorProps) {
  const { value, isMixed, isReadOnly, path } = field;
  const isDone = value === true || typeof value === 'string';
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <Segments
        labelledBy={labelId}
        describedBy={describedBy}
        path={path}
        value={isMixed ? undefined : isDone ? true : value}
        isReadOnly={isReadOnly}
        // Choosing yes once more must not take away what was said about it.
        onChange={(answer) => field.set(answer === true && isDone ? value : answer)}
      />
      {isDone && <HowEditor field={field} labelId={labelId} describedBy={describedBy} />}
    </div>
  );
}

function HowEditor({ field, labelId, describedBy }: Pick<EditorProps, 'field' | 'labelId' | 'describedBy'>) {
  const form = useForm();
  const howId = useId();
  const { spec, path, value, isMixed, isReadOnly } = field;
  const { inputProps } = useDraft({
    name: `${form.key} ${path}`,
    shown: typeof value === 'string' ? value : '',
    read: (text) => ok(text.trim() === '' ? true : text.trim()),
    write: (next, visit) => form.change(spec, path, next, visit),
    remember: () => {
      const values = form.records.map((record) => getAt(record, path) ?? null);
      return (visit) => form.putBack(spec, path, values, visit);
    },
    endVisit: form.endVisit,
    isLong: false,
    isFree: true,
  });
  return (
    <>
      <span id={howId} className="sr-only">
        how
      </span>
      <input
        {...inputProps}
        type="text"
        aria-labelledby={`${labelId} ${howId}`}
        aria-describedby={describedBy}
        placeholder={isMixed ? MIXED : 'how'}
        readOnly={isReadOnly}
        autoComplete="off"
        className={COMPACT_FIELD}
      />
    </>
  );
}
