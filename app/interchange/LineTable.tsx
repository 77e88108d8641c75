import { useState } from 'react';
import { mechanismDisplayName } from '../../src/catalog/mechanism-names.ts';
import { findMechanism, MECHANISMS } from '../../src/catalog/mechanisms.ts';
import type { EdgeReading, LineChoice } from '../../src/interchange/diagram/diagram-plan.ts';
import { detailWords } from '../../src/interchange/list/reading-words.ts';
import { Button } from '../ui/Button.tsx';
import { GroupedSelect } from './GroupedSelect.tsx';

interface LineTableProps {
  readonly edges: readonly EdgeReading[];
  readonly onChange: (id: string, choice: LineChoice) => void;
}

const STEP = 100;

export function LineTable({ edges, onChange }: LineTableProps) {
  const [most, setMost] = useState(STEP);
  if (edges.length === 0) return <p className="text-xs text-ink-muted">There are no lines between shapes.</p>;
  return (
    <section aria-labelledby="lines-title">
      <h3 id="lines-title" className="mb-2 text-[13px] font-semibold">
        Lines <span className="font-normal text-ink-muted">({edges.length})</span>
      </h3>
      <table className="w-full table-fixed border-collapse text-left text-xs max-md:[&_td]:block max-md:[&_tr]:block max-md:[&_tr]:py-2">
        <thead className="text-ink-muted max-md:sr-only">
          <tr>
            <th className="w-1/3 py-1 pr-3 font-medium">From and to</th>
            <th className="w-1/4 py-1 pr-3 font-medium">What it says</th>
            <th className="py-1 font-medium">Becomes a flow by</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, most).map((reading) => (
            <Row key={reading.edge.id} reading={reading} onChange={onChange} />
          ))}
        </tbody>
      </table>
      {edges.length > most && (
        <Button size="small" className="mt-2" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, edges.length - most)} more of {edges.length}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  readonly reading: EdgeReading;
  readonly onChange: (id: string, choice: LineChoice) => void;
}

function Row({ reading, onChange }: RowProps) {
  const { edge, source, target, details, entities, remark } = reading;
  const isLeftOut = remark === LEFT_OUT_REMARK;
  const others = details ? [...entities, ...detailWords({ ...details, mechanism: null })].join(', ') : '';
  const arrow = edge.direction === 'two-way' ? '↔' : '→';
  return (
    <tr className="border-t border-line align-middle">
      <td className="py-1.5 pr-3 wrap-anywhere">
        <bdi>{source || '?'}</bdi> {arrow} <bdi>{target || '?'}</bdi>
      </td>
      <td className="py-1.5 pr-3 wrap-anywhere whitespace-pre-line text-ink-soft">{edge.label}</td>
      <td className="py-1.5">
        {details === null && !isLeftOut ? (
          <span className="text-ink-muted">{remark}</span>
        ) : (
          <>
            <GroupedSelect
              label={`Mechanism of the line from ${source} to ${target}`}
              value={isLeftOut ? 'ignored' : (details?.mechanism ?? 'undecided')}
              first={FIRST}
              groups={GROUPS}
              onChange={(value) => onChange(edge.id, choiceOf(value))}
            />
            {others !== '' && <span className="block pt-0.5 text-ink-soft">{others}</span>}
            {remark !== null && !isLeftOut && <span className="block pt-0.5 text-ink-muted">{remark}</span>}
          </>
        )}
      </td>
    </tr>
  );
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
