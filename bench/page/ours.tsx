import { createRoot } from 'react-dom/client';
import { Canvas } from '../../app/canvas/Canvas.tsx';
import { StoresProvider } from '../../app/store/context.tsx';
import type { FindingsStore } from '../../app/store/findings-store.ts';
import { createStores } from '../../app/store/stores.ts';
import { TooltipProvider } from '../../app/ui/Tooltip.tsx';
import { rename } from '../../src/commands/naming.ts';
import { engineTimes } from './engine-times.ts';
import { emptySpotIn, gripOf, middleCard, viewFor } from './geometry.ts';
import { type Mounted, type Setup, tracedEdit } from './setup.ts';

/** The canvas as the app has it: stores, findings, badges, labels. */
export async function mountOurs(root: HTMLElement, { design, view }: Setup): Promise<Mounted> {
  const stores = createStores(design);
  const { scene } = stores.scene.getState();
  const start = viewFor(scene, view, root.clientWidth, root.clientHeight);
  createRoot(root).render(
    <StoresProvider stores={stores}>
      <TooltipProvider>
        <Canvas initialView={start} onPlace={() => undefined} />
      </TooltipProvider>
    </StoresProvider>,
  );
  const card = middleCard(scene);
  const edit = (round: number) => {
    const name = `Renamed ${round}`;
    return tracedEdit(name, () => void stores.designs.run(rename(card.subject, name)));
  };
  return {
    edit,
    async lintEdit(round) {
      const linted = nextFindings(stores.findings);
      await edit(round);
      await linted;
    },
    engineTimes: () =>
      engineTimes({
        design: stores.designs.getState().design,
        scene: stores.scene.getState().scene,
        findings: stores.findings.getState().findings,
      }),
    grip: () => stores.canvas.toClient(gripOf(stores.scene.getState().scene.cards.get(card.systemId) ?? card)),
    emptySpot: () => emptySpotIn(scene, start, root.clientWidth, root.clientHeight),
  };
}

/** When the pass that has not begun yet is done. */
function nextFindings(findings: FindingsStore): Promise<void> {
  return new Promise((resolve) => {
    let isChecking = false;
    const stop = findings.subscribe(({ status }) => {
      isChecking ||= status === 'checking';
      if (!isChecking || status !== 'done') return;
      stop();
      console.timeStamp('linted');
      resolve();
    });
  });
}
