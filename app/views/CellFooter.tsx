import { CircleDashed, CircleX, Info, PanelRight, TriangleAlert } from 'lucide-react';
import type { About } from '../../src/model/records/governance.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { FixButton } from '../fixing/FixButton.tsx';
import type { GridMark } from '../grid/grid-types.ts';
import { useHistory } from '../store/context.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { marksOf } from './finding-marks.ts';

interface CellFooterProps {
  /** "Order in ERP: replica, writes". */
  readonly place: string;
  readonly findings: readonly Finding[];
  readonly status: About['status'];
  readonly onOpen: () => void;
}

/** What the chosen cell says in full, and what can be done about it. As high with findings as without. */
export function CellFooter({ place, findings, status, onOpen }: CellFooterProps) {
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const marks = marksOf(findings, status) ?? [];
  const [worst] = marks;
  const [first] = findings.flatMap((finding) => (finding.isFixable ? finding.fixes.slice(0, 1) : []));
  return (
    <section
      aria-label="Chosen cell"
      className="flex h-12 shrink-0 items-center gap-3 border-t border-line bg-panel px-3 text-xs"
    >
      <p className="line-clamp-2 min-w-0 shrink font-medium wrap-anywhere">
        {place || <span className="font-normal text-ink-muted">Choose a cell to see what is said of it.</span>}
      </p>
      {worst && (
        <p className="line-clamp-2 min-w-0 flex-1 text-ink-soft" title={marks.map(({ text }) => text).join('\n')}>
          <Sign mark={worst} /> {worst.text}
          {marks.length > 1 && ` (and ${marks.length - 1} more)`}
        </p>
      )}
      <span className="ml-auto flex shrink-0 items-center gap-2">
        {first && !isReadOnly && (
          <span className="hidden max-w-72 md:inline-flex">
            <FixButton fix={first} isDisabled={false} />
          </span>
        )}
        <IconButton
          label="Show in the inspector"
          icon={<PanelRight size={16} aria-hidden />}
          onClick={onOpen}
          disabled={place === ''}
        />
      </span>
    </section>
  );
}

function Sign({ mark: { severity } }: { readonly mark: GridMark }) {
  const Icon = ICONS[severity];
  return (
    <>
      <Icon size={13} aria-hidden className={`mr-0.5 inline align-[-2px] ${COLORS[severity]}`} />
      <span className="sr-only">{WORDS[severity]}: </span>
    </>
  );
}

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info, 'to-do': CircleDashed } as const;
const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint', 'to-do': 'To do' } as const;
const COLORS = { error: 'text-error', warning: 'text-warning', info: 'text-info', 'to-do': 'text-ink-muted' } as const;
