import { lazy, Suspense, useEffect } from 'react';
import { useSession } from '../store/context.tsx';

const load = () => import('./QuickCreatePopup.tsx');
const QuickCreatePopup = lazy(() => load().then((module) => ({ default: module.QuickCreatePopup })));

/** Search and create at a point: for `N`, a double-click, or what was dropped on the empty canvas. */
export function QuickCreate() {
  const asked = useSession(({ quickCreate }) => quickCreate);
  const placing = useSession((session) => session.placing);
  // Fetched when nothing else is to do, so that the first letters typed find the field.
  useEffect(() => {
    const timer = setTimeout(() => void load(), PRELOAD_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!asked) return null;
  const entity = asked.entity ?? (placing && !('kind' in placing) ? placing : null);
  return (
    <Suspense>
      <QuickCreatePopup key={`${asked.at.x} ${asked.at.y}`} asked={{ ...asked, entity }} />
    </Suspense>
  );
}

const PRELOAD_MS = 1500;
