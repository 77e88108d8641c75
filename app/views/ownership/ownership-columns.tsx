/** The columns of the ownership matrix: the entity, its record, a column for each system, then what was decided. */
import { ChevronDown, ChevronRight, Crown, Swords } from 'lucide-react';
import type { SystemKind } from '../../../src/catalog/system-kind.ts';
import { fullName } from '../../../src/catalog/system-names.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Id } from '../../../src/model/field.ts';
import type { About } from '../../../src/model/records/governance.ts';
import type { GridCell, GridColumn } from '../../grid/grid-types.ts';
import { EntitySwatch } from '../../marks/EntitySwatch.tsx';
import { marksOf } from '../finding-marks.ts';
import { cellTextOf } from '../spec-editor.ts';
import { answerIn, editorOf, specOf } from './ownership-edits.ts';
import { type FieldColumnId, NAME, type OwnershipRow, RECORD, systemColumnId } from './ownership-rows.ts';
import { SplitSwatch, splitGround } from './SplitSwatch.tsx';

export interface SystemHead {
  readonly id: Id;
  readonly name: string;
  readonly kind: SystemKind;
  readonly orgName: string;
  readonly isContext: boolean;
}

export interface ColumnContext {
  readonly systems: readonly SystemHead[];
  readonly status: About['status'];
  readonly isNarrow: boolean;
  readonly design: () => Design;
  readonly toggle: (entityId: Id) => void;
}

type Column = GridColumn<OwnershipRow>;

export function ownershipColumns(context: ColumnContext): readonly Column[] {
  const kinds = new Map(context.systems.map(({ id, kind }) => [id, kind]));
  const names = new Map(context.systems.map(({ id, name }) => [id, name]));
  const column = (
    id: string,
    fields: Omit<Column, 'id' | 'cell'> & { cell: (row: OwnershipRow) => GridCell },
  ): Column => ({
    ...fields,
    id,
    cell: (row) => {
      const marks = marksOf(row.findings.get(id), context.status);
      return { ...fields.cell(row), ...(marks && { marks }) };
    },
    editor: (row) => editorOf(row, id, context.design()),
    // Groups stay below their entity, whatever the rows are sorted by.
    sortValue: (row) => fields.sortValue?.(row) ?? null,
  });
  const field = (id: FieldColumnId, title: string, widthPx: number, help: string): Column => {
    const textOf = (row: OwnershipRow) => fieldText(row, id, context.design());
    return column(id, {
      title,
      widthPx,
      help,
      cell: (row) => ({ text: textOf(row), isFixed: row.group !== null && id !== 'conflict' }),
      sortValue: ({ entity }) => String(entity[SORT_FIELDS[id]] ?? ''),
    });
  };
  return [
    column(NAME, {
      title: 'Entity',
      widthPx: context.isNarrow ? 152 : 232,
      isPinned: true,
      help: 'Space unfolds the groups of attributes.',
      sortValue: ({ entity }) => entity.name,
      cell: (row) => nameCell(row, kinds, context.toggle),
    }),
    column(RECORD, {
      title: 'System of record',
      widthPx: 208,
      help: 'Whose values win.',
      sortValue: ({ entity }) => names.get(entity.systemOfRecord ?? '') ?? '',
      cell: (row) => recordCell(row, names, kinds),
    }),
    ...context.systems.map((system) =>
      column(systemColumnId(system.id), {
        title: system.isContext ? `${system.name} (context)` : system.name,
        widthPx: 160,
        help: `${fullName(system.kind)}, ${system.orgName}`,
        sortValue: ({ entityCells }) => entityCells.get(system.id)?.texts.join(', ') ?? '',
        cell: (row) => systemCell(row, system, kinds, names),
      }),
    ),
    field('conflict', 'Conflict policy', 188, 'What happens when two systems change the same record.'),
    field('paths', 'Update paths', 188, 'Systems that may submit changes to the record.'),
    field('consistency', 'Consistency', 176, 'Eventual unless the business truly cannot wait.'),
    field('decision', 'Sync decision', 168, 'Whether the entity is copied at all, and how.'),
  ];
}

