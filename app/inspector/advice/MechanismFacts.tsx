import { useState } from 'react';
import type { Mechanism, MechanismId } from '../../../src/catalog/mechanism.ts';
import type { MechanismNote } from '../../../src/catalog/mechanism-note.ts';
import { mechanismOf } from '../../../src/catalog/mechanisms.ts';
import { formatDuration } from '../../../src/lib/duration.ts';
import { Button } from '../../ui/Button.tsx';

/** What the catalogue knows about the chosen mechanism: one line, and the prose for who asks. */
export function MechanismFacts({ mechanismId }: { readonly mechanismId: MechanismId }) {
  const [note, setNote] = useState<MechanismNote | null>(null);
  const [isFailed, setFailed] = useState(false);

  /** The prose of all mechanisms is large, so it is loaded when somebody asks. */
  function load(): void {
    setFailed(false);
    import('../../../src/catalog/mechanism-notes.ts').then(
      ({ mechanismNoteOf }) => setNote(mechanismNoteOf(mechanismId)),
      () => setFailed(true),
    );
  }

  return (
    <div className="flex flex-col items-start gap-1 text-xs text-ink-soft">
      <p>{factLine(mechanismOf(mechanismId))}</p>
      {note === null ? (
        <Button size="small" tone="quiet" className="-ml-2.5 text-link" onClick={load}>
          Where this comes from
        </Button>
      ) : (
        <NoteText note={note} />
      )}
      {isFailed && (
        <p role="alert" className="text-error">
          The notes could not be loaded. Check the connection and try again.
        </p>
      )}
    </div>
  );
}

function factLine({ latencyMs, delivery, status }: Mechanism): string {
  const { p50, p95, estimate, confidence } = latencyMs;
  return [
    `p50 ${formatDuration(p50)}, p95 ${formatDuration(p95)}`,
    estimate ? 'an estimate' : `${confidence} confidence`,
    `delivery ${delivery.semantics}`,
    ...(typeof delivery.replayWindowHours === 'number' ? [`replay ${delivery.replayWindowHours} h`] : []),
    ...(status === 'current' ? [] : [status]),
  ].join('; ');
}

function NoteText({ note }: { readonly note: MechanismNote }) {
  const rows = [
    ['Basis', note.basis],
    ['Order', note.ordering],
    ['Duplicates', note.dedupe],
    ['Not for', note.notSuitableFor.join('; ')],
    ['Notes', note.notes],
    ['Sources', note.sources.join('; ')],
  ] as const;
  return (
    <dl className="grid w-full grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1 rounded-md bg-sunken p-2 wrap-anywhere">
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name} className="contents">
            <dt className="text-ink-muted">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
