/** One pack being made, from the button to the file. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pack, PackStep } from '../../src/pack/pack.ts';
import { useStores } from '../store/context.tsx';
import { todayUtc } from '../store/today.ts';
import { downloadFile } from '../ui/download.ts';
import type { PackChoices } from './pack-choices.ts';
import { type RunningPack, startPack } from './start-pack.ts';

export type PackState =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly step: PackStep | null; readonly isSlow: boolean }
  | { readonly is: 'done'; readonly pack: Pack }
  | { readonly is: 'failed'; readonly message: string };

/** Milliseconds after which somebody wants to know what is going on, and to be able to stop it. */
const SLOW_MS = 300;

export interface PackMaker {
  readonly state: PackState;
  make(choices: PackChoices): void;
  cancel(): void;
}

/** What is still being made when its screen goes is stopped. */
export function usePack(): PackMaker {
  const { designs, session } = useStores();
  const [state, setState] = useState<PackState>({ is: 'idle' });
  const running = useRef<RunningPack | null>(null);

  const stop = useCallback(() => {
    running.current?.cancel();
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const make = useCallback(
    ({ parts, deliverables, paper }: PackChoices) => {
      stop();
      setState({ is: 'making', step: null, isSlow: false });
      const asked = {
        design: designs.getState().design,
        today: todayUtc(),
        parts: [...parts],
        deliverables: [...deliverables],
        paper,
      };
      const pack = startPack(asked, (step) => {
        if (running.current !== pack) return;
        setState((before) => ({ is: 'making', step, isSlow: before.is === 'making' && before.isSlow }));
      });
      running.current = pack;
      setTimeout(() => {
        if (running.current === pack) setState((now) => (now.is === 'making' ? { ...now, isSlow: true } : now));
      }, SLOW_MS);
      void pack.result.then((result) => {
        if (running.current !== pack) return;
        running.current = null;
        if (!result.ok) return setState({ is: 'failed', message: result.error });
        const { name, zip } = result.value;
        downloadFile(name, new Blob([zip as BlobPart], { type: 'application/zip' }));
        session.announce(`Saved ${name}.`);
        setState({ is: 'done', pack: result.value });
      });
    },
    [designs, session, stop],
  );

  const cancel = useCallback(() => {
    stop();
    session.announce('The pack was cancelled. Nothing was saved.');
    setState({ is: 'idle' });
  }, [stop, session]);

  return { state, make, cancel };
}
