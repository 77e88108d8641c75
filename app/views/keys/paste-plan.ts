/** What a piece of a spreadsheet would change in the table of keys, before it changes anything. */
import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { counted } from '../../../src/lib/counted.ts';
import type { Design } from '../../../src/model/design.ts';
import { isEmptyPatch } from '../../../src/model/patch.ts';
import type { PastedChange, PastedProblem } from '../PastePreview.tsx';
import { cellTextOf, readEntry } from '../spec-editor.ts';
import { commitCommand, specOf } from './key-edits.ts';
import type { KeysRow } from './key-rows.ts';

export interface KeysPaste {
  /** All of it as one step. */
  readonly command: Command;
  readonly changes: readonly PastedChange[];
  readonly problems: readonly PastedProblem[];
  readonly sameCount: number;
}

export interface KeysTarget {
  /** In the order on screen, from the chosen cell on. */
  readonly rows: readonly KeysRow[];
  readonly columns: readonly { readonly id: string; readonly title: string }[];
}

/** A block of texts from the top left cell on. An empty one clears nothing: spreadsheets are full of them. */
export function planKeysPaste(
  texts: readonly (readonly string[])[],
  { rows, columns }: KeysTarget,
  design: Design,
): KeysPaste {
  const changes: PastedChange[] = [];
  const problems: PastedProblem[] = [];
  const commands: Command[] = [];
  let sameCount = 0;
  for (const [y, line] of texts.entries()) {
    const row = rows[y];
    const filled = line.flatMap((text, x) => (text.trim() === '' ? [] : [{ text, column: columns[x] }]));
    if (!row && filled.length > 0) problems.push({ line: y + 1, column: null, reason: NO_ROW });
    for (const { text, column } of row ? filled : []) {
      if (!row || !column) {
        problems.push({ line: y + 1, column: null, reason: NO_COLUMN });
        break;
      }
      const now = row.cells.get(column.id)?.text ?? '';
      const command = commitCommand(row, column.id, { text }, design);
      if (text.trim() === now || (command.ok && isEmptyPatch(command.value.run(design)))) sameCount += 1;
      else if (command.ok) {
        commands.push(command.value);
        const becomes = textAfter(row, column.id, text, design);
        changes.push({ name: nameOf(row), attribute: column.title, now, becomes });
      } else problems.push({ line: y + 1, column: column.title, reason: command.error });
    }
  }
  const label = `Paste ${counted(commands.length, 'cell')}`;
  return { command: together(label, commands), changes, problems, sameCount };
}

const NO_ROW = 'There is no row for it: rows of this table come with the objects that carry a key.';
const NO_COLUMN = 'There is no column for it: it is wider than the table from the chosen cell on.';

function nameOf({ keyName, placeName }: KeysRow): string {
  return placeName === '' ? keyName : `${keyName} in ${placeName}`;
}

/** As the cell will read: "yes" is Yes. */
function textAfter(row: KeysRow, columnId: string, text: string, design: Design): string {
  const spec = specOf(row, columnId);
  const value = spec && readEntry(spec, { text }, design);
  return spec && value?.ok ? cellTextOf(spec, value.value, design) : text.trim();
}