const SORT_FIELDS = {
  conflict: 'conflictPolicy',
  paths: 'updatePaths',
  consistency: 'consistency',
  decision: 'syncDecision',
} as const;

function fieldText(row: OwnershipRow, id: FieldColumnId, design: Design): string {
  if (id === 'paths') return row.paths.join(', ');
  const spec = specOf(row, id);
  return spec ? cellTextOf(spec, answerIn(row, id), design) : '';
}

function nameCell(row: OwnershipRow, kinds: ReadonlyMap<Id, SystemKind>, toggle: (id: Id) => void): GridCell {
  const { entity, name, group, groupCount, isOpen, color, writers } = row;
  if (group) {
    return {
      text: name,
      content: (
        <span className="truncate pl-9 text-ink-soft">
          <span className="sr-only">Attribute group </span>
          {name}
        </span>
      ),
    };
  }
  const shared = writers.length > 1 ? writers.flatMap((id) => kinds.get(id) ?? []) : [];
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return {
    text: name,
    content: (
      <>
        {groupCount > 0 ? (
          <button
            type="button"
            tabIndex={-1}
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Fold' : 'Unfold'} the ${groupCount} attribute groups of ${name}`}
            onClick={() => toggle(entity.id)}
            className="-ml-1 inline-flex size-6 shrink-0 items-center justify-center rounded text-ink-soft hover:bg-sunken"
          >
            <Chevron size={14} aria-hidden />
          </button>
        ) : (
          <span className="-ml-1 w-6 shrink-0" />
        )}
        <EntitySwatch color={color} />
        <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
        {shared.length > 1 && <SplitSwatch kinds={shared} />}
        {shared.length > 1 && (
          // A phone has room for the name or for these words; the colours say the same.
          <span className="shrink-0 text-[11px] text-ink-muted max-md:sr-only">{shared.length} writers</span>
        )}
      </>
    ),
  };
}

function recordCell(row: OwnershipRow, names: ReadonlyMap<Id, string>, kinds: ReadonlyMap<Id, SystemKind>): GridCell {
  const { owners, hasNoRecord, group } = row;
  const text = owners.map((id) => names.get(id) ?? id).join(' and ');
  if (owners.length > 1) {
    return {
      text: `${text}, contested`,
      content: (
        <>
          <SplitSwatch kinds={owners.flatMap((id) => kinds.get(id) ?? [])} />
          <span className="min-w-0 flex-1 truncate font-medium">{text}</span>
          <Contested />
        </>
      ),
    };
  }
  if (text !== '') return { text };
  if (!hasNoRecord) return { text: 'by groups', isFixed: true };
  const words = group ? 'no owner' : 'no record';
  return { text: words, content: <span className="truncate font-medium text-error">{words}</span> };
}

/** The mark that is not a colour. */
function Contested() {
  return (
    <span className="inline-flex shrink-0 items-center gap-0.5 text-[11px] text-ink-soft">
      <Swords size={13} aria-hidden />
      contested
    </span>
  );
}

function systemCell(
  { cells, owners, group }: OwnershipRow,
  system: SystemHead,
  kinds: ReadonlyMap<Id, SystemKind>,
  names: ReadonlyMap<Id, string>,
): GridCell {
  const cell = cells.get(system.id);
  if (!cell) return { text: '' };
  const text = cell.texts.join(', ');
  const isRecord = group ? owners.includes(system.id) : cell.texts.includes('system of record');
  if (!isRecord) return { text };
  const claimants = cell.isContested ? [system.id, ...owners.filter((id) => id !== system.id)] : [system.id];
  const others = claimants.slice(1).map((id) => names.get(id) ?? id);
  return {
    text: cell.isContested ? `${text}, contested with ${others.join(' and ')}` : text,
    ground: splitGround(
      claimants.flatMap((id) => kinds.get(id) ?? []),
      16,
    ),
    content: (
      <>
        <Crown size={13} aria-hidden className="shrink-0" />
        <span className="min-w-0 flex-1 truncate font-medium">{text}</span>
        {cell.isContested && <Swords size={13} aria-hidden className="shrink-0" />}
        {cell.isContested && <span className="sr-only">, contested with {others.join(' and ')}</span>}
      </>
    ),
  };
}
