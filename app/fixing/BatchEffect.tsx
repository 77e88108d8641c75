import { useEffect, useState } from 'react';
import { changeBetween, type FindingsChange } from '../../src/advice/what-if.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { type Offer, runBatch } from '../actions/findings/fix-batch.ts';
import { useStores } from '../store/context.tsx';
import { todayUtc } from '../store/today.ts';
import { effectText } from './effect-text.ts';

/** Ticks come in bursts. */
const PAUSE_MS = 150;

/** What the chosen fixes would do to the findings, judged on a copy before anything is done. */
export function BatchEffect({ offers }: { readonly offers: readonly Offer[] }) {
  const { designs, findings } = useStores();
  const [effect, setEffect] = useState<FindingsChange | null>(null);

  useEffect(() => {
    let isWanted = true;
    setEffect(null);
    const judge = async () => {
      const { design } = designs.getState();
      const after = applyPatch(design, runBatch(design, offers, { today: todayUtc() }).patch);
      const [old, next] = await Promise.all([findings.judge(design), findings.judge(after)]);
      if (isWanted && old && next) setEffect(changeBetween(old.findings, next.findings, design));
    };
    const timer = setTimeout(() => void judge(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [designs, findings, offers]);

  return (
    <p role="status" className="mr-auto min-w-0 flex-1 self-center text-xs text-ink-soft max-sm:basis-full">
      {offers.length > 0 && (effect ? effectText(effect) : 'Looking at what this changes…')}
    </p>
  );
}
