import { useRef, useState } from 'react';
import { useLate } from './use-importer.ts';

/** One thing at a time, told where it takes long. */
export function useDoing(): { readonly doing: string | null; doIt(words: string, work: () => Promise<void>): void } {
  const [words, setWords] = useState<string | null>(null);
  const isBusy = useRef(false);
  const isLate = useLate(words !== null);
  return {
    doing: isLate ? words : null,
    doIt(next, work) {
      if (isBusy.current) return;
      isBusy.current = true;
      setWords(next);
      void work().finally(() => {
        isBusy.current = false;
        setWords(null);
      });
    },
  };
}
