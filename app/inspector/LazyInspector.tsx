import { lazy, Suspense } from 'react';

const Inspector = lazy(() => import('./Inspector.tsx').then((module) => ({ default: module.Inspector })));

/** The inspector, loaded when its panel is first shown. */
export function LazyInspector() {
  return (
    <Suspense>
      <Inspector />
    </Suspense>
  );
}
