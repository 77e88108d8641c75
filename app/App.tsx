import { lazy, Suspense, useEffect } from 'react';
import { ImportDialogs } from './interchange/ImportDialogs.tsx';
import { CrashScreen } from './shell/CrashScreen.tsx';
import { LiveRegion } from './shell/LiveRegion.tsx';
import { Notices } from './shell/Notices.tsx';
import { StartHeader } from './shell/StartHeader.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { DropTarget } from './start/DropTarget.tsx';
import { StoresProvider, useWorkspace } from './store/context.tsx';
import type { Stores } from './store/stores.ts';
import { TooltipProvider } from './ui/Tooltip.tsx';

const loadStartScreen = () => import('./start/StartScreen.tsx');
const loadDesignScreen = () => import('./DesignScreen.tsx');
const StartScreen = lazy(() => loadStartScreen().then((module) => ({ default: module.StartScreen })));
const DesignScreen = lazy(() => loadDesignScreen().then((module) => ({ default: module.DesignScreen })));

export function App({ stores }: { readonly stores: Stores }) {
  return (
    <StoresProvider stores={stores}>
      <TooltipProvider>
        <CrashScreen>
          <DropTarget>
            <Suspense>
              <Screen />
            </Suspense>
          </DropTarget>
          <ImportDialogs />
          <Notices />
        </CrashScreen>
        <LiveRegion />
        <Toasts />
      </TooltipProvider>
    </StoresProvider>
  );
}

function Screen() {
  const isStart = useWorkspace(({ open }) => open.kind === 'none');
  useEffect(() => {
    if (isStart) whenIdle(() => void loadDesignScreen());
  }, [isStart]);
  return isStart ? <StartScreen brand={<StartHeader />} /> : <DesignScreen />;
}

/** While somebody looks at the start screen, the canvas is fetched, so that a click opens it at once. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 4000 });
  else setTimeout(task, 1500);
}
