/** The selection, or all of the design, as a picture on the clipboard: one key, no dialog. */
import type { Stores } from '../store/stores.ts';
import type { Drawn } from './picture.ts';
import { scaleThatFits } from './raster-limits.ts';
import { copyPng, pngFile } from './save-picture.ts';
import { themeOnScreen } from './theme-on-screen.ts';

/** Sharp on the screens people present with. */
const SCALE = 2;

export async function copyAsPng({ designs, scene, findings, session, toasts }: Stores): Promise<void> {
  const drawn: Drawn = {
    design: designs.getState().design,
    scene: scene.getState().scene,
    findings: findings.getState().findings,
  };
  if (drawn.scene.cards.size === 0) return void toasts.show('There is nothing to copy yet.');
  const { selection } = session.getState();
  const choices = {
    theme: themeOnScreen(),
    isTransparent: false,
    hasTitle: false,
    hasLegend: false,
    hasFindings: false,
    selection: selection.size > 0 ? selection : null,
    carriesDesign: true,
  };
  const scale = scaleThatFits(drawn.scene.bounds, SCALE);
  const png = pngFile(drawn, choices, scale).then((made) => {
    if (!made.ok) throw new Error(made.error.message);
    return made.value;
  });
  const isCopied = await copyPng(png);
  toasts.show(
    isCopied ? 'Copied as PNG.' : 'The browser did not allow a picture on the clipboard. Use Export instead.',
  );
}
