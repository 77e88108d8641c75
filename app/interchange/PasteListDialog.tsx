import { FileUp } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { isDiagramText } from '../../src/interchange/foreign-file.ts';
import type { ListReading } from '../../src/interchange/list/list-reading.ts';
import { LONGEST_LIST, leftOver, readList } from '../../src/interchange/list/read-list.ts';
import { EMPTY_PLAN } from '../../src/interchange/plan/plan.ts';
import { type Design, emptyDesign } from '../../src/model/design.ts';
import { useDesign, useStores, useWorkspace } from '../store/context.tsx';
import type { IncomingText } from '../store/import-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { knownWords, newWords } from './count-words.ts';
import { addPlan, blankDesign, nameFromFile, openAsNew, useCanAdd } from './destination.ts';
import { ListHelp } from './ListHelp.tsx';
import { ListPreview } from './ListPreview.tsx';
import { useDoing } from './use-doing.ts';
import { useAnswer, useImporter } from './use-importer.ts';

/** Notes on the left, what they become on the right, while one types. Nothing changes until it is added. */
export function PasteListDialog({ incoming }: { readonly incoming: IncomingText }) {
  const stores = useStores();
  const canAdd = useCanAdd();
  const isStart = useWorkspace(({ open }) => open.kind === 'none');
  const open = useDesign((design) => design);
  const design = canAdd ? open : emptyDesign;
  const [text, setText] = useState((incoming.text ?? '').slice(0, LONGEST_LIST + 1));
  const [told, setTold] = useState<string | null>(null);
  const shown = useDeferredValue(text);
  const importer = useImporter();
  const asked = useMemo(() => ({ text: shown, design }), [shown, design]);
  const { answer, isLate, problem } = useAnswer(importer, 'list', asked);
  const reading = answer ?? NOTHING_YET;
  const { doing, doIt } = useDoing();
  const fieldId = useId();
  const statusId = useId();
  const words = newWords(reading.plan);
  const known = knownWords(reading.plan);
  const isDiagram = isDiagramText(shown);
  const isEmpty = words === null || isDiagram;

  function keepRest(read: ListReading) {
    const rest = leftOver(text, read);
    const unread = read.lines.filter(({ makes }) => makes === null).length;
    if (unread === 0) return stores.imports.close('');
    setText(rest);
    setTold(`Added. ${unread === 1 ? 'One line is' : `${unread} lines are`} still here, as nobody could read it.`);
  }

  /** Read anew, as the last letters may not be in the preview yet. */
  async function add() {
    const read = await importer.ask('list', { text, design });
    if (!read.ok) return stores.toasts.show(read.error, { tone: 'error' });
    const planOf = (current: Design) => readList(text, current).plan;
    const added = { label: 'Paste a list', plan: read.value.plan, design, planOf };
    if (await addPlan(stores, importer, added)) keepRest(read.value);
  }

  async function create() {
    const blank = blankDesign(incoming.name === 'the list' ? 'From a list' : nameFromFile(incoming.name));
    const read = await importer.ask('list', { text, design: blank });
    const made = read.ok ? await importer.ask('make', { plan: read.value.plan, design: blank }) : read;
    if (read.ok && made.ok && (await openAsNew(stores, made.value))) keepRest(read.value);
  }

  const begin = (inOpen: boolean) => (inOpen ? doIt('Adding to the design…', add) : doIt('Making the design…', create));

  return (
    <Dialog
      title="Paste a list"
      size="large"
      onClose={() => stores.imports.close(text)}
      footer={
        <>
          <p id={statusId} role="status" className="mr-auto min-h-8 content-center text-xs text-ink-soft">
            {doing ?? (isLate ? 'Reading…' : (problem ?? statusOf(words, known)))}
          </p>
          <Button onClick={() => stores.imports.close('')}>Cancel</Button>
          <Button
            tone={canAdd ? 'plain' : 'primary'}
            disabled={isEmpty || doing !== null}
            aria-describedby={statusId}
            onClick={() => begin(false)}
          >
            Create a new design
          </Button>
          {canAdd && (
            <Button
              tone="primary"
              disabled={isEmpty || doing !== null}
              aria-describedby={statusId}
              onClick={() => begin(true)}
            >
              Add to this design
            </Button>
          )}
        </>
      }
    >
      <div className="grid min-h-0 gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div className="flex min-w-0 flex-col gap-2">
          <label htmlFor={fieldId} className="text-xs font-medium text-ink-soft">
            One flow, system or entity a line, or a table with a header
          </label>
          <textarea
            id={fieldId}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setTold(null);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (pasted.length < LONG_PASTE) return;
              event.preventDefault();
              const { selectionStart, selectionEnd, value } = event.currentTarget;
              setText((value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)).slice(0, LONGEST_LIST + 1));
              setTold(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isEmpty) return;
              event.preventDefault();
              begin(canAdd);
            }}
            spellCheck={false}
            wrap="off"
            placeholder={EXAMPLE}
            className="h-[min(24rem,46dvh)] w-full resize-y rounded-lg border border-line-strong bg-panel px-2.5 py-2 font-mono text-[12px] leading-5 text-ink [font-variant-ligatures:none] placeholder:text-ink-muted max-md:h-[30dvh] coarse:text-base"
          />
          <div className="flex flex-wrap items-start gap-2">
            <Button
              size="small"
              icon={<FileUp size={14} aria-hidden />}
              onClick={() => {
                stores.imports.close(text);
                stores.host.now().chooseFile?.();
              }}
            >
              Open a file instead
            </Button>
            <ListHelp />
          </div>
          {isStart && <p className="text-xs text-ink-muted">It becomes a design of its own, kept in this browser.</p>}
        </div>
        <div className="flex min-w-0 flex-col gap-2">
          <h3 className="text-xs font-medium text-ink-soft">What it becomes</h3>
          {told !== null && <p className="rounded-lg bg-sunken px-3 py-2 text-xs">{told}</p>}
          {isDiagram ? (
            <div className="flex flex-col items-start gap-2 rounded-lg border border-line px-3 py-3 text-xs">
              <p>This is a diagram of another tool and no list.</p>
              <Button
                size="small"
                onClick={() =>
                  stores.imports.offer({ name: 'the pasted diagram', text, size: text.length, as: 'diagram' })
                }
              >
                Import the diagram
              </Button>
            </div>
          ) : (
            <ListPreview reading={reading} isRest={told !== null} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** Characters. The browser types longer texts in line by line, and stands still for a minute meanwhile. */
const LONG_PASTE = 20_000;

function statusOf(words: string | null, known: string | null): string {
  const fresh = words === null ? 'Nothing to add yet.' : `New: ${words}.`;
  return known === null ? fresh : `${fresh} In the design already: ${known}.`;
}

const NOTHING_YET: ListReading = { plan: EMPTY_PLAN, lines: [], table: null, refused: null };

const EXAMPLE = `Commerce -> Service: Order (platform events, 5 s)
Commerce -> Data Cloud: Customer, Order (15 min, 40k/day)
SAP => Commerce: Product, Price (nightly, SFTP)
Sales <-> Service: Account
Entity: Customer (record Sales)
System: Loyalty engine (owner CRM team)`;
