/** Packs made on the page as the app makes them, timed by the clock that people wait by. */
import { startPack } from '../../app/pack/start-pack.ts';
import { DELIVERABLE_IDS } from '../../src/deliverables/document.ts';
import { PART_LIST } from '../../src/pack/part-list.ts';
import { designOf } from '../../src/testing/design-of.ts';
import { hugeDesign } from '../../src/testing/huge-design.ts';

export interface PackTime {
  readonly ms: number;
  readonly bytes: number;
  readonly longestTaskMs: number;
}

export interface PackBench {
  /** The case that is sampled, or that many systems. */
  run(which: 'c02' | number): Promise<PackTime>;
}

export async function packBench(): Promise<PackBench> {
  const file: Record<string, unknown> = await import(
    '../../src/testing/cases/c02-sports-lifestyle-brand-three-layer-target.design.json'
  );
  const c02 = designOf(file['default'] as Record<string, unknown>);
  return { run: (which) => timeOf(which === 'c02' ? c02 : hugeDesign(which)) };
}

async function timeOf(design: ReturnType<typeof designOf>): Promise<PackTime> {
  const tasks: number[] = [];
  // Long tasks are those over 50 ms; what is shorter holds nobody up.
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  await new Promise((rested) => setTimeout(rested, 300));
  observer.observe({ type: 'longtask' });
  const began = performance.now();
  const asked = {
    design,
    today: '2026-11-21',
    parts: PART_LIST.map(({ id }) => id),
    deliverables: DELIVERABLE_IDS,
  };
  const result = await startPack(asked, () => {}).result;
  const ms = performance.now() - began;
  await new Promise((told) => setTimeout(told, 100));
  observer.disconnect();
  if (!result.ok) throw new Error(result.error);
  const [failed] = result.value.failed;
  if (failed) throw new Error(`${failed.name}: ${failed.reason}`);
  return { ms, bytes: result.value.zip.length, longestTaskMs: Math.max(0, ...tasks) };
}
