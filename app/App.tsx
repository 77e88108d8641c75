import { lazy, Suspense } from 'react';
import { placeAt } from './actions/create.ts';
import { Canvas } from './canvas/Canvas.tsx';
import { CommandDialogs } from './command-palette/CommandDialogs.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { LazyInspector } from './inspector/LazyInspector.tsx';
import { Palette } from './palette/Palette.tsx';
import { FindingsPanel } from './panels/FindingsPanel.tsx';
import { QuickCreate } from './quick-create/QuickCreate.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { CrashScreen } from './shell/CrashScreen.tsx';
import { LiveRegion } from './shell/LiveRegion.tsx';
import { Notices } from './shell/Notices.tsx';
import { StartHeader } from './shell/StartHeader.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { Workbench } from './shell/Workbench.tsx';
import { DropTarget } from './start/DropTarget.tsx';
import { StoresProvider, useStores, useWorkspace } from './store/context.tsx';
import type { Stores } from './store/stores.ts';
import { TooltipProvider } from './ui/Tooltip.tsx';

const StartScreen = lazy(() => import('./start/StartScreen.tsx').then((module) => ({ default: module.StartScreen })));

export function App({ stores }: { readonly stores: Stores }) {
  return (
    <StoresProvider stores={stores}>
      <TooltipProvider>
        <CrashScreen>
          <DropTarget>
            <Screen />
          </DropTarget>
          <CommandDialogs />
          <Notices />
        </CrashScreen>
        <LiveRegion />
        <Toasts />
      </TooltipProvider>
    </StoresProvider>
  );
}

function Screen() {
  const stores = useStores();
  const isStart = useWorkspace(({ open }) => open.kind === 'none');
  if (isStart) {
    return (
      <Suspense>
        <StartScreen brand={<StartHeader />} />
      </Suspense>
    );
  }
  return (
    <Workbench
      canvas={
        <>
          <Canvas onPlace={(placing, at, target) => placeAt(stores, placing, at, target)} />
          <QuickCreate />
        </>
      }
      palette={<Palette />}
      findings={<FindingsPanel />}
      inspector={<LazyInspector />}
      headerActions={
        <>
          <ExportButton />
          <ShareButton />
        </>
      }
    />
  );
}
