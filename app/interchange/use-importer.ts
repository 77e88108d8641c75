import { useEffect, useMemo, useRef, useState } from 'react';
import { isLight, type JobName, type Jobs, runJob } from './import-jobs.ts';
import { createImporter, type Importer } from './importer.ts';

/** One for as long as the dialog is open; with it goes what it is still at. */
export function useImporter(): Importer {
  const [importer] = useState(createImporter);
  useEffect(() => () => importer.close(), [importer]);
  return importer;
}

export interface Answered<K extends JobName> {
  /** Null until there is one; the one before stays until the next is there. */
  readonly answer: Jobs[K]['answer'] | null;
  /** Whether the answer is to what is asked now. */
  readonly isCurrent: boolean;
  /** Longer than one waits without wondering. */
  readonly isLate: boolean;
  readonly problem: string | null;
}

/** `asked` is the same object as long as the same is asked. */
export function useAnswer<K extends JobName>(importer: Importer, name: K, asked: Jobs[K]['asked']): Answered<K> {
  const isDirect = useMemo(() => isLight(name, asked), [name, asked]);
  const direct = useMemo(() => (isDirect ? runJob(name, asked) : null), [isDirect, name, asked]);
  const [last, setLast] = useState<{ asked: unknown; answer: Jobs[K]['answer'] } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef<unknown>(null);

  useEffect(() => {
    latest.current = asked;
    if (isDirect) return;
    void importer.ask(name, asked).then((result) => {
      // What comes late still shows more than nothing.
      if (result.ok) setLast({ asked, answer: result.value });
      else if (latest.current === asked) setProblem(result.error);
    });
  }, [importer, name, asked, isDirect]);

  const isCurrent = isDirect || last?.asked === asked;
  const isLate = useLate(!isCurrent && problem === null);
  return { answer: direct ?? last?.answer ?? null, isCurrent, isLate, problem };
}

/** Milliseconds after which somebody wants to know what is going on. */
const LATE_MS = 300;

export function useLate(isBusy: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isBusy) return setLate(false);
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isBusy && isLate;
}
