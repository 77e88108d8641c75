import type { ReactNode } from 'react';
import { mechanismDisplayName } from '../../src/catalog/mechanism-names.ts';
import { findMechanism, MECHANISMS } from '../../src/catalog/mechanisms.ts';
import type { EdgeReading, LineChoice } from '../../src/interchange/diagram/diagram-plan.ts';
import { detailWords } from '../../src/interchange/list/reading-words.ts';
import { GroupedSelect } from './GroupedSelect.tsx';
import { MappingTable } from './MappingTable.tsx';

interface LineTableProps {
  readonly edges: readonly EdgeReading[];
  readonly onChange: (id: string, choice: LineChoice) => void;
}

const COLUMNS = [
  { title: 'From and to', width: 'md:w-1/3' },
  { title: 'What it says', width: 'md:w-1/4' },
  { title: 'Becomes a flow by', width: 'md:flex-1' },
] as const;

export function LineTable({ edges, onChange }: LineTableProps) {
  if (edges.length === 0) return <p className="text-xs text-ink-muted">There are no lines between shapes.</p>;
  return (
    <MappingTable
      title="Lines"
      columns={COLUMNS}
      rows={edges}
      keyOf={({ edge }) => edge.id}
      isTall={({ details, entities, remark }) => details !== null && (entities.length > 0 || remark !== null)}
      cells={(reading) => cellsOf(reading, onChange)}
    />
  );
}

function cellsOf(reading: EdgeReading, onChange: LineTableProps['onChange']): readonly ReactNode[] {
  const { edge, source, target, details, entities, remark } = reading;
  const isLeftOut = remark === LEFT_OUT_REMARK;
  const others = details ? [...entities, ...detailWords({ ...details, mechanism: null })].join(', ') : '';
  const arrow = edge.direction === 'two-way' ? '↔' : '→';
  return [
    <span key="ends">
      <bdi>{source || '?'}</bdi> {arrow} <bdi>{target || '?'}</bdi>
    </span>,
    <span key="label" className="whitespace-pre-line text-ink-soft">
      {edge.label}
    </span>,
    details === null && !isLeftOut ? (
      <span key="flow" className="text-ink-muted">
        {remark}
      </span>
    ) : (
      <div key="flow">
        <GroupedSelect
          label={`Mechanism of the line from ${source} to ${target}`}
          value={isLeftOut ? 'ignored' : (details?.mechanism ?? 'undecided')}
          first={FIRST}
          groups={GROUPS}
          onChange={(value) => onChange(edge.id, choiceOf(value))}
        />
        {others !== '' && <span className="block pt-0.5 text-ink-soft">{others}</span>}
        {remark !== null && !isLeftOut && <span className="block pt-0.5 text-ink-muted">{remark}</span>}
      </div>
    ),
  ];
}

const LEFT_OUT_REMARK = 'Left out.';

function choiceOf(value: string): LineChoice {
  if (value === 'ignored') return 'ignored';
  return findMechanism(value)?.id ?? 'undecided';
}

const FIRST = [
  { value: 'undecided', label: 'No mechanism yet' },
  { value: 'ignored', label: 'Left out' },
];

const GROUPS = [
  {
    name: 'Mechanisms',
    options: MECHANISMS.map(({ id }) => ({ value: id, label: mechanismDisplayName(id) })),
  },
];
