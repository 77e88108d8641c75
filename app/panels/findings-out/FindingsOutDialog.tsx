import { Check, Copy, Download } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useFindings, useStores } from '../../store/context.tsx';
import { designFileName } from '../../store/file-name.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadFile } from '../../ui/download.ts';
import { useShownFindings } from '../findings/use-shown-findings.ts';
import { OUTGOING_FORM_NAMES, OUTGOING_FORMS, type OutgoingFormName } from './outgoing-forms.ts';
import type { Outgoing } from './outgoing-report.ts';
import { RadioChoice } from './RadioChoice.tsx';
import { useOutgoingText } from './use-outgoing-text.ts';

/** How long the button says that it worked. */
const COPIED_MS = 3000;
const PREVIEW_CHARACTERS = 4_000;

/** Findings as a text to paste or a file to keep: all of them, or what the panel shows. */
export function FindingsOutDialog() {
  const { session } = useStores();
  const design = useFindings((state) => state.design);
  const all = useFindings((state) => state);
  const shown = useShownFindings();
  const [form, setForm] = useState<OutgoingFormName>('markdown');
  const [which, setWhich] = useState<'shown' | 'all'>('shown');
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const text = useOutgoingText(design, which === 'shown' ? shown : all, form);
  const previewId = useId();
  const { ending, type, mark } = OUTGOING_FORMS[form];
  const fileName = designFileName(design, ending);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(ready: string) {
    try {
      await navigator.clipboard.writeText(ready);
      setOutcome('copied');
      session.announce('Findings copied.');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <Dialog
      title="Copy or download findings"
      onClose={() => session.closeDialog()}
      footer={
        <>
          <Button
            disabled={text === null}
            icon={outcome === 'copied' ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
            onClick={() => text !== null && void copy(text)}
          >
            {outcome === 'copied' ? 'Copied' : 'Copy'}
          </Button>
          <Button
            tone="primary"
            disabled={text === null}
            icon={<Download size={15} aria-hidden />}
            onClick={() => text !== null && downloadFile(fileName, `${mark}${text}`, `${type};charset=utf-8`)}
          >
            Download
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioChoice
          legend="Which"
          value={which}
          options={[
            { value: 'shown', label: `As the panel shows them (${countOf(shown)})`, hint: 'What its filters leave' },
            { value: 'all', label: `All (${countOf(all)})`, hint: 'Problems, to-dos and what is waived' },
          ]}
          onChange={setWhich}
        />
        <RadioChoice
          legend="Form"
          value={form}
          options={OUTGOING_FORM_NAMES.map((name) => ({ value: name, ...OUTGOING_FORMS[name] }))}
          onChange={setForm}
        />
        <div className="flex flex-col gap-1">
          <h3 id={previewId} className="text-xs font-medium text-ink-soft">
            {fileName}
          </h3>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keys.
            tabIndex={0}
            aria-labelledby={previewId}
            className="h-48 overflow-auto rounded-lg bg-sunken p-2.5"
          >
            <pre className="font-mono text-[11px] leading-relaxed">
              {text === null ? 'One moment…' : beginning(text)}
            </pre>
          </section>
        </div>
        {outcome === 'refused' && (
          <p role="alert" className="text-[13px] text-warning">
            The browser did not allow copying. Download the file instead.
          </p>
        )}
      </div>
    </Dialog>
  );
}

function countOf({ findings, toDos, waived }: Outgoing): number {
  return findings.length + toDos.length + waived.length;
}

function beginning(text: string): string {
  return text.length <= PREVIEW_CHARACTERS ? text : `${text.slice(0, PREVIEW_CHARACTERS)}\n…`;
}
