import { Package, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ALL_DELIVERABLES } from '../../../src/deliverables/all-deliverables.ts';
import type { DeliverableId } from '../../../src/deliverables/document.ts';
import { usePreviews } from '../../pack/use-previews.ts';
import { useDesign, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useViewPort } from '../use-view-port.ts';
import { DeliverableList } from './DeliverableList.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { NextStep } from './NextStep.tsx';

/** What goes out: every deliverable as the client gets it, one by one or all in one file. */
export function DeliverView() {
  const { session } = useStores();
  const design = useDesign((whole) => whole);
  const [chosen, setChosen] = useState<DeliverableId>('executive-summary');
  const { shown, states, problem } = usePreviews(design, chosen);
  const scroller = useRef<HTMLElement>(null);
  const isEmpty = design.systems.size === 0 && design.entities.size === 0;
  useViewPort('deliver', () => false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is read from its top.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void scroller.current?.scrollTo({ top: 0 });
  }, [chosen]);

  return (
    <section aria-label="Deliver" className="absolute inset-0 flex flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-panel px-3 py-2">
        <p className={classNames('mr-auto text-[13px] text-ink-soft', !isEmpty && 'max-md:hidden')}>
          {isEmpty
            ? 'Draw a system first: deliverables are made from the design.'
            : 'What the client gets, made from the design as it is now.'}
        </p>
        {isEmpty && <Button onClick={() => session.showView('canvas')}>Show the canvas</Button>}
        <Button
          disabled={isEmpty}
          icon={<SlidersHorizontal size={15} aria-hidden />}
          onClick={() => session.openDialog('pack')}
        >
          Choose what goes in
        </Button>
        <Button
          tone="primary"
          disabled={isEmpty}
          icon={<Package size={15} aria-hidden />}
          onClick={() => session.openDialog('pack', 'start')}
        >
          Download the pack
        </Button>
      </header>
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <nav
          aria-label="Deliverables"
          className="w-60 shrink-0 overflow-y-auto border-r border-line bg-panel p-2 max-md:hidden"
        >
          <DeliverableList chosen={chosen} states={states} onChoose={setChosen} />
        </nav>
        <label className="flex shrink-0 items-center gap-2 border-b border-line bg-panel px-3 py-2 text-[13px] md:hidden">
          Deliverable
          <select
            value={chosen}
            onChange={(event) => setChosen(idOf(event.target.value))}
            className="h-9 min-w-0 flex-1 rounded-lg border border-line-strong bg-panel px-2 coarse:h-11"
          >
            {ALL_DELIVERABLES.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <div className="shrink-0 border-b border-line px-4 py-2">
            <DocumentActions document={shown?.document ?? null} />
          </div>
          <section
            ref={scroller}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too.
            tabIndex={0}
            aria-label="Preview"
            className="dl-page min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
          >
            {/* Inside, so that what sticks to an edge sticks to the edge. */}
            <div className="p-4">
              {problem !== null && (
                <p role="alert" className="rounded-lg bg-error-ground px-3 py-2 text-[13px] text-error">
                  The deliverables could not be made: {problem}
                </p>
              )}
              {shown && states.get(chosen)?.rowCount === 0 && <NextStep id={chosen} />}
              {shown && <DocumentPreview key={chosen} {...shown} />}
              {!shown && problem === null && <p className="text-ink-muted">Making it…</p>}
            </div>
          </section>
        </div>
      </div>
    </section>
  );
}

function idOf(value: string): DeliverableId {
  return ALL_DELIVERABLES.find(({ id }) => id === value)?.id ?? 'executive-summary';
}
