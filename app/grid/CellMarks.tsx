import type { GridMark, MarkSeverity } from './grid-types.ts';

/** What is found about a cell: the worst one's sign and how many there are. The cell's name tells the sentences. */
export function CellMarks({ marks }: { readonly marks: readonly GridMark[] }) {
  const [worst] = marks;
  if (!worst) return null;
  return (
    <span title={marks.map(sentenceOf).join('\n')} data-severity={worst.severity} className="gr-marks">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="14" height="14" className="gr-sign">
        <path d={SIGNS[worst.severity]} />
      </svg>
      {marks.length > 1 && marks.length}
    </span>
  );
}

/** As screen readers say the cell. */
export function nameWithMarks(text: string, marks: readonly GridMark[]): string {
  return [text, ...marks.map(sentenceOf)].filter((part) => part !== '').join(', ');
}

function sentenceOf({ severity, text }: GridMark): string {
  return `${WORDS[severity]}: ${text}`;
}

const WORDS: Readonly<Record<MarkSeverity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Hint',
  'to-do': 'To do',
};

const CIRCLE = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20';

/** The signs of lucide, each as one path: a table may show hundreds. */
const SIGNS: Readonly<Record<MarkSeverity, string>> = {
  error: `${CIRCLE}M15 9l-6 6M9 9l6 6`,
  warning: 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  info: `${CIRCLE}M12 16v-4M12 8h.01`,
  'to-do': CIRCLE,
};
