import type { EditState } from '../edit-state.ts';
import { ComboEditor } from './ComboEditor.tsx';
import { TextEditor } from './TextEditor.tsx';

interface CellEditorProps {
  readonly state: EditState;
  /** Names the field: the column's title. */
  readonly label: string;
  readonly widthPx: number;
}

/** What one types into while a cell is edited. */
export function CellEditor({ state, label, widthPx }: CellEditorProps) {
  const { editor } = state;
  if (editor.kind === 'text' && !editor.suggestions?.length && !editor.suggest) {
    return <TextEditor state={state} editor={editor} label={label} />;
  }
  return <ComboEditor state={state} editor={editor} label={label} widthPx={widthPx} />;
}
