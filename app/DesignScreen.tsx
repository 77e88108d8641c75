import { useEffect, useRef } from 'react';
import { placeAt } from './actions/create.ts';
import { startActions } from './actions/start-actions.ts';
import { Canvas } from './canvas/Canvas.tsx';
import type { View } from './canvas/view/view.ts';
import { CommandDialogs } from './command-palette/CommandDialogs.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { FindingDialogs } from './FindingDialogs.tsx';
import { LazyInspector } from './inspector/LazyInspector.tsx';
import { Palette } from './palette/Palette.tsx';
import { AdviceDialogs } from './panels/advice/AdviceDialogs.tsx';
import { ChecklistPanel } from './panels/ChecklistPanel.tsx';
import { FindingsPanel } from './panels/FindingsPanel.tsx';
import { RulePages } from './panels/RulePages.tsx';
import { QuickCreate } from './quick-create/QuickCreate.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { Workbench } from './shell/Workbench.tsx';
import { useStores, useWorkspace } from './store/context.tsx';
import type { OpenDesign } from './store/workspace.ts';

/** Everything one works on a design with; loaded when the first design opens. */
export function DesignScreen() {
  const stores = useStores();
  useEffect(() => startActions(stores), [stores]);
  const open = useWorkspace((state) => state.open);
  /** Off screen the canvas is not there at all, so that no edit in a table pays for it. */
  const lastLook = useRef<{ readonly open: OpenDesign; readonly view: View } | null>(null);

  return (
    <>
      <Workbench
        canvas={
          <>
            <Canvas
              onPlace={(placing, at, target) => placeAt(stores, placing, at, target)}
              initialView={lastLook.current?.open === open ? lastLook.current.view : undefined}
              onLeave={(view) => {
                lastLook.current = { open, view };
              }}
            />
            <QuickCreate />
          </>
        }
        palette={<Palette />}
        findings={<FindingsPanel />}
        inspector={<LazyInspector />}
        checklist={<ChecklistPanel />}
        headerActions={
          <>
            <ExportButton />
            <ShareButton />
          </>
        }
      />
      <CommandDialogs />
      <AdviceDialogs />
      <FindingDialogs />
      <RulePages />
    </>
  );
}
