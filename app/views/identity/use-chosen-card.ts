/** The selection is shared: working on a card selects its element, and selecting it elsewhere brings the card here. */
import { type RefObject, useCallback, useEffect } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { useSession, useStores } from '../../store/context.tsx';

export function useChosenCard(container: RefObject<HTMLElement | null>): (subject: Subject) => void {
  const { session } = useStores();
  const selection = useSession((state) => state.selection);

  useEffect(() => {
    const [only, ...others] = selection;
    const view = container.current;
    if (!view || only === undefined || others.length > 0 || view.contains(document.activeElement)) return;
    view.querySelector(`[data-record="${CSS.escape(only)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selection, container]);

  return useCallback((subject: Subject) => session.select([subject]), [session]);
}
