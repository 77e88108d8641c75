import { useMemo } from 'react';
import { tooLarge } from '../../src/interchange/diagram/diagram.ts';
import { type ForeignFile, readForeign } from '../../src/interchange/foreign-file.ts';
import { err } from '../../src/lib/result.ts';
import { useStores } from '../store/context.tsx';
import type { IncomingText } from '../store/import-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { MappingDialog } from './MappingDialog.tsx';
import { OwnDrawioDialog } from './OwnDrawioDialog.tsx';
import { PasteListDialog } from './PasteListDialog.tsx';

/** A file of another tool: ours that comes back, a picture to be mapped, or why it cannot be read. */
export function DiagramDialog({ incoming }: { readonly incoming: IncomingText }) {
  const { name, text, size } = incoming;
  const file = useMemo(() => (text === null ? err(tooLarge(size)) : readForeign(text, name)), [text, size, name]);
  if (!file.ok) return <Unreadable name={name} message={file.error.message} />;
  return <Readable incoming={incoming} file={file.value} />;
}

function Readable({ incoming, file }: { readonly incoming: IncomingText; readonly file: ForeignFile }) {
  switch (file.is) {
    case 'own':
      return <OwnDrawioDialog name={incoming.name} loaded={file.loaded} changes={file.changes} />;
    case 'diagrams':
      return <MappingDialog name={incoming.name} tool={file.tool} diagrams={file.diagrams} />;
    case 'list':
      return <PasteListDialog incoming={incoming} />;
  }
}

function Unreadable({ name, message }: { readonly name: string; readonly message: string }) {
  const { imports } = useStores();
  return (
    <Dialog
      title={`Cannot import ${name.slice(0, 120)}`}
      size="small"
      onClose={() => imports.close()}
      footer={
        <Button tone="primary" onClick={() => imports.close()}>
          Close
        </Button>
      }
    >
      <p className="wrap-anywhere">{message} Nothing was changed: what is open stays as it was.</p>
    </Dialog>
  );
}
