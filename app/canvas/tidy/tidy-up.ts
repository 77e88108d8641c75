/** "Tidy up", which is undoable, and the first layout of a design that comes without one, which belongs to its opening. */
import { createStore } from 'zustand/vanilla';
import type { Design } from '../../../src/model/design.ts';
import { isEmptyPatch, type Patch } from '../../../src/model/patch.ts';
import { layoutDesign, tidyUp } from '../../../src/scene/auto-layout.ts';
import type { ElkRunner } from '../../../src/scene/elk-graph.ts';
import type { Outcome } from '../../store/design-store.ts';
import type { Stores } from '../../store/stores.ts';
import { systemSubject } from '../shapes/subjects.ts';
import { type ElkRun, Stopped, startElk } from './run-elk.ts';

export interface TidyUp {
  readonly status: ReturnType<typeof createStatus>;
  /** Of the selected systems if there are several, otherwise of all. Locked ones stay where they are. */
  run(): Promise<void>;
  cancel(): void;
  dispose(): void;
}

const createStatus = () => createStore<{ readonly isWorking: boolean }>(() => ({ isWorking: false }));

export function createTidyUp(stores: Stores): TidyUp {
  const { designs, session, toasts, canvas } = stores;
  const status = createStatus();
  let running: ElkRun | null = null;

  /** Nothing happens when it is stopped, or when the design was edited while the layouter worked. */
  async function apply(
    compute: (design: Design, runElk: ElkRunner) => Promise<Patch>,
    keep: (patch: Patch) => Outcome,
  ): Promise<'done' | 'nothing' | 'given up'> {
    if (running || designs.getState().readOnly) return 'given up';
    const elk = startElk();
    running = elk;
    status.setState({ isWorking: true });
    try {
      const { design } = designs.getState();
      const patch = await compute(design, elk.layout);
      const isStale = running !== elk || designs.getState().design !== design;
      if (isStale) return 'given up';
      if (isEmptyPatch(patch)) return 'nothing';
      return keep(patch) === 'done' ? 'done' : 'given up';
    } catch (error) {
      if (error instanceof Stopped) return 'given up';
      console.error(error);
      toasts.show('The layout could not be computed. Nothing was moved.', { tone: 'error' });
      return 'given up';
    } finally {
      elk.end();
      if (running === elk) finish();
    }
  }

  function finish(): void {
    running = null;
    status.setState({ isWorking: false });
  }

  function cancel(): void {
    running?.end();
    finish();
  }

  async function run(): Promise<void> {
    const { selection } = session.getState();
    const chosen = [...selection].filter((subject) => subject.startsWith('system:'));
    const options = chosen.length > 1 ? { only: new Set(chosen) } : {};
    const outcome = await apply(
      (design, runElk) => tidyUp(design, runElk, options),
      (patch) => designs.run({ label: 'Tidy up', run: () => patch }),
    );
    if (outcome === 'nothing') toasts.show('Nothing was moved: it is tidy already, or locked.');
    if (outcome !== 'done') return;
    canvas.fit();
    session.announce('Tidied up.');
  }

  /** Once for each design, as soon as it may be edited here. */
  async function layOutOnOpening(): Promise<void> {
    const { design, readOnly } = designs.getState();
    if (readOnly || !hasUnplaced(design)) return;
    if ((await apply(layoutDesign, designs.settle)) === 'done') canvas.fit();
  }

  const unsubscribe = designs.subscribe((now, before) => {
    if (before.readOnly && !now.readOnly) void layOutOnOpening();
  });
  void layOutOnOpening();

  return {
    status,
    run,
    cancel,
    dispose() {
      unsubscribe();
      cancel();
    },
  };
}

function hasUnplaced({ systems, layout }: Design): boolean {
  return [...systems.keys()].some((id) => {
    const box = layout.get(systemSubject(id));
    return box === undefined || box.x === null || box.y === null;
  });
}
