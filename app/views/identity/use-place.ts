/** Leads to a field of the view: unfolds the card it stands in, brings it into view and puts the focus there. */
import { type RefObject, useEffect, useState } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { parseSubject, wholeSubject } from '../../../src/model/subject.ts';
import { itemKey, setFold } from '../../inspector/folds.ts';
import { locate } from '../../inspector/locate.ts';
import { HEADING } from '../../inspector/use-focus-request.ts';

export interface Place {
  readonly subject: Subject;
  /** Of the input, as in the file; `#` for the card's heading. */
  readonly path: string;
}

/** The fold of a card. */
export function cardKey(subject: Subject): string {
  return itemKey(subject, 'identity-view');
}

export function usePlace(container: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    if (!place || !container.current) return;
    const record = `[data-record="${CSS.escape(place.subject)}"]`;
    const find = (path: string) =>
      container.current?.querySelector<HTMLElement>(`${record} [data-field="${CSS.escape(path)}"]`);
    const target = find(place.path) ?? find(HEADING) ?? find('governance.owner');
    target?.scrollIntoView({ block: place.path === HEADING ? 'nearest' : 'center' });
    target?.focus({ preventScroll: true });
  }, [place, container]);

  return {
    goTo(subject: Subject, path: string = HEADING): void {
      setFold(cardKey(subject), true);
      setPlace({ subject, path });
    },

    /** False for what has no card here. */
    reveal(subject: Subject, field: string | null): boolean {
      const whole = wholeSubject(subject);
      const collection = parseSubject(subject)?.collection;
      if (!collection || !SHOWN.has(collection)) return false;
      setFold(cardKey(whole), true);
      setPlace({ subject: whole, path: locate(subject, field)?.field?.path ?? HEADING });
      return true;
    },
  };
}

const SHOWN: ReadonlySet<string> = new Set(['identity', 'rulesets', 'insights', 'segments', 'dataGraphs']);
