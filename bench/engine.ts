/** What a picture costs in the browser, as SVG and as PNG; and the size of the app. */
import { execFileSync } from 'node:child_process';
import { openPage, type Served } from './browser.ts';
import type { EngineTimes } from './page/setup.ts';
import { number, type Verdict } from './report.ts';

/** Milliseconds at N = 1,000. */
const AT_MOST: Readonly<Record<keyof EngineTimes, number>> = { svg: 100, png: 500 };
const NAMES: Readonly<Record<keyof EngineTimes, string>> = {
  svg: 'SVG export',
  png: 'PNG export at 1x',
};

export async function engineFigures(served: Served, sizes: readonly number[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const systems of sizes) {
    const times = await timesOf(served, systems);
    const figures = Object.keys(NAMES) as (keyof EngineTimes)[];
    console.log(
      `\nN = ${systems}, the engine: ${figures.map((name) => `${NAMES[name]} ${number(times[name])} ms`).join(', ')}`,
    );
    if (systems !== 1000) continue;
    for (const name of figures) {
      const text = `${NAMES[name]} of N = 1,000: ${number(times[name])} ms, at most ${AT_MOST[name]} ms`;
      verdicts.push({ isMet: times[name] <= AT_MOST[name], text });
    }
  }
  return [...verdicts, bundleVerdict()];
}

async function timesOf(served: Served, systems: number): Promise<EngineTimes> {
  const open = await openPage(served, { n: String(systems), mode: 'ours', view: 'whole' });
  await open.page.waitForTimeout(1_500);
  const times = await open.page.evaluate(() => window.bench?.engineTimes());
  await open.page.context().close();
  if (!times) throw new Error('The bench page measured nothing.');
  return times;
}

/** `npm run size` weighs the build that is in dist. */
function bundleVerdict(): Verdict {
  try {
    return { isMet: true, text: lastLine(execFileSync('npm', ['run', '-s', 'size'], { encoding: 'utf8' })) };
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    return { isMet: false, text: lastLine(said) || 'Bundle size: run `npm run build` first.' };
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
