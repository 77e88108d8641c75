import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { cellTexts, markText } from '../../../src/deliverables/cell-text.ts';
import type { Cell, Column } from '../../../src/deliverables/document.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { reveal } from '../../store/reveal.ts';
import { classNames } from '../../ui/class-names.ts';

interface PreviewCellProps {
  readonly column: Column;
  readonly cell: Cell | undefined;
  readonly isStruck: boolean;
  readonly findings: readonly Finding[];
  readonly place: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

export function PreviewCell({ column, cell, isStruck, findings, place, isStop, onFocus }: PreviewCellProps) {
  const stores = useStores();
  const subject = cell?.subject ?? null;
  const isNumber = column.type === 'number' || column.type === 'duration';
  const inner = cell && <CellText cell={cell} column={column} isStruck={isStruck} findings={findings} />;
  return (
    <td
      className={classNames('border border-line align-top', isNumber && 'text-right', subject === null && 'px-2 py-1')}
    >
      {cell && subject !== null ? (
        <button
          type="button"
          data-cell={place}
          tabIndex={isStop ? 0 : -1}
          onFocus={onFocus}
          onClick={() => reveal(stores, subject, cell.field)}
          title={[...findings.map(({ message }) => shortened(message)), 'Show where it is answered'].join('\n')}
          className={classNames(
            'block min-h-6 w-full cursor-pointer px-2 py-1 hover:bg-selected focus-visible:-outline-offset-2',
            isNumber ? 'text-right' : 'text-left',
          )}
        >
          {inner}
        </button>
      ) : (
        inner
      )}
    </td>
  );
}

type CellTextProps = Pick<PreviewCellProps, 'column' | 'isStruck' | 'findings'> & { readonly cell: Cell };

function CellText({ cell, column, isStruck, findings }: CellTextProps) {
  const texts = cellTexts(cell, column).map((text, at) => ({ text, key: `${at} ${text.slice(0, 40)}` }));
  const mark = markText(cell);
  return (
    <>
      {texts.map(({ text, key }) => (
        <span key={key} className={classNames('block wrap-anywhere', isStruck && 'text-ink-muted line-through')}>
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
    <span className={classNames('mt-0.5 inline-flex items-center gap-1', COLORS[worst])}>
      <Icon size={12} aria-hidden />
      <span className="sr-only">{WORDS[worst]}:</span>
      {findings.length === 1 ? '1 finding' : `${findings.length} findings`}
    </span>
  );
}
