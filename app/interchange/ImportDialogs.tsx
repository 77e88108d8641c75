import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../store/context.tsx';

const PasteListDialog = lazy(() =>
  import('./PasteListDialog.tsx').then((module) => ({ default: module.PasteListDialog })),
);
const DiagramDialog = lazy(() => import('./DiagramDialog.tsx').then((module) => ({ default: module.DiagramDialog })));

/** What came in and is no design yet; loaded with the first of it. */
export function ImportDialogs() {
  const { imports } = useStores();
  const incoming = useStore(imports, (state) => state.incoming);
  return (
    <Suspense>
      {incoming?.as === 'list' && <PasteListDialog key={incoming.text} incoming={incoming} />}
      {incoming?.as === 'diagram' && <DiagramDialog key={incoming.text} incoming={incoming} />}
    </Suspense>
  );
}
