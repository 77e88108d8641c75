import { useEffect, useRef } from 'react';
import { counted } from '../../src/lib/counted.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

export interface PastedChange {
  /** Whose cell it is. */
  readonly name: string;
  readonly attribute: string;
  /** Empty for what is not answered. */
  readonly now: string;
  readonly becomes: string;
}

export interface PastedProblem {
  /** As one counts the pasted rows. */
  readonly line: number;
  /** Null where the whole row is meant. */
  readonly column: string | null;
  readonly reason: string;
}

export interface PastedAddition {
  readonly title: string;
  readonly details: readonly string[];
}

interface PastePreviewProps {
  /** What a row of the table is: "Flow". */
  readonly noun: string;
  readonly summary: string;
  /** On the button. */
  readonly action: string;
  readonly changes: readonly PastedChange[];
  readonly problems: readonly PastedProblem[];
  readonly additions?: readonly PastedAddition[];
  /** What of it was passed over. */
  readonly remark?: string | null;
  readonly sameCount: number;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}

/** More says nothing that these do not; the counts are of all. */
const MOST_SHOWN = 200;

/** What a paste would change, cell by cell, before it does. */
export function PastePreview(props: PastePreviewProps) {
  const { noun, summary, action, changes, problems, additions = [], remark, sameCount, onPaste, onClose } = props;
  const paste = useRef<HTMLButtonElement>(null);
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
          <Button ref={paste} tone="primary" disabled={changes.length + additions.length === 0} onClick={onPaste}>
            {action}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-xs">
        <p className="text-[13px] text-ink-soft">{summary}</p>
        {problems.length > 0 && <Problems problems={problems} />}
        {remark && <p className="text-ink-soft">{remark}</p>}
        {additions.length > 0 && <Additions title={`New ${noun.toLowerCase()}s`} additions={additions} />}
        {changes.length > 0 && <Changes noun={noun} changes={changes} />}
        {sameCount > 0 && <p className="text-ink-muted">{counted(sameCount, 'cell')} already as pasted.</p>}
      </div>
    </Dialog>
  );
}

function Problems({ problems }: { readonly problems: readonly PastedProblem[] }) {
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

interface AdditionsProps {
  readonly title: string;
  readonly additions: readonly PastedAddition[];
}

function Additions({ title, additions }: AdditionsProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 text-[13px] font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1">
        {additions.slice(0, MOST_SHOWN).map(({ title: name, details }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes.
          <li key={at} className="rounded-md bg-sunken px-2 py-1.5 wrap-anywhere">
            <span className="font-medium">{name}</span>
            {details.length > 0 && <span className="text-ink-soft"> · {details.join(' · ')}</span>}
          </li>
        ))}
      </ul>
      <More count={additions.length} />
    </section>
  );
}

interface ChangesProps {
  readonly noun: string;
  readonly changes: readonly PastedChange[];
}

function Changes({ noun, changes }: ChangesProps) {
  return (
    <section aria-label="Changes">
      <h3 className="mb-1 text-[13px] font-semibold">Changes</h3>
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            {[noun, 'Attribute', 'Now', 'Becomes'].map((title) => (
              <th key={title} className="border border-line bg-sunken px-2 py-1 text-left font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ name, attribute, now, becomes }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes.
            <tr key={at}>
              <td className={CELL}>{name}</td>
              <td className={CELL}>{attribute}</td>
              <td className={`${CELL} text-ink-muted`}>{now || 'not answered'}</td>
              <td className={`${CELL} font-medium`}>{becomes || 'not answered'}</td>
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
