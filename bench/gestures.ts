/** The gestures that are measured, step by step, by real input events. */
import { type Counters, type OpenPage, readCounters } from './browser.ts';

export const GESTURES = ['pan', 'zoom', 'drag', 'panWhole', 'dragWhole'] as const;
export type Gesture = (typeof GESTURES)[number];
export type Mode = 'ours' | 'plain';

/** Main-thread milliseconds of one step. */
export interface StepCost {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
}

const STEPS = 40;
const MIDDLE = { x: 720, y: 450 };
/** Between steps: a frame of a 60 Hz screen, and some. */
const REST_MS = 20;

export async function measureGesture(open: OpenPage, gesture: Gesture, mode: Mode): Promise<StepCost> {
  switch (gesture) {
    case 'pan':
    case 'panWhole':
      return pan(open, mode);
    case 'zoom':
      return zoom(open);
    case 'drag':
    case 'dragWhole':
      return drag(open);
  }
}

/** To one side and back to the other, as far as a hand goes in one drag. */
async function pan(open: OpenPage, mode: Mode): Promise<StepCost> {
  const start = await placeOf(open, 'emptySpot');
  // Plain React Flow pans with the left button; with us that selects, and the middle one pans.
  const button = mode === 'plain' ? 'left' : 'middle';
  await pressAt(open, start, button);
  const cost = await steps(open, (step) => {
    const swing = Math.sin((step / STEPS) * 2 * Math.PI);
    return mouseTo(open, start.x + 420 * swing, start.y + 180 * swing, button);
  });
  await release(open, start, button);
  return cost;
}

/** Out and in again around the middle, within working zoom. */
async function zoom(open: OpenPage): Promise<StepCost> {
  await mouseTo(open, MIDDLE.x, MIDDLE.y, 'none');
  return steps(open, (step) => {
    const isOut = step % 16 < 8;
    return open.cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...MIDDLE,
      deltaX: 0,
      deltaY: isOut ? 30 : -30,
      modifiers: CTRL,
    });
  });
}

const CTRL = 2;

async function drag(open: OpenPage): Promise<StepCost> {
  const start = await placeOf(open, 'grip');
  await mouseTo(open, start.x, start.y, 'none');
  await pressAt(open, start, 'left');
  const cost = await steps(open, (step) => {
    const angle = (step / STEPS) * 2 * Math.PI;
    return mouseTo(open, start.x + 90 * Math.sin(angle), start.y + 70 * (1 - Math.cos(angle)), 'left');
  });
  await release(open, start, 'left');
  return cost;
}

/** The average step, from before the first to after the last and what it set off. */
async function steps(open: OpenPage, doStep: (step: number) => Promise<unknown>): Promise<StepCost> {
  await open.page.waitForTimeout(400);
  const before = await readCounters(open.cdp);
  for (let step = 1; step <= STEPS; step += 1) {
    await doStep(step);
    await open.page.waitForTimeout(REST_MS);
  }
  return perStep(before, await readCounters(open.cdp));
}

export function perStep(before: Counters, after: Counters): StepCost {
  return {
    task: (after.taskMs - before.taskMs) / STEPS,
    script: (after.scriptMs - before.scriptMs) / STEPS,
    layout: (after.layoutMs - before.layoutMs) / STEPS,
    style: (after.styleMs - before.styleMs) / STEPS,
  };
}

type Place = { readonly x: number; readonly y: number };
type Button = 'left' | 'middle' | 'none';

function placeOf({ page }: OpenPage, name: 'emptySpot' | 'grip'): Promise<Place> {
  return page.evaluate((which) => window.bench?.[which]() ?? { x: 0, y: 0 }, name);
}

const BUTTONS = { none: 0, left: 1, middle: 4 } as const;

function mouseTo({ cdp }: OpenPage, x: number, y: number, button: Button): Promise<unknown> {
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button, buttons: BUTTONS[button] });
}

async function pressAt(open: OpenPage, { x, y }: Place, button: 'left' | 'middle'): Promise<void> {
  await mouseTo(open, x, y, 'none');
  await open.cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button, clickCount: 1 });
}

async function release({ cdp, page }: OpenPage, { x, y }: Place, button: 'left' | 'middle'): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button, clickCount: 1 });
  await page.waitForTimeout(300);
}
