/**
 * "Tidy up": the layouter places the selection or everything, as one undo step. Locked systems stay where they are.
 *
 * It is half a megabyte, loaded on first use, and works in a worker, so that stopping it means ending the worker.
 */
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { createStore } from 'zustand/vanilla';
import { tidyUp as tidyUpCommand } from '../../../src/commands/layout.ts';
import type { Id } from '../../../src/model/field.ts';
import { workerAddress } from '../../trusted-types.ts';
import type { CanvasParts } from '../gestures/canvas-parts.ts';
import { idOf, systemSubject } from '../shapes/subjects.ts';
import { placesFrom, toElkGraph } from './elk-graph.ts';

export interface TidyUp {
  readonly status: ReturnType<typeof createStatus>;
  /** Of the selected systems if there are several, otherwise of all. */
  run(): Promise<void>;
  cancel(): void;
  dispose(): void;
}

const createStatus = () => createStore<{ readonly isWorking: boolean }>(() => ({ isWorking: false }));

export function createTidyUp(parts: CanvasParts): TidyUp {
  const { stores } = parts;
  const { designs, session, toasts } = stores;
  const status = createStatus();
  let running: { readonly end: () => void } | null = null;

  async function run(): Promise<void> {
    if (running || designs.getState().readOnly) return;
    const systemIds = systemsToPlace(parts);
    if (systemIds.size < 2) return;
    const { design } = designs.getState();
    const worker = startLayouter();
    running = worker;
    status.setState({ isWorking: true });
    try {
      const graph = toElkGraph(parts.scene(), systemIds, (id) => design.systems.get(id)?.orgId);
      const answer = await worker.layout(graph);
      // Stopped meanwhile, or another design was opened.
      if (running !== worker || !answer) return;
      const places = placesFrom(answer, parts.scene(), systemIds);
      if (designs.run(tidyUpCommand(places)) === 'done') {
        stores.canvas.fit();
        session.announce('Tidied up.');
      }
    } catch (error) {
      console.error(error);
      toasts.show('The layout could not be computed. Nothing was moved.', { tone: 'error' });
    } finally {
      worker.end();
      if (running === worker) finish();
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

  return { status, run, cancel, dispose: cancel };
}

function systemsToPlace({ stores, scene }: CanvasParts): ReadonlySet<Id> {
  const { selection } = stores.session.getState();
  const movable = [...scene().cards.values()].filter(({ isLocked }) => !isLocked).map(({ systemId }) => systemId);
  const chosen = movable.filter((id) => selection.has(systemSubject(id)));
  return new Set(chosen.length > 1 && hasSeveralSystems(selection) ? chosen : movable);
}

function hasSeveralSystems(selection: ReadonlySet<string>): boolean {
  return [...selection].filter((subject) => idOf(subject, 'system') !== null).length > 1;
}

interface Layouter {
  /** `null` when it was ended before it was done. */
  layout(graph: ElkNode): Promise<ElkNode | null>;
  end(): void;
}

function startLayouter(): Layouter {
  let worker: Worker | null = null;
  let stop: () => void = () => undefined;
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });

  async function layout(graph: ElkNode): Promise<ElkNode | null> {
    const [{ default: Elk }, { default: workerUrl }] = await Promise.all([
      import('elkjs/lib/elk-api.js'),
      import('elkjs/lib/elk-worker.min.js?url'),
    ]);
    worker = new Worker(workerAddress(workerUrl));
    const started = worker;
    const elk = new Elk({ workerFactory: () => started });
    return Promise.race([elk.layout(graph), stopped]);
  }

  return {
    layout,
    end() {
      worker?.terminate();
      stop();
    },
  };
}
