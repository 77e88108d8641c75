import { useMemo } from 'react';
import { getAt } from '../../src/commands/field-path.ts';
import { ONLY } from '../../src/model/design.ts';
import { subjectOf } from '../../src/model/subject.ts';
import { DEFAULT_PARAMS, type Params } from '../../src/rules/params.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { FieldRow } from '../inspector/FieldRow.tsx';
import type { FieldSpec } from '../inspector/fields/field-spec.ts';
import { RECORD_SPECS } from '../inspector/fields/record-specs.ts';
import { FormProvider, useForm } from '../inspector/form.tsx';
import { formatQuantity } from '../inspector/model/quantity-text.ts';
import { useRecords } from '../inspector/use-records.ts';
import { Button } from '../ui/Button.tsx';

const SUBJECTS = [subjectOf('about', ONLY)];
const NO_FINDINGS: ReadonlyMap<string, readonly Finding[]> = new Map();

/** The figures the rules judge by, with the same fields as the inspector's; an empty one means the default beside it. */
export function Thresholds() {
  const { subjects, records } = useRecords('about', SUBJECTS);
  const specs = useMemo(() => RECORD_SPECS.about.groups.flatMap(({ fields }) => fields.filter(isParam)), []);
  return (
    <FormProvider collection="about" subjects={subjects} records={records} findingsAt={NO_FINDINGS}>
      <ul className="flex flex-col">
        {specs.map((spec) => (
          <Threshold key={spec.path} spec={spec} />
        ))}
      </ul>
    </FormProvider>
  );
}

function Threshold({ spec }: { readonly spec: FieldSpec }) {
  const { records, isReadOnly, change, endVisit } = useForm();
  const [about] = records;
  const own = about ? (getAt(about, spec.path) ?? null) : null;
  return (
    <li className="grid items-start gap-x-4 gap-y-1 border-b border-line px-2 py-2 sm:grid-cols-[1fr_12rem]">
      <div className="min-w-0">
        <FieldRow spec={spec} />
        <p className="pt-1 text-[11px] text-ink-muted">{spec.help}</p>
      </div>
      <div className="flex items-start gap-2 text-xs text-ink-soft sm:pt-1">
        <span className="min-w-0 wrap-anywhere">
          Default: {defaultText(spec)}
          {own !== null && <span className="text-link"> · changed</span>}
        </span>
        {own !== null && !isReadOnly && (
          <Button
            size="small"
            tone="quiet"
            aria-label={`Reset ${spec.label}`}
            onClick={(event) => {
              event.currentTarget.closest('li')?.querySelector<HTMLElement>('input, textarea')?.focus();
              change(spec, spec.path, null);
              endVisit();
            }}
          >
            Reset
          </Button>
        )}
      </div>
    </li>
  );
}

const PREFIX = 'ruleParams.';

function isParam({ path }: FieldSpec): boolean {
  return path.startsWith(PREFIX);
}

function defaultText({ path, editor }: FieldSpec): string {
  const value = DEFAULT_PARAMS[path.slice(PREFIX.length) as keyof Params];
  if (typeof value !== 'number') return value.join(', ');
  return editor.kind === 'quantity' ? formatQuantity(value, editor.unit) : String(value);
}
