import { FileDown } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { DeliverableDocument } from '../../../src/deliverables/document.ts';
import { PAPER_IDS } from '../../../src/render/pdf/pdf-look.ts';
import { PAPER_NAMES } from '../../pack/PaperChoice.tsx';
import { loadPaper, onPaper, savePaper } from '../../pack/stored-paper.ts';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { savePdf } from './save-pdf.ts';

/** The chosen deliverable as a PDF, on the paper that is remembered. */
export function PdfAction({ document }: { readonly document: DeliverableDocument | null }) {
  const { toasts, designs } = useStores();
  const paper = useSyncExternalStore(onPaper, loadPaper);
  const [isMaking, setIsMaking] = useState(false);

  async function save(shown: DeliverableDocument) {
    setIsMaking(true);
    const saved = await savePdf(shown, designs.getState().design, paper);
    setIsMaking(false);
    toasts.show(saved.ok ? `Saved ${saved.value}.` : saved.error);
  }

  const choose = (value: string) => savePaper(PAPER_IDS.find((id) => id === value) ?? 'a4');

  return (
    <span className="flex">
      <Button
        size="small"
        className="rounded-r-none"
        icon={<FileDown size={13} aria-hidden />}
        disabled={!document || isMaking}
        onClick={() => document && void save(document)}
      >
        {isMaking ? 'Making the PDF…' : 'PDF'}
      </Button>
      <select
        aria-label="Paper of the PDF"
        value={paper}
        onChange={(event) => choose(event.target.value)}
        className="rounded-r-lg border border-l-0 border-line-strong bg-panel px-1 text-xs text-ink coarse:h-11"
      >
        {PAPER_IDS.map((id) => (
          <option key={id} value={id}>
            {PAPER_NAMES[id]}
          </option>
        ))}
      </select>
    </span>
  );
}
