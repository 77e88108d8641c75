/** What scrolling each view costs, by wheel and key: main-thread CPU of one step, at N = 1,000. */
import { type OpenPage, openPage, readCounters, type Served } from './browser.ts';
import { perStep, type StepCost } from './gestures.ts';
import { number, type Verdict } from './report.ts';
import { median } from './targets.ts';

const AT_MOST_MS = 8;
/** A key also moves the focus, the selection and what is said of the cell. */
const KEY_AT_MOST_MS = 12;
const STEPS = 40;
const ROUNDS = 2;
/** One notch of a wheel, as Chromium has it on Linux and macOS; about what a step of the pan moves, too. */
const NOTCH_PX = 53;
/** Between steps: a frame of a 60 Hz screen, and some. */
const REST_MS = 20;

type ViewId = 'ownership' | 'keys' | 'flows' | 'identity' | 'deploy' | 'deliver';

interface Scroll {
  readonly what: string;
  readonly by: 'down' | 'aside' | 'key';
  /** Of what scrolls. */
  readonly scroller: string;
  /** Over whose middle the wheel is turned, where it is not the scroller's. */
  readonly over?: string;
  /** Down and up again, as it is soon at its end. */
  readonly isShort?: boolean;
}

const SCROLLS: Readonly<Record<ViewId, readonly Scroll[]>> = {
  ownership: gridScrolls('Ownership'),
  keys: gridScrolls('Keys'),
  flows: gridScrolls('Flows'),
  identity: [
    {
      what: 'Identity, the page',
      by: 'down',
      scroller: ':has(> div > [aria-label="Sections"])',
      over: '[aria-label="Sections"]',
      isShort: true,
    },
    { what: 'Identity, identifiers by system', by: 'down', scroller: '[role="grid"]' },
  ],
  // Its waves stand side by side in the window.
  deploy: [{ what: 'Deploy', by: 'down', scroller: '[aria-label="Waves"]' }],
  deliver: [{ what: 'Deliver, its longest document', by: 'down', scroller: '[aria-label="Preview"]' }],
};

function gridScrolls(what: string): readonly Scroll[] {
  return (['down', 'aside', 'key'] as const).map((by) => ({ what, by, scroller: '[role="grid"]' }));
}

const STEP_NAMES = {
  down: 'a step of the wheel down',
  aside: 'a step of the wheel aside',
  key: 'a press of Arrow Down that scrolls',
} as const;

export async function viewFigures(served: Served): Promise<readonly Verdict[]> {
  const open = await openPage(served, { n: '1000', mode: 'views' });
  const verdicts: Verdict[] = [];
  for (const [id, scrolls] of Object.entries(SCROLLS) as [ViewId, readonly Scroll[]][]) {
    await open.page.evaluate((view) => window.benchViews?.show(view), id);
    const rows = id === 'deliver' ? await open.page.evaluate(() => window.benchViews?.showLongest()) : null;
    for (const scroll of scrolls) {
      const cost = await costOf(open, scroll);
      const what = rows === null ? scroll.what : `${scroll.what}, ${rows} rows`;
      verdicts.push(
        verdict(`${what}: ${STEP_NAMES[scroll.by]}`, cost, scroll.by === 'key' ? KEY_AT_MOST_MS : AT_MOST_MS),
      );
    }
  }
  await open.page.context().close();
  return verdicts;
}

function verdict(what: string, { cost: { task, script, layout, style }, moved }: Measured, atMost: number): Verdict {
  const parts = `script ${number(script)}, layout ${number(layout)}, style ${number(style)}`;
  const text = `${what}: ${number(task)} ms, at most ${atMost} ms (${parts}; scrolled ${Math.round(moved)} px)`;
  return { isMet: task <= atMost && moved > 0, text };
}

interface Measured {
  readonly cost: StepCost;
  /** By all steps of a round: a figure of what stood still would be none. */
  readonly moved: number;
}

/** The median of several runs; the first only warms up. */
async function costOf(open: OpenPage, scroll: Scroll): Promise<Measured> {
  const { page, cdp } = open;
  const { by, scroller, over = scroller } = scroll;
  const target = page.locator(over).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing scrolls: ${scroller}`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (by === 'key') await page.mouse.click(at.x, at.y);
  await page.mouse.move(at.x, at.y);
  const costs: StepCost[] = [];
  let moved = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.waitForTimeout(400);
    const start = await placeOf(open, scroller, by);
    const before = await readCounters(cdp);
    let farthest = 0;
    for (let step = 0; step < STEPS; step += 1) {
      await doStep(open, scroll, at, step);
      await page.waitForTimeout(REST_MS);
      if (step === STEPS / 4) farthest = Math.abs((await placeOf(open, scroller, by)) - start);
    }
    costs.push(perStep(before, await readCounters(cdp)));
    moved = farthest;
  }
  const of = (part: keyof StepCost) => median(costs.slice(1).map((cost) => cost[part]));
  return { cost: { task: of('task'), script: of('script'), layout: of('layout'), style: of('style') }, moved };
}

function placeOf({ page }: OpenPage, scroller: string, by: Scroll['by']): Promise<number> {
  return page
    .locator(scroller)
    .first()
    .evaluate((element, isAside) => (isAside ? element.scrollLeft : element.scrollTop), by === 'aside');
}

function doStep({ page, cdp }: OpenPage, { by, isShort }: Scroll, at: Place, step: number): Promise<unknown> {
  if (by === 'key') return page.keyboard.press('ArrowDown');
  const isBack = (by === 'aside' || isShort === true) && step % 20 >= 10;
  const notch = isBack ? -NOTCH_PX : NOTCH_PX;
  const delta = by === 'aside' ? { deltaX: notch, deltaY: 0 } : { deltaX: 0, deltaY: notch };
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, ...delta });
}

interface Place {
  readonly x: number;
  readonly y: number;
}
