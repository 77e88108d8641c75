/** What scrolling the table of flows costs, by wheel and key: main-thread CPU of one step, at N = 1,000. */
import { type OpenPage, openPage, readCounters, type Served } from './browser.ts';
import { perStep, type StepCost } from './gestures.ts';
import { number, type Verdict } from './report.ts';
import { median } from './targets.ts';

const AT_MOST_MS = 8;
/** A key also moves the focus, the selection and what is said of the cell: within a frame. */
const KEY_AT_MOST_MS = 16;
const STEPS = 40;
const ROUNDS = 3;
/** One notch of a wheel, as Chromium has it on Linux and macOS; about what a step of the pan moves, too. */
const NOTCH_PX = 53;
/** Over the first rows. */
const OVER_ROWS = { x: 600, y: 420 };
/** Between steps: a frame of a 60 Hz screen, and some. */
const REST_MS = 20;

export async function tableFigures(served: Served): Promise<readonly Verdict[]> {
  const open = await openPage(served, { n: '1000', mode: 'table' });
  const flows = await open.page.evaluate(() => window.benchTable?.flows ?? 0);
  const down = await costOf(open, () => wheel(open, 0, NOTCH_PX));
  const aside = await costOf(open, (step) => wheel(open, step % 20 < 10 ? NOTCH_PX : -NOTCH_PX, 0));
  await open.page.mouse.click(OVER_ROWS.x, OVER_ROWS.y);
  const key = await costOf(open, () => open.page.keyboard.press('ArrowDown'));
  await open.page.context().close();
  const of = `table of ${flows} flows at N = 1,000`;
  return [
    verdict(`${of}: a step of the wheel down`, down),
    verdict(`${of}: a step of the wheel aside`, aside),
    verdict(`${of}: a press of Arrow Down that scrolls`, key, KEY_AT_MOST_MS),
  ];
}

function verdict(what: string, { task, script, layout, style }: StepCost, atMost = AT_MOST_MS): Verdict {
  const parts = `script ${number(script)}, layout ${number(layout)}, style ${number(style)}`;
  return { isMet: task <= atMost, text: `${what}: ${number(task)} ms, at most ${atMost} ms (${parts})` };
}

/** The median of several runs; the first only warms up. */
async function costOf({ page, cdp }: OpenPage, doStep: (step: number) => Promise<unknown>): Promise<StepCost> {
  const costs: StepCost[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.waitForTimeout(400);
    const before = await readCounters(cdp);
    for (let step = 0; step < STEPS; step += 1) {
      await doStep(step);
      await page.waitForTimeout(REST_MS);
    }
    const after = await readCounters(cdp);
    costs.push(perStep(before, after));
  }
  const of = (part: keyof StepCost) => median(costs.slice(1).map((cost) => cost[part]));
  return { task: of('task'), script: of('script'), layout: of('layout'), style: of('style') };
}

function wheel({ cdp }: OpenPage, deltaX: number, deltaY: number): Promise<unknown> {
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...OVER_ROWS, deltaX, deltaY });
}
