/** Every figure of one size and one canvas, as medians over fresh pages. */
import { type OpenPage, openPage, readHeap, type Served } from './browser.ts';
import { GESTURES, type Gesture, type Mode, measureGesture, type StepCost } from './gestures.ts';
import { median } from './targets.ts';
import { busyUntilFrame, traceOf } from './trace.ts';

export const FIGURES = [...GESTURES, 'load', 'edit', 'heap'] as const;
export type Figure = (typeof FIGURES)[number];

export interface Measured {
  /** The figure itself: milliseconds of the main thread, or megabytes. */
  readonly value: number;
  /** Of a gesture's step, what of it was script, layout and style; of a load, the wall clock. */
  readonly parts: Readonly<Record<string, number>>;
}
export type Figures = Readonly<Partial<Record<Figure, Measured>>>;

export interface Plan {
  readonly systems: number;
  readonly mode: Mode;
  readonly rounds: number;
  readonly only: ReadonlySet<Figure>;
}

export async function measureFigures(served: Served, plan: Plan): Promise<Figures> {
  const samples = new Map<Figure, Measured[]>();
  const add = (figure: Figure, measured: Measured) => samples.set(figure, [...(samples.get(figure) ?? []), measured]);
  for (let round = 0; round < plan.rounds; round += 1) {
    await measureAt(served, plan, 'work', round, add);
    await measureAt(served, plan, 'whole', round, add);
  }
  return Object.fromEntries([...samples].map(([figure, list]) => [figure, middleOf(list)]));
}

const AT_WORK: readonly Figure[] = ['load', 'heap', 'pan', 'zoom', 'drag', 'edit'];
const AT_WHOLE: readonly Figure[] = ['panWhole', 'dragWhole'];

async function measureAt(
  served: Served,
  { systems, mode, only }: Plan,
  view: 'work' | 'whole',
  round: number,
  add: (figure: Figure, measured: Measured) => void,
): Promise<void> {
  const wanted = (view === 'work' ? AT_WORK : AT_WHOLE).filter((figure) => only.has(figure));
  if (wanted.length === 0) return;
  const open = await openPage(served, { n: String(systems), mode, view });
  for (const figure of wanted) add(figure, await measureFigure(open, figure, mode, round));
  await open.page.context().close();
}

async function measureFigure(open: OpenPage, figure: Figure, mode: Mode, round: number): Promise<Measured> {
  switch (figure) {
    case 'load':
      return loadOf(open);
    case 'heap':
      return { value: await readHeap(open), parts: {} };
    case 'edit':
      return editOf(open, round);
    default:
      return stepOf(await measureGesture(open, figure satisfies Gesture, mode));
  }
}

/** From the design in hand to its cards on the screen. */
function loadOf({ marks }: OpenPage): Measured {
  const [start, visible] = [marks.get('start'), marks.get('visible')];
  if (!start || !visible) throw new Error('The bench page did not say when it was visible.');
  return { value: visible.taskMs - start.taskMs, parts: { wall: visible.atMs - start.atMs } };
}

const EDITS = 5;

/** To the frame that shows it; the lint comes after that frame. */
async function editOf(open: OpenPage, round: number): Promise<Measured> {
  const costs: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await open.page.waitForTimeout(400);
    const number = round * EDITS + edit;
    const events = await traceOf(open, () => open.page.evaluate((n) => window.bench?.edit(n), number));
    costs.push(busyUntilFrame(events, 'edit', 'edit shown'));
  }
  return { value: median(costs), parts: {} };
}

function stepOf({ task, script, layout, style }: StepCost): Measured {
  return { value: task, parts: { script, layout, style } };
}

function middleOf(list: readonly Measured[]): Measured {
  const names = Object.keys(list[0]?.parts ?? {});
  return {
    value: median(list.map(({ value }) => value)),
    parts: Object.fromEntries(names.map((name) => [name, median(list.map(({ parts }) => parts[name] ?? 0))])),
  };
}
