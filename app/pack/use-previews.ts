/** The chosen deliverable as it goes out, and how all of them stand; made anew, off this page, after each edit. */
import { useEffect, useRef, useState } from 'react';
import type { DeliverableDocument, DeliverableId } from '../../src/deliverables/document.ts';
import type { Design } from '../../src/model/design.ts';
import { todayUtc } from '../store/today.ts';
import { workerAddress } from '../trusted-types.ts';
import type { DocumentState, FromPreviewWorker, ToPreviewWorker } from './preview-messages.ts';
import address from './preview-worker.ts?worker&url';

export interface Previews {
  /** Null until it is made for the first time; the one before stays until the next is there. */
  readonly document: DeliverableDocument | null;
  readonly states: ReadonlyMap<DeliverableId, DocumentState>;
  /** Why there is none. */
  readonly problem: string | null;
}

export function usePreviews(design: Design, id: DeliverableId): Previews {
  const [document, setDocument] = useState<DeliverableDocument | null>(null);
  const [states, setStates] = useState<Previews['states']>(NONE);
  const [problem, setProblem] = useState<string | null>(null);
  const asker = useRef<Asker | null>(null);

  useEffect(() => {
    const made = createAsker((message) => {
      if (message.is === 'failed') return setProblem(message.reason);
      setProblem(null);
      if (message.is === 'document') setDocument(message.document);
      else setStates(new Map(message.states.map((state) => [state.id, state])));
    });
    asker.current = made;
    return () => made.close();
  }, []);

  useEffect(() => {
    asker.current?.ask(design, id);
  }, [design, id]);

  return { document: document?.id === id ? document : null, states, problem };
}

const NONE: Previews['states'] = new Map();

interface Asker {
  ask(design: Design, id: DeliverableId): void;
  close(): void;
}

/** One question at a time: edits that come meanwhile are asked about together. */
function createAsker(onAnswer: (message: FromPreviewWorker) => void): Asker {
  const worker = new Worker(workerAddress(address), { type: 'module' });
  let token = 0;
  let isBusy = false;
  let known: Design | null = null;
  let waiting: { design: Design; id: DeliverableId } | null = null;

  function next() {
    if (!waiting) return;
    const { design, id } = waiting;
    waiting = null;
    token += 1;
    isBusy = true;
    const today = todayUtc();
    worker.postMessage({ token, design: design === known ? null : design, today, id } satisfies ToPreviewWorker);
    known = design;
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromPreviewWorker>) => {
    onAnswer(data);
    if (data.is === 'states') return;
    isBusy = false;
    next();
  });
  worker.addEventListener('error', () => onAnswer({ is: 'failed', token, reason: NOT_STARTED }));
  return {
    ask(design, id) {
      waiting = { design, id };
      if (!isBusy) next();
    },
    close: () => worker.terminate(),
  };
}

const NOT_STARTED =
  'The part of Headwater that makes them could not be loaded. Check the connection, then load the page anew.';
