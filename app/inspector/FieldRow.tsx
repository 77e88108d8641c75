import { useId } from 'react';
import { classNames } from '../ui/class-names.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { FieldAdvice } from './advice/FieldAdvice.tsx';
import { FieldEditor } from './editors/FieldEditor.tsx';
import { FieldFindings } from './FieldFindings.tsx';
import type { Editor, FieldSpec } from './fields/field-spec.ts';
import { useField, useForm } from './form.tsx';

interface FieldRowProps {
  readonly spec: FieldSpec;
  /** Of the item it stands in: `keys[0].`. */
  readonly prefix?: string;
  /** Where the heading above says it already. */
  readonly isLabelHidden?: boolean;
}

/** A field: its label, its editor, what is suggested and what is found about it. */
export function FieldRow({ spec, prefix = '', isLabelHidden = false }: FieldRowProps) {
  const path = `${prefix}${spec.path}`;
  const field = useField(spec, path);
  const findings = useForm().findingsAt.get(path) ?? [];
  const id = useId();
  const inputId = `${id}-input`;
  const labelId = `${id}-label`;
  const findingsId = `${id}-findings`;
  const helpId = `${id}-help`;
  const isWide = WIDE.has(spec.editor.kind);
  const isGroup = GROUPS.has(spec.editor.kind);
  const label = <LabelText isGroup={isGroup} id={labelId} inputId={inputId} text={spec.label} />;
  const editor = (
    <FieldEditor
      field={field}
      inputId={inputId}
      labelId={labelId}
      renderField={(inner, innerPrefix) => <FieldRow key={inner.path} spec={inner} prefix={innerPrefix} />}
      describedBy={findings.length > 0 ? `${findingsId} ${helpId}` : helpId}
    />
  );
  return (
    <div data-row={path} className="flex min-w-0 flex-col gap-1">
      <span id={helpId} className="sr-only">
        {spec.help}
      </span>
      <div className={classNames('min-w-0', isWide ? 'flex flex-col gap-1' : ROW)}>
        <Tooltip text={spec.help} side="left">
          <div className={isLabelHidden ? 'sr-only' : 'min-w-0 pt-1 coarse:pt-3'}>{label}</div>
        </Tooltip>
        {editor}
      </div>
      <FieldAdvice path={path} />
      <FieldFindings id={findingsId} findings={findings} />
    </div>
  );
}

interface LabelTextProps {
  readonly isGroup: boolean;
  readonly id: string;
  readonly inputId: string;
  readonly text: string;
}

/** A group of controls is named by its id; one control by its label. */
function LabelText({ isGroup, id, inputId, text }: LabelTextProps) {
  if (isGroup) {
    return (
      <span id={id} className={LABEL}>
        {text}
      </span>
    );
  }
  return (
    <label id={id} htmlFor={inputId} className={LABEL}>
      {text}
    </label>
  );
}

const ROW = 'grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-start gap-2';
const LABEL = 'text-xs text-ink-soft';

/** Editors that need the whole width, below their label. */
const WIDE: ReadonlySet<Editor['kind']> = new Set(['items']);

const GROUPS: ReadonlySet<Editor['kind']> = new Set(['flag', 'duty', 'items']);
