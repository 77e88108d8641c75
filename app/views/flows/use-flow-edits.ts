/** What typing, filling, pasting and deleting in the table do to the design. */
import { useMemo, useState } from 'react';
import { addedBy } from '../../../src/commands/added.ts';
import type { Command } from '../../../src/commands/command.ts';
import { deleteElements } from '../../../src/commands/delete.ts';
import { connect } from '../../../src/commands/flows.ts';
import { counted } from '../../../src/lib/counted.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import type { AddRow, CellRange, GridColumn, GridEdits } from '../../grid/grid-types.ts';
import type { GridEntryRow } from '../../grid/row-entries.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { whyNotAdded } from '../why-not-added.ts';
import { readFlowEnds, suggestFlowEnds } from './add-flow.ts';
import { choicesOf, readEntry } from './field-entry.ts';
import { clearCells, fillDown, setField, subjectOfFlow } from './flow-edits.ts';
import { FIELD_BY_ID } from './flow-fields.ts';
import type { FlowRow } from './flow-rows.ts';
import { pasteCommand } from './paste-command.ts';
import { type PastePlan, planPaste } from './paste-plan.ts';

interface Table {
  readonly entries: readonly GridEntryRow<FlowRow>[];
  readonly columns: readonly GridColumn<FlowRow>[];
}

export function useFlowEdits({ entries, columns }: Table) {
  const { designs, session } = useStores();
  const book = useHistory((state) => state.book);
  const [plan, setPlan] = useState<{ readonly plan: PastePlan; readonly book: number } | null>(null);

  const edits = useMemo<GridEdits>(() => {
    const run = (command: Command, done: string) => {
      if (designs.run(command) === 'done') session.announce(done);
    };
    return {
      commit({ rowId, columnId }, entry) {
        const field = FIELD_BY_ID.get(columnId);
        if (!field) return null;
        const value = readEntry(field.spec, entry, choicesOf(field.spec, designs.getState().design));
        if (!value.ok) return value.error;
        designs.run(setField([rowId], field, value.value));
        return null;
      },
      clear: (range) => run(clearCells(range), 'Cleared'),
      fillDown: (range) =>
        run(fillDown(designs.getState().design, range), `Filled down ${counted(range.rowIds.length - 1, 'row')}`),
      deleteRows(rowIds) {
        run(deleteElements(rowIds.map(subjectOfFlow)), `${counted(rowIds.length, 'flow')} deleted`);
      },
      paste(texts, range) {
        const [row, ...more] = texts;
        const [only, ...others] = row ?? [];
        const { design } = designs.getState();
        // One value into all that is chosen is what a spreadsheet does.
        const isOne = more.length === 0 && others.length === 0 && only !== undefined;
        const spread = isOne ? range.rowIds.map(() => range.columnIds.map(() => only)) : texts;
        const made = planPaste(spread, targetOf(design, range, entries, columns));
        const isPlain = isOne && made.problems.length === 0 && made.additions.length === 0;
        if (isPlain) run(pasteCommand(made), 'Pasted');
        else setPlan({ plan: made, book });
      },
    };
  }, [designs, session, entries, columns, book]);

  const addRow = useMemo<AddRow>(
    () => ({
      label: 'New flow',
      placeholder: 'Commerce -> Service, then Tab to fill it in or Enter for the next',
      nextColumnId: 'mechanism',
      suggestions: (text) => suggestFlowEnds(designs.getState().design, text),
      add(text) {
        const ends = readFlowEnds(designs.getState().design, text);
        if (!ends.ok) return { problem: ends.error };
        const outcome = designs.run(connect(ends.value.source, ends.value.target));
        if (outcome !== 'done') return { problem: whyNotAdded(outcome) };
        const step = designs.getState().undoable.at(-1);
        const added = step ? addedBy(step.patch).map(parseSubject) : [];
        const id = added.find((parts) => parts?.collection === 'flows')?.id ?? '';
        session.announce(`Added ${designs.getState().design.flows.get(id)?.name ?? 'flow'}`);
        return { rowId: id };
      },
    }),
    [designs, session],
  );

  return {
    edits,
    addRow,
    /** What a paste would do, as long as the same design is open. */
    plan: plan?.book === book ? plan.plan : null,
    paste() {
      if (plan && designs.getState().book === plan.book) {
        const { changes, additions } = plan.plan;
        if (designs.run(pasteCommand(plan.plan)) === 'done')
          session.announce(
            `Pasted: ${counted(changes.length, 'cell')} changed, ${counted(additions.length, 'flow')} added`,
          );
      }
      setPlan(null);
    },
    dropPlan: () => setPlan(null),
  };
}

/** From the top left of the range on, over its end: a paste is as large as what is pasted. */
function targetOf(
  design: Parameters<typeof planPaste>[1]['design'],
  range: CellRange,
  entries: Table['entries'],
  columns: Table['columns'],
) {
  const rowIds = entries.flatMap(({ kind, id }) => (kind === 'row' ? [id] : []));
  const columnIds = columns.map(({ id }) => id);
  const firstRow = rowIds.indexOf(range.rowIds[0] ?? '');
  return {
    design,
    // In the row for adding nothing is chosen: everything is new then.
    rowIds: firstRow < 0 ? [] : rowIds.slice(firstRow),
    columnIds: columnIds.slice(Math.max(0, columnIds.indexOf(range.columnIds[0] ?? ''))),
  };
}
