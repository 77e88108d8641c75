import { useEffect, useRef } from 'react';
import { counted } from '../../../src/lib/counted.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { CellChange, FlowAddition, PastePlan, PasteProblem } from './paste-plan.ts';

interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}

/** More says nothing that these do not; the counts are of all. */
const MOST_SHOWN = 200;

/** What a paste would change, cell by cell, before it does. */
export function PasteDialog({ plan, onPaste, onClose }: PasteDialogProps) {
  const { changes, additions, problems, unknownHeadings, sameCount } = plan;
  const paste = useRef<HTMLButtonElement>(null);
  const count = changes.length + additions.length;
  // Enter pastes: whoever fills in by keys goes on by keys.
  useEffect(() => paste.current?.focus(), []);
  return (
    <Dialog
      title="Paste from a spreadsheet"
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button ref={paste} tone="primary" disabled={count === 0} onClick={onPaste}>
            {pasteLabel(plan)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-xs">
        <p className="text-[13px] text-ink-soft">{summaryOf(plan)}</p>
        {problems.length > 0 && <Problems problems={problems} />}
        {unknownHeadings.length > 0 && (
          <p className="text-ink-soft">
            Left out, as no attribute of a flow is called so: {unknownHeadings.join(', ')}.
          </p>
        )}
        {additions.length > 0 && <Additions additions={additions} />}
        {changes.length > 0 && <Changes changes={changes} />}
        {sameCount > 0 && <p className="text-ink-muted">{counted(sameCount, 'cell')} already as pasted.</p>}
      </div>
    </Dialog>
  );
}

function pasteLabel({ changes, additions }: PastePlan): string {
  if (changes.length === 0 && additions.length > 0) return `Add ${counted(additions.length, 'flow')}`;
  if (additions.length === 0) return `Change ${counted(changes.length, 'cell')}`;
  return `Change ${counted(changes.length, 'cell')}, add ${counted(additions.length, 'flow')}`;
}

function summaryOf({ changes, additions, problems }: PastePlan): string {
  const flows = new Set(changes.map(({ flowId }) => flowId)).size;
  const parts = [
    ...(changes.length > 0 ? [`${counted(changes.length, 'cell')} of ${counted(flows, 'flow')} will change`] : []),
    ...(additions.length > 0 ? [`${counted(additions.length, 'flow')} will be added`] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, 'place')} cannot be taken and will be left out`] : []),
  ];
  return parts.length === 0
    ? 'Nothing of it would change a flow.'
    : `${parts.join('; ')}. One undo takes all of it back.`;
}

function Problems({ problems }: { readonly problems: readonly PasteProblem[] }) {
  return (
    <section aria-label="Left out">
      <h3 className="mb-1 text-[13px] font-semibold text-error">Left out</h3>
      <ul className="flex flex-col gap-1">
        {problems.slice(0, MOST_SHOWN).map(({ line, column, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes.
          <li key={at} className="rounded-md bg-error-ground px-2 py-1.5 wrap-anywhere">
            Row {line}
            {column === null ? '' : `, ${column}`}: {reason}
          </li>
        ))}
      </ul>
      <More count={problems.length} />
    </section>
  );
}

function Additions({ additions }: { readonly additions: readonly FlowAddition[] }) {
  return (
    <section aria-label="New flows">
      <h3 className="mb-1 text-[13px] font-semibold">New flows</h3>
      <ul className="flex flex-col gap-1">
        {additions.slice(0, MOST_SHOWN).map(({ title, cells }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes.
          <li key={at} className="rounded-md bg-sunken px-2 py-1.5 wrap-anywhere">
            <span className="font-medium">{title}</span>
            {cells.length > 0 && (
              <span className="text-ink-soft">
                {' '}
                · {cells.map(({ field, text }) => `${field.title}: ${text}`).join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <More count={additions.length} />
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly CellChange[] }) {
  return (
    <section aria-label="Changes">
      <h3 className="mb-1 text-[13px] font-semibold">Changes</h3>
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            {['Flow', 'Attribute', 'Now', 'Becomes'].map((title) => (
              <th key={title} className="border border-line bg-sunken px-2 py-1 text-left font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ flowName, field, before, after }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes.
            <tr key={at}>
              <td className={CELL}>{flowName}</td>
              <td className={CELL}>{field.title}</td>
              <td className={`${CELL} text-ink-muted`}>{before || 'not answered'}</td>
              <td className={`${CELL} font-medium`}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={changes.length} />
    </section>
  );
}

const CELL = 'border border-line px-2 py-1 align-top wrap-anywhere';

function More({ count }: { readonly count: number }) {
  return count > MOST_SHOWN ? <p className="pt-1 text-ink-muted">and {count - MOST_SHOWN} more</p> : null;
}
