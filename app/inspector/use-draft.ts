/**
 * One visit to a text field: what is typed is saved after a pause, settled by Enter or on leaving, taken back by Escape.
 *
 * All of it is one undo step. Text that cannot be read stays where it is, explained, while the model keeps its value.
 * Nothing is read while an input method composes, and a field that goes away in the middle of a visit still saves.
 */
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Result } from '../../src/lib/result.ts';
import { draftTiming } from './draft-timing.ts';
import { keepText, keptText } from './kept-texts.ts';

interface DraftOptions {
  /** Names the field over all elements, so that text that cannot be read is found again. */
  readonly name: string;
  /** The model's value as text. */
  readonly shown: string;
  readonly read: (text: string) => Result<unknown, string>;
  readonly write: (value: unknown, visit: string) => void;
  /** Called as a visit begins; what it returns puts back what the model held then. */
  readonly remember: () => (visit: string) => void;
  readonly endVisit: () => void;
  /** Enter makes a new line there. */
  readonly isLong: boolean;
  /** Any text can be read, half of it as well: it is saved while it is typed. */
  readonly isFree: boolean;
}

const LEAVING = ['popstate', 'hashchange', 'beforeunload', 'pagehide'] as const;

type Field = HTMLInputElement | HTMLTextAreaElement;

export function useDraft(options: DraftOptions) {
  const [kept] = useState(() => keptText(options.name, options.shown));
  const [typed, setTyped] = useState<string | null>(kept?.text ?? null);
  const [problem, setProblem] = useState<string | null>(kept?.problem ?? null);
  const latest = useRef({ options, typed, problem });
  latest.current = { options, typed, problem };
  const visit = useRef<string | null>(null);
  const restore = useRef<((visit: string) => void) | null>(null);
  const isComposing = useRef(false);
  const [timing] = useState(() =>
    draftTiming(
      () => void actions.current.save(),
      () => actions.current.saveOnTheWay(),
    ),
  );

  /** Writes what can be read; says why not otherwise. */
  function save(): boolean {
    timing.stop();
    const { options: now, typed: text } = latest.current;
    if (text === null || visit.current === null) return true;
    const result = now.read(text);
    if (result.ok) now.write(result.value, visit.current);
    setProblem(result.ok ? null : result.error);
    keepText(now.name, result.ok ? null : { text, problem: result.error, shown: now.shown });
    return result.ok;
  }

  /** In the middle of a word: nothing is said about it yet. */
  function saveOnTheWay(): void {
    const { options: now, typed: text } = latest.current;
    if (!now.isFree || text === null || visit.current === null) return;
    const result = now.read(text);
    if (result.ok) now.write(result.value, visit.current);
  }

  function settle(): void {
    if (save()) show(null);
    visit.current = null;
    latest.current.options.endVisit();
  }

  function show(text: string | null): void {
    latest.current = { ...latest.current, typed: text };
    setTyped(text);
  }

  function begin(): void {
    if (visit.current !== null) return;
    visit.current = nextVisit(latest.current.options.name);
    restore.current = latest.current.options.remember();
  }

  function pause(): void {
    if (isComposing.current) timing.stop();
    else timing.typed();
  }

  function takeBack(): void {
    timing.stop();
    const { options: now } = latest.current;
    if (visit.current !== null) restore.current?.(visit.current);
    keepText(now.name, null);
    show(null);
    setProblem(null);
    visit.current = null;
    now.endVisit();
  }

  const actions = useRef({ save, saveOnTheWay, settle });
  actions.current = { save, saveOnTheWay, settle };
  const { shown } = options;

  // The value was changed elsewhere, by an undo say: text that could not be read gives way to it.
  const lastShown = useRef(shown);
  useEffect(() => {
    if (lastShown.current === shown) return;
    lastShown.current = shown;
    if (visit.current !== null) return;
    setTyped(null);
    setProblem(null);
    keepText(latest.current.options.name, null);
  }, [shown]);

  useEffect(() => {
    const saveIfHidden = () => {
      if (document.visibilityState === 'hidden') actions.current.save();
    };
    const settleFirst = () => actions.current.settle();
    document.addEventListener('visibilitychange', saveIfHidden);
    // Before the way back opens another design.
    for (const leaving of LEAVING) window.addEventListener(leaving, settleFirst, { capture: true });
    return () => {
      document.removeEventListener('visibilitychange', saveIfHidden);
      for (const leaving of LEAVING) window.removeEventListener(leaving, settleFirst, { capture: true });
      if (visit.current !== null) actions.current.settle();
    };
  }, []);

  return {
    problem,
    inputProps: {
      value: typed ?? shown,
      onFocus: begin,
      onBlur: settle,
      onChange(event: ChangeEvent<Field>) {
        begin();
        show(event.target.value);
        pause();
      },
      onCompositionStart() {
        isComposing.current = true;
        timing.stop();
      },
      onCompositionEnd() {
        isComposing.current = false;
        pause();
      },
      onKeyDown(event: KeyboardEvent<Field>) {
        if (isComposing.current || event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && (!options.isLong || event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          settle();
          begin();
        }
        if (event.key === 'Escape' && (typed !== null || problem !== null)) {
          // The canvas behind would take it as "select nothing".
          event.preventDefault();
          event.stopPropagation();
          takeBack();
          begin();
        }
      },
    },
  };
}

let visits = 0;

function nextVisit(name: string): string {
  visits += 1;
  return `${name} ${visits}`;
}
