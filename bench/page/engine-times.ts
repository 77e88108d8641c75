/** Times of what needs no canvas, in the built code and in the browser, as people have it. */
import type { Drawn, PictureChoices } from '../../app/export/picture.ts';
import { pngFile, svgFile } from '../../app/export/save-picture.ts';
import { median } from '../targets.ts';
import type { EngineTimes } from './setup.ts';

const WHOLE_DESIGN = {
  theme: 'light',
  isTransparent: false,
  hasTitle: true,
  hasLegend: true,
  hasFindings: true,
  selection: null,
  carriesDesign: false,
} as const satisfies PictureChoices;

export async function engineTimes(drawn: Drawn): Promise<EngineTimes> {
  return {
    svg: await middleMs(9, () => svgFile(drawn, WHOLE_DESIGN)),
    png: await middleMs(3, async () => {
      const png = await pngFile(drawn, WHOLE_DESIGN, 1);
      if (!png.ok) throw new Error(png.error.message);
    }),
  };
}

/** The first rounds only warm up. */
async function middleMs(rounds: number, act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return median(times.slice(Math.floor(rounds / 3)));
}
