import { createRoot } from 'react-dom/client';
import { Canvas } from '../../app/canvas/Canvas.tsx';
import { StoresProvider } from '../../app/store/context.tsx';
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
  return {
    edit(round) {
      const name = `Renamed ${round}`;
      return tracedEdit(name, () => void stores.designs.run(rename(card.subject, name)));
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
