// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on what is in the cell.
import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { cellTexts, markText } from '../../../src/deliverables/cell-text.ts';
import type { Cell, Column } from '../../../src/deliverables/document.ts';
import { shortened } from '../../marks/shortened.ts';
import type { CellFinding } from '../../pack/table-shape.ts';
import { classNames } from '../../ui/class-names.ts';

interface PreviewCellProps {
  readonly column: Column;
  readonly cell: Cell | undefined;
  readonly findings: readonly CellFinding[];
  /** Of the table's columns, and the pixels left free before it for those that are not drawn. */
  readonly index: number;
  readonly gapPx: number;
  readonly widthPx: number;
  /** "row.column" */
  readonly place: string;
  readonly isStop: boolean;
}

/** What leads somewhere is a button; the table itself follows it. */
export const PreviewCell = memo(function PreviewCell(props: PreviewCellProps) {
  const { column, cell, findings, index, gapPx, widthPx, place, isStop } = props;
  const isFigure = column.type === 'number' || column.type === 'duration';
  const tabIndex = isStop ? 0 : -1;
  const inner = cell && <CellText cell={cell} column={column} findings={findings} />;
  return (
    <div
      role="gridcell"
      aria-colindex={index + 1}
      data-align={isFigure ? 'end' : undefined}
      className="dl-cell"
      style={{ width: widthPx, marginLeft: gapPx === 0 ? undefined : gapPx }}
    >
      {cell && cell.subject !== null ? (
        <button type="button" data-place={place} tabIndex={tabIndex} title={titleOf(findings)}>
          {inner}
        </button>
      ) : (
        <div data-place={place} tabIndex={tabIndex} className="dl-plain">
          {inner}
        </div>
      )}
    </div>
  );
});

function titleOf(findings: readonly CellFinding[]): string {
  if (findings.length === 0) return LEADS;
  return [...findings.map(({ message }) => shortened(message)), LEADS].join('\n');
}

const LEADS = 'Show where it is answered';

type CellTextProps = Pick<PreviewCellProps, 'column' | 'findings'> & { readonly cell: Cell };

function CellText({ cell, column, findings }: CellTextProps) {
  const texts = cellTexts(cell, column).map((text, at) => ({ text, key: `${at} ${text.slice(0, 40)}` }));
  const mark = markText(cell);
  return (
    <>
      {texts.map(({ text, key }) => (
        <span key={key} className="dl-text">
          {text}
        </span>
      ))}
      {mark !== null && <span className="block font-medium text-ink-soft italic">{mark}</span>}
      <FindingSign findings={findings} />
      {texts.length === 0 && mark === null && findings.length === 0 && <span className="sr-only">empty</span>}
    </>
  );
}

const ORDER = ['error', 'warning', 'info'] as const;
const ICONS = { error: CircleX, warning: TriangleAlert, info: Info } as const;
const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const;
const COLORS = { error: 'text-error', warning: 'text-warning', info: 'text-info' } as const;

function FindingSign({ findings }: Pick<PreviewCellProps, 'findings'>) {
  const worst = ORDER.find((severity) => findings.some((finding) => finding.severity === severity));
  if (!worst) return null;
  const Icon = ICONS[worst];
  return (
    <span className={classNames('mt-0.5 flex h-4 items-center gap-1 whitespace-nowrap', COLORS[worst])}>
      <Icon size={12} aria-hidden className="shrink-0" />
      <span className="sr-only">{WORDS[worst]}:</span>
      {findings.length === 1 ? '1 finding' : `${findings.length} findings`}
    </span>
  );
}
