import { useId, useMemo, useState } from 'react';
import type { ForeignDiagram } from '../../src/interchange/diagram/diagram.ts';
import { type DiagramChoices, planDiagram } from '../../src/interchange/diagram/diagram-plan.ts';
import { proposedMapping } from '../../src/interchange/diagram/mapping.ts';
import { shiftedPlaces, spreadPlaces } from '../../src/interchange/diagram/spread-places.ts';
import { importPlan, withPlan } from '../../src/interchange/plan/import-plan.ts';
import { emptyDesign } from '../../src/model/design.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { knownWords, newWords } from './count-words.ts';
import { addToOpen, blankDesign, nameFromFile, openAsNew, useCanAdd } from './destination.ts';
import { LineTable } from './LineTable.tsx';
import { ShapeTable } from './ShapeTable.tsx';

interface MappingDialogProps {
  readonly name: string;
  readonly tool: string;
  readonly diagrams: readonly ForeignDiagram[];
}

/** What each shape and line of a foreign picture becomes: proposed, changed in a table, imported as one step. */
export function MappingDialog({ name, tool, diagrams }: MappingDialogProps) {
  const stores = useStores();
  const canAdd = useCanAdd();
  const open = useDesign((design) => design);
  const [page, setPage] = useState(0);
  const diagram = diagrams[page] ?? NONE;
  const [mapping, setMapping] = useState(() => proposedMapping(diagram));
  const [lines, setLines] = useState<NonNullable<DiagramChoices['lines']>>(new Map());
  const pageId = useId();
  const statusId = useId();
  const design = canAdd ? open : emptyDesign;
  const places = useMemo(() => spreadPlaces(diagram, mapping), [diagram, mapping]);
  const reading = useMemo(
    () => planDiagram(diagram, { mapping, places, lines }, design),
    [diagram, mapping, places, lines, design],
  );
  const words = newWords(reading.plan);
  const known = knownWords(reading.plan);

  function choosePage(next: number) {
    setPage(next);
    setMapping(proposedMapping(diagrams[next] ?? NONE));
    setLines(new Map());
  }

  function add() {
    const { x, y, width } = stores.scene.getState().scene.bounds;
    const beside = places && shiftedPlaces(places, { x: x + width + ROOM, y });
    const choices = { mapping, lines, places: beside };
    const command = importPlan(`Import ${tool} diagram`, (current) => planDiagram(diagram, choices, current).plan);
    if (addToOpen(stores, command)) stores.imports.close();
  }

  async function create() {
    const title = diagrams.length === 1 ? nameFromFile(name) : diagram.name || nameFromFile(name);
    const blank = blankDesign(tool === 'Mermaid' && diagram.name !== '' ? diagram.name : title);
    const { plan } = planDiagram(diagram, { mapping, places, lines }, blank);
    if (await openAsNew(stores, withPlan(blank, plan))) stores.imports.close();
  }

  return (
    <Dialog
      title={`Import ${name.slice(0, 120)}`}
      size="large"
      onClose={() => stores.imports.close()}
      footer={
        <>
          <p id={statusId} role="status" className="mr-auto min-h-8 content-center text-xs text-ink-soft">
            {words === null ? 'Nothing is left to import.' : `New: ${words}.`}
            {known !== null && ` In the design already: ${known}.`}
          </p>
          <Button onClick={() => stores.imports.close()}>Cancel</Button>
          {canAdd && (
            <Button disabled={words === null} aria-describedby={statusId} onClick={add}>
              Add to this design
            </Button>
          )}
          <Button tone="primary" disabled={words === null} aria-describedby={statusId} onClick={() => void create()}>
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
        <ShapeTable
          diagram={diagram}
          mapping={mapping}
          // From what is chosen by then: rows that nothing changed in are not drawn again, nor is what they hold.
          onChange={(id, next) => setMapping((now) => new Map(now).set(id, next))}
        />
        <LineTable edges={reading.edges} onChange={(id, choice) => setLines((now) => new Map(now).set(id, choice))} />
      </div>
    </Dialog>
  );
}

const NONE: ForeignDiagram = { name: '', nodes: [], edges: [] };
/** Canvas units between the design and what comes beside it. */
const ROOM = 160;
