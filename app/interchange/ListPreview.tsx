import { CircleCheck, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import type { LineReading, ListReading } from '../../src/interchange/list/list-reading.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';

/** Lines at first; the rest on demand, as a list of thousands would make typing slow. */
const STEP = 200;

interface ListPreviewProps {
  readonly reading: ListReading;
  /** What is left of a list that was added: that it stays is said already. */
  readonly isRest: boolean;
}

/** Each line with what becomes of it; those that nobody understood come first. */
export function ListPreview({ reading, isRest }: ListPreviewProps) {
  const [most, setMost] = useState(STEP);
  if (reading.refused !== null) {
    return (
      <p role="alert" className="rounded-lg bg-error-ground px-3 py-2 text-xs text-error">
        {reading.refused}
      </p>
    );
  }
  if (reading.lines.length === 0) {
    return <p className="text-xs text-ink-muted">Each line is read as you type or paste it.</p>;
  }
  const unread = reading.lines.filter(({ makes }) => makes === null);
  const read = reading.lines.filter(({ makes }) => makes !== null);
  const all = [...unread, ...read];
  return (
    <>
      {unread.length > 0 && !isRest && (
        <p className="text-xs text-ink-soft">
          {unread.length === 1 ? '1 line is' : `${unread.length} lines are`} not understood and will stay in the box.
        </p>
      )}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
        aria-label="Lines"
        className="max-h-[min(26rem,50dvh)] overflow-y-auto rounded-lg border border-line"
      >
        <ol className="divide-y divide-line text-xs">
          {all.slice(0, most).map((line) => (
            <Line key={line.line} line={line} />
          ))}
        </ol>
        {all.length > most && (
          <div className="p-2">
            <Button size="small" onClick={() => setMost(most + STEP)}>
              Show {Math.min(STEP, all.length - most)} more of {all.length}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}

function Line({ line: { line, text, makes, remark } }: { readonly line: LineReading }) {
  const isRead = makes !== null;
  return (
    <li className={classNames('flex gap-2 px-2.5 py-1.5', !isRead && 'bg-warning-ground')}>
      <span className="w-7 shrink-0 text-right font-mono text-ink-muted tabular-nums" title={`Line ${line}`}>
        {line}
      </span>
      {isRead ? (
        <CircleCheck size={14} className="mt-px shrink-0 text-success" aria-label="Understood" />
      ) : (
        <CircleHelp size={14} className="mt-px shrink-0 text-warning" aria-label="Not understood" />
      )}
      <span className="min-w-0 flex-1 wrap-anywhere">
        <bdi className={isRead ? undefined : 'font-mono [font-variant-ligatures:none]'}>{makes ?? text}</bdi>
        {remark !== null && <span className="block text-ink-soft [font-variant-ligatures:none]">{remark}</span>}
      </span>
    </li>
  );
}
