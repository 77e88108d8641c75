import { useEffect, useRef } from 'react';
import { useStores } from '../store/context.tsx';
import type { ViewPort } from '../store/view-port.ts';
import type { ViewId } from '../store/views.ts';

/** Every view calls it, so that findings, search hits and the guide can lead to its cells; the newest `reveal` counts. */
export function useViewPort(id: ViewId, reveal: ViewPort['reveal']): void {
  const { view } = useStores();
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => view.register(id, { reveal: (subject, field) => latest.current(subject, field) }), [view, id]);
}
