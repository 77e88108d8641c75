/** Times of what needs no canvas, in the built code and in the browser, as people have it. */
import type { Drawn, PictureChoices } from '../../app/export/picture.ts';
import { pngFile, svgFile } from '../../app/export/save-picture.ts';
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';
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
    lint: await middleMs(15, () => lintAll(buildTopology(drawn.design), ALL_RULES, { today: '2026-01-01' })),
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
