import { ClipboardCopy, FileCode, FileSpreadsheet, FileText, Table2 } from 'lucide-react';
import type { DeliverableDocument } from '../../../src/deliverables/document.ts';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { PdfAction } from './PdfAction.tsx';
import { copyMarkdown, copyTables, saveCsv, saveHtml, saveMarkdown } from './save-document.ts';

/** The chosen deliverable alone, in the form one needs it. */
export function DocumentActions({ document }: { readonly document: DeliverableDocument | null }) {
  const { toasts, designs, scene, findings } = useStores();
  const say = (name: string) => toasts.show(`Saved ${name}.`);
  const copied = (isCopied: boolean, what: string) =>
    toasts.show(isCopied ? `Copied ${what}.` : 'The browser did not allow it on the clipboard. Save the file instead.');

  async function html(shown: DeliverableDocument) {
    const { design } = designs.getState();
    const drawn = { design, scene: scene.getState().scene, findings: findings.getState().findings };
    say(await saveHtml(shown, drawn));
  }

  const act = (run: (shown: DeliverableDocument) => void) => () => document && run(document);
  return (
    <fieldset aria-label="This deliverable" className="flex flex-wrap gap-1.5">
      <Button
        size="small"
        icon={<FileText size={13} aria-hidden />}
        disabled={!document}
        onClick={act((d) => say(saveMarkdown(d)))}
      >
        Markdown
      </Button>
      <Button
        size="small"
        icon={<FileSpreadsheet size={13} aria-hidden />}
        disabled={!document}
        onClick={act((d) => say(saveCsv(d)))}
      >
        CSV
      </Button>
      <Button
        size="small"
        icon={<FileCode size={13} aria-hidden />}
        disabled={!document}
        onClick={act((d) => void html(d))}
      >
        HTML
      </Button>
      <PdfAction document={document} />
      <Button
        size="small"
        icon={<ClipboardCopy size={13} aria-hidden />}
        disabled={!document}
        onClick={act((d) => void copyMarkdown(d).then((isCopied) => copied(isCopied, 'as Markdown')))}
      >
        Copy as Markdown
      </Button>
      <Button
        size="small"
        icon={<Table2 size={13} aria-hidden />}
        disabled={!document}
        onClick={act((d) => void copyTables(d).then((isCopied) => copied(isCopied, 'with its tables')))}
      >
        Copy with tables
      </Button>
    </fieldset>
  );
}
