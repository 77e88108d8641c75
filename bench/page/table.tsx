import { createRoot } from 'react-dom/client';
import { StoresProvider } from '../../app/store/context.tsx';
import { createStores } from '../../app/store/stores.ts';
import { TooltipProvider } from '../../app/ui/Tooltip.tsx';
import { FlowsView } from '../../app/views/flows/FlowsView.tsx';
import { hugeDesign } from '../../src/testing/huge-design.ts';

/** What the runner does to the table. */
export interface TableBench {
  readonly flows: number;
}

/** The table of flows as the app has it, with all columns and findings. */
export async function mountTable(root: HTMLElement, systemCount: number): Promise<TableBench> {
  const stores = createStores(hugeDesign(systemCount));
  createRoot(root).render(
    <StoresProvider stores={stores}>
      <TooltipProvider>
        <FlowsView />
      </TooltipProvider>
    </StoresProvider>,
  );
  const { flows } = stores.designs.getState().design;
  while (!document.querySelector('[role="gridcell"]') || stores.findings.getState().status !== 'done')
    await new Promise((resolve) => setTimeout(resolve, 50));
  return { flows: flows.size };
}
