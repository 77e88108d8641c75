import { lazy, Suspense } from 'react';
import { useSession } from '../store/context.tsx';

const PackDialog = lazy(() => import('./PackDialog.tsx').then((module) => ({ default: module.PackDialog })));

/** Loaded when it is first asked for. */
export function LazyPackDialog() {
  const isOpen = useSession(({ dialog }) => dialog === 'pack');
  return <Suspense>{isOpen && <PackDialog />}</Suspense>;
}
