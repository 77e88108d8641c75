import { useEffect, useRef } from 'react';
import { startActions } from './actions/start-actions.ts';
import { CommandDialogs } from './command-palette/CommandDialogs.tsx';
import { type CanvasLook, DesignCanvas } from './DesignCanvas.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { FindingDialogs } from './FindingDialogs.tsx';
import { LazyInspector } from './inspector/LazyInspector.tsx';
import { LazyPackDialog } from './pack/LazyPackDialog.tsx';
import { Palette } from './palette/Palette.tsx';
import { AdviceDialogs } from './panels/advice/AdviceDialogs.tsx';
import { ChecklistPanel } from './panels/ChecklistPanel.tsx';
import { FindingsPanel } from './panels/FindingsPanel.tsx';
import { RulePages } from './panels/RulePages.tsx';
import { QuickCreate } from './quick-create/QuickCreate.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { Workbench } from './shell/Workbench.tsx';
import { useStores } from './store/context.tsx';

/** Everything one works on a design with; loaded when the first design opens. */
export function DesignScreen() {
  const stores = useStores();
  useEffect(() => startActions(stores), [stores]);
  const lastLook = useRef<CanvasLook | null>(null);

  return (
    <>
      <Workbench
        canvas={
          <>
            <DesignCanvas lastLook={lastLook} />
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
      <LazyPackDialog />
      <RulePages />
    </>
  );
}
