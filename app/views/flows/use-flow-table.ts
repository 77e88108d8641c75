/** Rows and columns of the table of flows, kept the same where nothing of them has changed. */
import { useMemo, useState } from 'react';
import { getAt } from '../../../src/commands/field-path.ts';
import { inOrder, only } from '../../../src/model/design.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { GridColumn } from '../../grid/grid-types.ts';
import { useMeaning } from '../../inspector/use-meaning.ts';
import { useDesign, useFindings, useSession, useStores } from '../../store/context.tsx';
import type { Stores } from '../../store/stores.ts';
import { useNarrowView } from '../use-narrow-view.ts';
import { editorOf } from './field-entry.ts';
import { DEFAULT_COLUMNS, FLOW_FIELDS, type FlowField } from './flow-fields.ts';
import { createFlowRows, type FlowNames, type FlowRow, flowNames } from './flow-rows.ts';
import { withLikelyFirst } from './likely-options.ts';

/** Under which the chosen columns are remembered. */
const TABLE = 'flows';

export function useFlowTable() {
  const design = useMeaning();
  const status = useDesign((whole) => only(whole, 'about').status);
  const { systems, entities, sharedKeys, flows } = design;
  const namesOfFlows = useMemo(
    () =>
      inOrder(flows)
        .map(({ id, name }) => `${id} ${name}`)
        .join('\n'),
    [flows],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are of these only; other edits keep the rows.
  const names = useMemo(() => flowNames(design, status), [systems, entities, sharedKeys, namesOfFlows, status]);
  const findings = useFlowFindings();
  const [rowsOf] = useState(createFlowRows);
  const rows = useMemo(() => rowsOf(flows, names, findings), [rowsOf, flows, names, findings]);
  return { rows, status, systemCount: systems.size, ...useColumns(names) };
}

/** To-dos of a draft included. */
function useFlowFindings(): ReadonlyMap<string, readonly Finding[]> {
  const problems = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  return useMemo(() => {
    const byFlow = new Map<string, Finding[]>();
    for (const finding of [...problems, ...toDos]) {
      const parts = parseSubject(finding.subject);
      if (parts?.collection !== 'flows') continue;
      const known = byFlow.get(parts.id);
      if (known) known.push(finding);
      else byFlow.set(parts.id, [finding]);
    }
    return byFlow;
  }, [problems, toDos]);
}

function useColumns(names: FlowNames) {
  const { session, designs } = useStores();
  const chosen = useSession((state) => state.shownColumns[TABLE]);
  const isNarrow = useNarrowView();
  const shown = useMemo(() => new Set(['name', ...(chosen ?? DEFAULT_COLUMNS)]), [chosen]);
  const columns = useMemo(
    () => FLOW_FIELDS.filter(({ id }) => shown.has(id)).map((field) => columnOf({ field, names, isNarrow, designs })),
    [shown, names, isNarrow, designs],
  );

  const choosing = useMemo(() => {
    function keep(ids: readonly string[] | null) {
      const { [TABLE]: _before, ...others } = session.getState().shownColumns;
      session.prefer({ shownColumns: ids === null ? others : { ...others, [TABLE]: ids } });
    }
    return {
      showColumn(id: string, isShown: boolean) {
        keep(isShown ? [...shown, id] : [...shown].filter((other) => other !== id));
      },
      showUsualColumns: () => keep(null),
    };
  }, [session, shown]);
  return { columns, shown, ...choosing };
}

interface ColumnOptions {
  readonly field: FlowField;
  readonly names: FlowNames;
  readonly isNarrow: boolean;
  readonly designs: Stores['designs'];
}

function columnOf({ field, names, isNarrow, designs }: ColumnOptions): GridColumn<FlowRow> {
  const { id, title, spec } = field;
  const isName = id === 'name';
  const isFigure = spec.editor.kind === 'quantity';
  return {
    id,
    title,
    help: spec.help,
    widthPx: isName ? (isNarrow ? 140 : 208) : (WIDTHS[spec.editor.kind] ?? 128),
    ...(isName ? { isPinned: true } : {}),
    ...(isFigure ? { align: 'end' } : {}),
    cell: (row) => row.cell(field),
    ...(isFigure ? { sortValue: ({ flow }: FlowRow) => numberOrNull(getAt(flow, id)) } : {}),
    editor: ({ flow }) =>
      editorOf(spec, getAt(flow, id), withLikelyFirst(names.choicesOf(field), id, flow.id, designs.getState().design)),
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

const WIDTHS: Readonly<Record<string, number | undefined>> = {
  quantity: 112,
  flag: 96,
  duty: 128,
  date: 104,
  mechanism: 184,
  reference: 152,
  references: 176,
  choices: 176,
  choice: 128,
};
