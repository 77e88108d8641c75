import { useState } from 'react';
import type { LoadError, Removal } from '../../src/model/load-error.ts';
import { shortened } from '../marks/shortened.ts';
import { openText } from '../start/opening.ts';
import { useStores } from '../store/context.tsx';
import type { Notice } from '../store/notice-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { dayOrTime } from '../ui/day-or-time.ts';
import { downloadFile } from '../ui/download.ts';
import { TextField } from '../ui/TextField.tsx';
import { downloadDesign } from './download-design.ts';

export function NoticeDialog({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case 'unreadable':
      return <Unreadable {...notice} />;
    case 'removed':
      return <Removed {...notice} />;
    case 'broken-link':
      return <BrokenLink {...notice} />;
    case 'unsaved':
      return <Unsaved {...notice} />;
  }
}

function Unreadable({ what, error, raw, kept }: Extract<Notice, { kind: 'unreadable' }>) {
  const { notices } = useStores();
  return (
    <Dialog
      title={`Cannot open ${shortened(what, LONGEST_NAME)}`}
      onClose={notices.close}
      footer={
        <>
          {raw !== null && (
            <Button onClick={() => downloadFile('damaged.design.json', raw)}>Download it as it is</Button>
          )}
          {kept && (
            <Button
              onClick={() => {
                notices.close();
                kept.open();
              }}
            >
              Open the state of {dayOrTime(kept.at)}
            </Button>
          )}
          <Button tone="primary" onClick={notices.close}>
            Close
          </Button>
        </>
      }
    >
      <p className="mb-3">
        {REASONS[error.code]} Nothing was changed: what is open stays as it was.
        {kept && ' The newest state that was kept of it opens as a design of its own.'}
      </p>
      <table className="w-full table-fixed border-collapse text-left text-xs">
        <thead className="text-ink-muted">
          <tr>
            <th className="w-[32%] py-1 pr-3 font-medium">Place</th>
            <th className="w-[22%] py-1 pr-3 font-medium">Found</th>
            <th className="py-1 font-medium">Expected</th>
          </tr>
        </thead>
        <tbody>
          {error.problems.slice(0, MAX_ROWS).map((problem) => (
            <tr key={`${problem.place} ${problem.message}`} className="border-t border-line align-top wrap-anywhere">
              <td className="py-1.5 pr-3 font-mono">{shortened(problem.place)}</td>
              <td className="py-1.5 pr-3">{shortened(problem.found)}</td>
              <td className="py-1.5">{problem.expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {error.problems.length > MAX_ROWS && (
        <p className="mt-2 text-ink-muted">And {error.problems.length - MAX_ROWS} more.</p>
      )}
    </Dialog>
  );
}

/** Characters of a file's name in a heading. */
const LONGEST_NAME = 120;

/** Beyond this the file is of another kind altogether. */
const MAX_ROWS = 200;

const REASONS: Readonly<Record<LoadError['code'], string>> = {
  'not-json': 'It is not a design file.',
  'not-a-design': 'It is not a Headwater design.',
  'newer-version': 'It was made with a newer version of Headwater. Update this one, then open it again.',
  invalid: 'These places of the file need to be put right.',
  'too-large': 'It is too large to be a design.',
};

function Removed({ what, removed }: { readonly what: string; readonly removed: readonly Removal[] }) {
  const { notices } = useStores();
  return (
    <Dialog
      title={`Opened ${shortened(what, LONGEST_NAME)}, without what points nowhere`}
      onClose={notices.close}
      footer={
        <Button tone="primary" onClick={notices.close}>
          Close
        </Button>
      }
    >
      <p className="mb-3">The file speaks of elements it does not have. Everything else was kept. Left out:</p>
      <ul className="divide-y divide-line border-y border-line text-xs">
        {removed.slice(0, MAX_ROWS).map(({ place, reason }) => (
          <li key={`${place} ${reason}`} className="py-1.5 wrap-anywhere">
            <span className="mr-2 font-mono text-ink-muted">{shortened(place)}</span>
            {shortened(reason)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** A link is often cut by the program it came through; the whole of it may still be in the message. */
function BrokenLink({ text }: { readonly text: string }) {
  const stores = useStores();
  const [link, setLink] = useState('');
  function open() {
    stores.notices.close();
    void openText(stores, link);
  }
  return (
    <Dialog
      title="This link cannot be opened"
      onClose={stores.notices.close}
      footer={
        <>
          <Button onClick={stores.notices.close}>Close</Button>
          <Button tone="primary" disabled={link.trim() === ''} onClick={open}>
            Open the link
          </Button>
        </>
      }
    >
      <p className="mb-3">{text}</p>
      <TextField
        label="Paste the full link"
        value={link}
        onChange={setLink}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && link.trim() !== '') open();
        }}
      />
    </Dialog>
  );
}

function Unsaved({ proceed }: { readonly proceed: () => void }) {
  const stores = useStores();
  return (
    <Dialog
      title="This design is not saved"
      size="small"
      onClose={stores.notices.close}
      footer={
        <>
          <Button onClick={stores.notices.close}>Stay</Button>
          <Button
            tone="danger"
            onClick={() => {
              stores.notices.close();
              stores.workspace.abandon();
              proceed();
            }}
          >
            Leave without saving
          </Button>
          <Button tone="primary" onClick={() => downloadDesign(stores)}>
            Download the file
          </Button>
        </>
      }
    >
      <p>The browser could not store its last edits. Download the file first, or they are lost when you leave.</p>
    </Dialog>
  );
}
