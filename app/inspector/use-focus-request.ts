import { type RefObject, useEffect, useState } from 'react';
import { wholeSubject } from '../../src/model/subject.ts';
import { useSession, useStores } from '../store/context.tsx';
import type { SessionStore } from '../store/session-store.ts';
import { groupKey, itemKey, setFold } from './folds.ts';
import { locate } from './locate.ts';

/** What was asked for is shown once, also when the panel is hidden and shown again. */
const shown = new WeakMap<SessionStore, number>();

/** The heading takes the focus when an element as a whole is asked for. */
export const HEADING = '#';

/** Unfolds, scrolls to and focuses the input that the session asks for. */
export function useFocusRequest(container: RefObject<HTMLElement | null>): void {
  const { session } = useStores();
  const request = useSession((state) => state.focusRequest);
  const [target, setTarget] = useState<{ readonly path: string } | null>(null);

  useEffect(() => {
    if (!request || shown.get(session) === request.token) return;
    shown.set(session, request.token);
    const found = locate(request.subject, request.field) ?? locate(request.subject, null);
    if (!found) return;
    if (found.field) {
      setFold(groupKey(found.collection, found.field.groupId), true);
      for (const item of found.field.folds) setFold(itemKey(wholeSubject(request.subject), item), true);
    }
    setTarget({ path: found.field?.path ?? HEADING });
  }, [request, session]);

  // After the render in which the group is unfolded.
  useEffect(() => {
    if (!target) return;
    const input = container.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(target.path)}"]`);
    input?.scrollIntoView({ block: target.path === HEADING ? 'nearest' : 'center' });
    input?.focus({ preventScroll: true });
    // As Tab does: what is typed next is the new name, not its end.
    if (input instanceof HTMLInputElement) input.select();
  }, [target, container]);
}
