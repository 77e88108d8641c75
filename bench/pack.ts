/** What the pack takes: everything that can be in it, from the click to the ZIP, and how long it holds the page up. */
import { openPage, type Served } from './browser.ts';
import { number, type Verdict } from './report.ts';

const LIMITS = [
  { which: 'c02', name: 'the case C02', atMostMs: 3_000 },
  { which: 200, name: 'N = 200', atMostMs: 15_000 },
] as const;
const LONGEST_TASK_MS = 100;

/** Each on a page of its own, so that the first pack of a visit is what counts: nothing is loaded yet. */
export async function packFigures(served: Served): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { which, name, atMostMs } of LIMITS) {
    const open = await openPage(served, { mode: 'pack' });
    const made = await open.page.evaluate((of) => window.benchPack?.run(of), which);
    await open.page.context().close();
    if (!made) throw new Error('The bench page made no pack.');
    const { ms, bytes, longestTaskMs } = made;
    verdicts.push(
      {
        isMet: ms <= atMostMs,
        text: `pack of ${name}: ${number(ms)} ms, at most ${atMostMs} ms (${number(bytes / 1e6)} MB)`,
      },
      {
        isMet: longestTaskMs <= LONGEST_TASK_MS,
        text: `longest task of the page meanwhile: ${number(longestTaskMs)} ms, at most ${LONGEST_TASK_MS} ms (0 is none over 50)`,
      },
    );
  }
  return verdicts;
}
