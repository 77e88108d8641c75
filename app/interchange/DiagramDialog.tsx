import { useMemo } from 'react';
import { tooLarge } from '../../src/interchange/diagram/diagram.ts';
import { useStores } from '../store/context.tsx';
import type { IncomingText } from '../store/import-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Importer } from './importer.ts';
import { MappingDialog } from './MappingDialog.tsx';
import { OwnDrawioDialog } from './OwnDrawioDialog.tsx';
import { PasteListDialog } from './PasteListDialog.tsx';
import { useAnswer, useImporter } from './use-importer.ts';
import { Working } from './Working.tsx';

/** A file of another tool: ours that comes back, a picture to be mapped, or why it cannot be read. */
export function DiagramDialog({ incoming }: { readonly incoming: IncomingText }) {
  const importer = useImporter();
  const { name, text, size } = incoming;
  if (text === null) return <Unreadable name={name} message={tooLarge(size).message} />;
  return <Readable incoming={incoming} text={text} importer={importer} />;
}

interface ReadableProps {
  readonly incoming: IncomingText;
  readonly text: string;
  readonly importer: Importer;
}

function Readable({ incoming, text, importer }: ReadableProps) {
  const { name, size } = incoming;
  const asked = useMemo(() => ({ text, name }), [text, name]);
  const { answer: file, isLate, problem } = useAnswer(importer, 'read', asked);
  if (problem !== null) return <Unreadable name={name} message={problem} />;
  if (file === null) return isLate ? <Working name={name} size={size} /> : null;
  switch (file.is) {
    case 'refused':
      return <Unreadable name={name} message={file.message} />;
    case 'own':
      return <OwnDrawioDialog file={asked} loaded={file.loaded} changes={file.changes} importer={importer} />;
    case 'diagrams':
      return <MappingDialog name={name} tool={file.tool} diagrams={file.diagrams} importer={importer} />;
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
