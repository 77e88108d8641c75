/** Main-thread time between a mark in the page and the first frame after another, from a trace: what counters cannot cut out. */
import type { OpenPage } from './browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own clock. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly message?: string } };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'toplevel', 'devtools.timeline', 'blink.console'];

export async function traceOf({ cdp }: OpenPage, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** Milliseconds of the longest task of the main thread between the first frame handed over after `shown` and the task of `done`. */
export function longestTask(events: readonly TraceEvent[], shown: string, done: string): number {
  const [seen, last] = [markOf(events, shown), markOf(events, done)];
  const thread = events.filter(({ pid, tid }) => pid === seen.pid && tid === seen.tid);
  const from = frameAfter(thread, seen);
  const tasks = thread.filter(({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts >= from && ts <= last.ts);
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000;
}

/** Milliseconds of the main thread from the mark `begin` to the end of the first frame handed over after the mark `shown`. */
export function busyUntilFrame(events: readonly TraceEvent[], begin: string, shown: string): number {
  const from = markOf(events, begin);
  const seen = markOf(events, shown);
  const thread = events.filter(({ pid, tid }) => pid === from.pid && tid === from.tid);
  const until = frameAfter(thread, seen);
  const tasks = thread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return tasks.reduce((sum, task) => sum + within(task, from.ts, until), 0) / 1000;
}

/** When the first frame after it was handed over. */
function frameAfter(thread: readonly TraceEvent[], seen: TraceEvent): number {
  const frames = thread.filter(({ name, ph, ts }) => name === 'Commit' && ph === 'X' && ts >= seen.ts);
  const frame = frames.reduce((first, event) => (event.ts < first.ts ? event : first), frames[0] ?? seen);
  return frame.ts + (frame.dur ?? 0);
}

function markOf(events: readonly TraceEvent[], message: string): TraceEvent {
  const mark = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === message);
  if (!mark) throw new Error(`The trace has no mark "${message}".`);
  return mark;
}

/** The part of a task's thread time that lies between. */
function within({ ts, dur = 0, tdur = dur }: TraceEvent, from: number, until: number): number {
  const overlap = Math.min(ts + dur, until) - Math.max(ts, from);
  return overlap <= 0 || dur === 0 ? 0 : (overlap / dur) * tdur;
}
