import { CircleDashed, CircleX, Info, TriangleAlert } from 'lucide-react';
import { classNames } from '../ui/class-names.ts';
import type { GridMark, MarkSeverity } from './grid-types.ts';

/** What is found about a cell: the worst one's sign, how many there are, and their sentences for those who ask. */
export function CellMarks({ marks }: { readonly marks: readonly GridMark[] }) {
  const [worst] = marks;
  if (!worst) return null;
  const Icon = ICONS[worst.severity];
  const sentences = marks.map(({ severity, text }) => `${WORDS[severity]}: ${text}`);
  return (
    <span
      title={sentences.join('\n')}
      data-severity={worst.severity}
      className={classNames('flex shrink-0 items-center gap-0.5 text-[11px] font-semibold', TEXTS[worst.severity])}
    >
      <Icon size={14} aria-hidden />
      {marks.length > 1 && <span aria-hidden>{marks.length}</span>}
      <span className="sr-only">, {sentences.join(' ')}</span>
    </span>
  );
}

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info, 'to-do': CircleDashed } as const;
const WORDS: Readonly<Record<MarkSeverity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Hint',
  'to-do': 'To do',
};
const TEXTS: Readonly<Record<MarkSeverity, string>> = {
  error: 'text-error',
  warning: 'text-warning',
  info: 'text-info',
  'to-do': 'text-ink-muted',
};
