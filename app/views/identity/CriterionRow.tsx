import { X } from 'lucide-react';
import { useId } from 'react';
import { FieldEditor } from '../../inspector/editors/FieldEditor.tsx';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import type { FieldSpec } from '../../inspector/fields/field-spec.ts';
import { useField, useForm } from '../../inspector/form.tsx';
import { findingsUnder } from '../../inspector/model/page-findings.ts';
import { Joint } from './Joint.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { Tiny } from './Tiny.tsx';

interface CriterionRowProps {
  /** Of a criterion, as the inspector lists them. */
  readonly fields: readonly FieldSpec[];
  readonly path: string;
  readonly at: number;
  readonly count: number;
  readonly ruleName: string;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** "Fuzzy Individual . FirstName", each part edited where it stands. */
export function CriterionRow({ fields, path, at, count, ruleName, onMove, onRemove }: CriterionRowProps) {
  const { findingsAt, isReadOnly } = useForm();
  const name = `criterion ${at + 1} of ${ruleName}`;
  const inOrder = ORDER.flatMap((wanted) => fields.find((field) => field.path === wanted) ?? []);
  return (
    <div data-row={path} className="flex min-w-0 flex-col gap-1">
      {at > 0 && <Joint word="AND" />}
      <div className="flex min-w-0 flex-wrap items-start gap-1.5">
        {inOrder.map((spec) => (
          <Part key={spec.path} spec={spec} path={`${path}.${spec.path}`} name={name} />
        ))}
        {!isReadOnly && (
          <div className="flex">
            <MoveButtons name={name} at={at} count={count} onMove={onMove} />
            <Tiny label={`Remove ${name}`} onClick={onRemove} icon={<X size={13} aria-hidden />} />
          </div>
        )}
      </div>
      <FieldFindings findings={findingsUnder(findingsAt, [{ path }])} />
    </div>
  );
}

/** As one says it: how, of what, which field. */
const ORDER = ['method', 'dmo', 'field'];

interface PartProps {
  readonly spec: FieldSpec;
  readonly path: string;
  readonly name: string;
}

function Part({ spec, path, name }: PartProps) {
  const field = useField(spec, path);
  const id = useId();
  return (
    <div className="min-w-32 flex-1">
      <label id={`${id}-label`} htmlFor={`${id}-input`} className="block text-[11px] text-ink-muted">
        {spec.label}
        <span className="sr-only"> in {name}</span>
      </label>
      <span id={`${id}-help`} className="sr-only">
        {spec.help}
      </span>
      <FieldEditor
        field={field}
        inputId={`${id}-input`}
        labelId={`${id}-label`}
        describedBy={`${id}-help`}
        renderField={() => null}
      />
    </div>
  );
}
