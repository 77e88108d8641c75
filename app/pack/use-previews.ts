/** The chosen deliverable as it goes out, and how all of them stand; made anew, off this page, after each edit. */
import { useEffect, useRef, useState } from 'react';
import type { DeliverableId } from '../../src/deliverables/document.ts';
import type { Design } from '../../src/model/design.ts';
import { todayUtc } from '../store/today.ts';
import { workerAddress } from '../trusted-types.ts';
import type { DocumentState, FromPreviewWorker, ShapedDocument, ToPreviewWorker } from './preview-messages.ts';
import address from './preview-worker.ts?worker&url';

export interface Previews {
  /** Null until it is made for the first time; the one before stays until the next is there. */
  readonly shown: ShapedDocument | null;
  readonly states: ReadonlyMap<DeliverableId, DocumentState>;
  /** Why there is none. */
  readonly problem: string | null;
}

export function usePreviews(design: Design, id: DeliverableId): Previews {
  const [shown, setShown] = useState<ShapedDocument | null>(null);
  const [states, setStates] = useState<Previews['states']>(NONE);
  const [problem, setProblem] = useState<string | null>(null);
  const asker = useRef<Asker | null>(null);

  useEffect(() => {
    const made = createAsker((message) => {
      if (message.is === 'failed') return setProblem(message.reason);
      setProblem(null);
      if (message.is === 'document') setShown({ document: message.document, shapes: message.shapes });
      else setStates(new Map(message.states.map((state) => [state.id, state])));
    });
    asker.current = made;
    return () => made.close();
  }, []);

  useEffect(() => {
    asker.current?.ask(design, id);
  }, [design, id]);

  return { shown: shown?.document.id === id ? shown : null, states, problem };
}

const NONE: Previews['states'] = new Map();

interface Asker {
  ask(design: Design, id: DeliverableId): void;
  close(): void;
}

/** One question at a time: edits that come meanwhile are asked about together. A worker that failed is replaced. */
function createAsker(onAnswer: (message: FromPreviewWorker) => void): Asker {
  let worker: Worker | null = null;
  let token = 0;
  let isBusy = false;
  /** The design that the worker has. */
  let known: Design | null = null;
  let waiting: { design: Design; id: DeliverableId } | null = null;

  function start(): Worker {
    const started = new Worker(workerAddress(address), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromPreviewWorker>) => {
      onAnswer(data);
      if (data.is === 'states') return;
      isBusy = false;
      next();
    });
    started.addEventListener('error', () => {
      stop();
      onAnswer({ is: 'failed', token, reason: NOT_STARTED });
      next();
    });
    return started;
  }

  function stop() {
    worker?.terminate();
    worker = null;
    known = null;
    isBusy = false;
  }

  function next() {
    if (!waiting) return;
    const { design, id } = waiting;
    waiting = null;
    token += 1;
    isBusy = true;
    worker ??= start();
    const today = todayUtc();
    worker.postMessage({ token, design: design === known ? null : design, today, id } satisfies ToPreviewWorker);
    known = design;
  }

  return {
    ask(design, id) {
      waiting = { design, id };
      if (!isBusy) next();
    },
    close: stop,
  };
}

const NOT_STARTED =
  'The part of Headwater that makes them could not be loaded. Check the connection, then load the page anew.';
