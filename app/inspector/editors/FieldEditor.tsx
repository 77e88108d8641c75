import { formatMoment } from '../model/moment-text.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { DutyEditor } from './DutyEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import { FlagEditor } from './FlagEditor.tsx';
import { ItemsEditor } from './ItemsEditor.tsx';
import { ChoicesEditor, ReferencesEditor } from './ListEditors.tsx';
import { MechanismEditor } from './MechanismEditor.tsx';
import { ReferenceEditor } from './ReferenceEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TextsEditor } from './TextsEditor.tsx';

/** The editor of a field's kind. */
export function FieldEditor(props: EditorProps) {
  const { editor } = props.field.spec;
  switch (editor.kind) {
    case 'text':
    case 'quantity':
    case 'date':
      return <TextEditor {...props} />;
    case 'moment':
      return (
        <output id={props.inputId} data-field={props.field.path} tabIndex={-1} className="text-xs text-ink-soft">
          {formatMoment(props.field.value)}
        </output>
      );
    case 'choice':
      return <ChoiceEditor {...props} options={editor.options} />;
    case 'choices':
      return <ChoicesEditor {...props} options={editor.options} />;
    case 'mechanism':
      return <MechanismEditor {...props} />;
    case 'flag':
      return <FlagEditor {...props} />;
    case 'duty':
      return <DutyEditor {...props} />;
    case 'reference':
      return <ReferenceEditor {...props} to={editor.to} />;
    case 'references':
      return <ReferencesEditor {...props} to={editor.to} />;
    case 'texts':
      return <TextsEditor {...props} suggestions={editor.suggestions} />;
    case 'items':
      return <ItemsEditor {...props} item={editor.item} />;
    default:
      return editor satisfies never;
  }
}
