import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { ForeignDiagram } from '../../src/interchange/diagram/diagram.ts';
import { type Design, emptyDesign } from '../../src/model/design.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { knownWords, newWords } from './count-words.ts';
import { addPlan, blankDesign, nameFromFile, openAsNew, useCanAdd } from './destination.ts';
import { type AskedMap, runJob } from './import-jobs.ts';
import type { Importer } from './importer.ts';
import { LineTable } from './LineTable.tsx';
import { ShapeTable } from './ShapeTable.tsx';
import { useDoing } from './use-doing.ts';
import { useAnswer } from './use-importer.ts';

interface MappingDialogProps {
  readonly name: string;
  readonly tool: string;
  readonly diagrams: readonly ForeignDiagram[];
  readonly importer: Importer;
}

/** What each shape and line of a foreign picture becomes: proposed, changed in a table, imported as one step. */
export function MappingDialog({ name, tool, diagrams, importer }: MappingDialogProps) {
  const stores = useStores();
  const canAdd = useCanAdd();
  const open = useDesign((design) => design);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<AskedMap['chosen']>(new Map());
  const [lines, setLines] = useState<AskedMap['lines']>(new Map());
  const { doing, doIt } = useDoing();
  const pageId = useId();
  const statusId = useId();
  const diagram = diagrams[page] ?? NONE;
  const design = canAdd ? open : emptyDesign;
  const asked = useMemo(
    (): AskedMap => ({ diagram, chosen, lines, design, beside: null }),
    [diagram, chosen, lines, design],
  );
  const { answer, isLate, problem } = useAnswer(importer, 'map', asked);
  // Two tables of rows with dozens of choices each: the second when the first is on the screen.
  const hasLines = useDeferredValue(answer !== null, false);
  const words = answer && newWords(answer.reading.plan);
  const known = answer && knownWords(answer.reading.plan);
  // What was just chosen shows at once, whatever else is still being worked out.
  const mapping = useMemo(() => new Map([...(answer?.mapping ?? []), ...chosen]), [answer, chosen]);

  function choosePage(next: number) {
    setPage(next);
    setChosen(new Map());
    setLines(new Map());
  }

  async function add() {
    const { x, y, width } = stores.scene.getState().scene.bounds;
    const beside = { ...asked, beside: { x: x + width + ROOM, y } };
    const mapped = await importer.ask('map', beside);
    const label = `Import ${tool} diagram`;
    const planOf = (current: Design) => runJob('map', { ...beside, design: current }).reading.plan;
    if (mapped.ok && (await addPlan(stores, importer, { label, plan: mapped.value.reading.plan, design, planOf }))) {
      stores.imports.close();
    }
  }

  async function create() {
    const title = diagrams.length === 1 ? nameFromFile(name) : diagram.name || nameFromFile(name);
    const blank = blankDesign(tool === 'Mermaid' && diagram.name !== '' ? diagram.name : title);
    const mapped = await importer.ask('map', { ...asked, design: blank });
    const made = mapped.ok ? await importer.ask('make', { plan: mapped.value.reading.plan, design: blank }) : mapped;
    if (made.ok && (await openAsNew(stores, made.value))) stores.imports.close();
  }

  return (
    <Dialog
      title={`Import ${name.slice(0, 120)}`}
      size="large"
      onClose={() => stores.imports.close()}
      footer={
        <>
          <p id={statusId} role="status" className="mr-auto min-h-8 content-center text-xs text-ink-soft">
            {doing ?? (answer === null || isLate ? 'Working out what it becomes…' : statusOf(words, known))}
          </p>
          <Button onClick={() => stores.imports.close()}>Cancel</Button>
          {canAdd && (
            <Button
              disabled={!words || doing !== null}
              aria-describedby={statusId}
              onClick={() => doIt('Adding to the design…', add)}
            >
              Add to this design
            </Button>
          )}
          <Button
            tone="primary"
            disabled={!words || doing !== null}
            aria-describedby={statusId}
            onClick={() => doIt('Making the design…', create)}
          >
            Import as a new design
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p>
          A {tool} diagram says nothing about systems and data, so this is a guess. Change what is wrong; nothing is
          imported until you say so.
        </p>
        {diagrams.length > 1 && (
          <div className="flex flex-col gap-1">
            <label htmlFor={pageId} className="text-xs font-medium text-ink-soft">
              Page
            </label>
            <Select
              id={pageId}
              value={String(page)}
              className="max-w-xs"
              options={diagrams.map((one, at) => ({ value: String(at), label: one.name || `Page ${at + 1}` }))}
              onChange={(value) => choosePage(Number(value))}
            />
          </div>
        )}
        {problem !== null && (
          <p role="alert" className="rounded-lg bg-error-ground px-3 py-2 text-xs text-error">
            {problem}
          </p>
        )}
        {answer === null && problem === null && <p className="text-xs text-ink-muted">Working out what it becomes…</p>}
        {answer !== null && (
          <>
            <ShapeTable
              diagram={diagram}
              mapping={mapping}
              onChange={(id, next) => setChosen((now) => new Map(now).set(id, next))}
            />
            {hasLines && (
              <LineTable
                edges={answer.reading.edges}
                onChange={(id, choice) => setLines((now) => new Map(now).set(id, choice))}
              />
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

function statusOf(words: string | null, known: string | null): string {
  const fresh = words === null ? 'Nothing is left to import.' : `New: ${words}.`;
  return known === null ? fresh : `${fresh} In the design already: ${known}.`;
}

const NONE: ForeignDiagram = { name: '', nodes: [], edges: [] };
/** Canvas units between the design and what comes beside it. */
const ROOM = 160;
