import { type RefObject, useMemo, useState } from 'react';
import { identifyingPlaces } from '../../../src/deliverables/identifier-matrix.ts';
import { sortedTexts } from '../../../src/deliverables/sorting.ts';
import { groupBy } from '../../../src/lib/group-by.ts';
import type { Subject } from '../../../src/model/field.ts';
import { wholeSubject } from '../../../src/model/subject.ts';
import { Grid } from '../../grid/Grid.tsx';
import { type GridHandle, type GridLayout, PLAIN_LAYOUT } from '../../grid/grid-types.ts';
import { useRowEntries } from '../../grid/row-entries.ts';
import { IDENTIFIER_TYPE_OPTIONS } from '../../inspector/labels/structure-labels.ts';
import { SelectBox } from '../../inspector/SelectBox.tsx';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { marksOf } from '../finding-marks.ts';
import { useSelectedRows } from '../use-selected-rows.ts';
import { useViewModel } from '../use-view-model.ts';
import { EmptySection } from './EmptySection.tsx';
import { type IdentifierRow, identifierColumns, typeColumnId } from './identifier-columns.ts';
import { IDENTIFIERS } from './identity-sections.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useIdentifierEdits } from './use-identifier-edits.ts';

const ROW_PX = 32;
const MOST_ROWS = 12;

export function IdentifierSection({ handle }: { readonly handle: RefObject<GridHandle | null> }) {
  const { session } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const rows = useIdentifierRows();
  const [added, setAdded] = useState<readonly string[]>([]);
  const used = useMemo(() => typesIn(rows), [rows]);
  const types = useMemo(() => [...used, ...added.filter((type) => !used.includes(type))], [used, added]);
  const columns = useMemo(() => identifierColumns(types), [types]);
  const [layout, setLayout] = useState<GridLayout>(PLAIN_LAYOUT);
  const { entries } = useRowEntries(rows, columns, layout);
  const edits = useIdentifierEdits(rows);
  const selectedRowIds = useSelectedRows(rows, subjectsOf);

  if (rows.length === 0) {
    return (
      <SectionFrame section={IDENTIFIERS}>
        <EmptySection
          title="No system keeps people yet"
          why="Place a customer, a subscriber or another person in a system: each such place gets a row here, with what it knows people by."
          action={
            <Button size="small" onClick={() => session.showView('ownership')}>
              Place entities in systems
            </Button>
          }
        />
      </SectionFrame>
    );
  }
  return (
    <SectionFrame
      section={IDENTIFIERS}
      action={
        <AddType
          types={types}
          isDisabled={isReadOnly}
          onAdd={(type) => {
            setAdded([...added, type]);
            const rowId = rows[0]?.id ?? '';
            requestAnimationFrame(() => handle.current?.focusCell({ rowId, columnId: typeColumnId(type) }));
          }}
        />
      }
    >
      <div
        className="relative overflow-hidden rounded-lg border border-line bg-panel"
        style={{ height: (Math.min(rows.length, MOST_ROWS) + 1) * ROW_PX + 20 }}
      >
        <Grid
          label="Identifiers by system"
          entries={entries}
          columns={columns}
          layout={layout}
          onLayout={setLayout}
          edits={edits}
          isReadOnly={isReadOnly}
          selectedRowIds={selectedRowIds}
          onCursor={({ rowId }) => session.select([`placement:${rowId}`])}
          handle={handle}
        />
      </div>
    </SectionFrame>
  );
}

function subjectsOf({ id }: IdentifierRow): readonly Subject[] {
  return [`placement:${id}`];
}

/** A type that nobody keeps yet becomes a column; it stays once a cell of it is answered. */
function AddType({
  types,
  isDisabled,
  onAdd,
}: {
  readonly types: readonly string[];
  readonly isDisabled: boolean;
  readonly onAdd: (type: string) => void;
}) {
  const left = IDENTIFIER_TYPE_OPTIONS.filter(({ value }) => !types.includes(value));
  if (left.length === 0) return null;
  return (
    <div className="w-48">
      <SelectBox
        aria-label="Add an identifier"
        value=""
        disabled={isDisabled}
        isEmpty
        onChange={(event) => onAdd(event.target.value)}
      >
        <option value="">Add an identifier…</option>
        {left.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectBox>
    </div>
  );
}

function typesIn(rows: readonly IdentifierRow[]): readonly string[] {
  return sortedTexts(rows.flatMap(({ node }) => (node.placement.identifiers ?? []).map(({ type }) => type)));
}

function useIdentifierRows(): readonly IdentifierRow[] {
  const { topology, findings, status } = useViewModel();
  return useMemo(() => {
    const bySubject = groupBy(
      findings.filter(({ field }) => field !== null && IDENTIFYING.test(field)),
      ({ subject }) => wholeSubject(subject),
    );
    return identifyingPlaces(topology).map((node) => {
      const found = bySubject.get(`placement:${node.placement.id}`) ?? [];
      return { id: node.placement.id, node, findings: found, marks: marksOf(found, status) ?? [] };
    });
  }, [topology, findings, status]);
}

const IDENTIFYING = /^(?:identifiers|subscriberKeySource)/;
