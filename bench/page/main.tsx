/**
 * The page that is measured: one design of N systems, in our canvas or in plain React Flow.
 *
 * Everything both need (the code, the design, its findings) is there before the clock starts.
 */
import '../../app/fonts.css';
import '../../app/styles.css';
import './page.css';
import { hugeDesign } from '../../src/testing/huge-design.ts';
import { type LintBench, lintBench } from './lint-times.ts';
import { mountOurs } from './ours.tsx';
import { type PackBench, packBench } from './pack-times.ts';
import { mountPlain } from './plain.tsx';
import type { Mounted, Setup } from './setup.ts';
import { mountViews, type ViewBench } from './views.tsx';

declare global {
  interface Window {
    /** Asked by the runner; answers when it has read its counters. */
    benchMark?: (name: string) => Promise<void>;
    bench?: Mounted;
    benchLint?: LintBench;
    benchViews?: ViewBench;
    benchPack?: PackBench;
  }
}

const query = new URLSearchParams(location.search);
const systemCount = Number(query.get('n') ?? 200);
if (query.get('mode') === 'lint') window.benchLint = lintBench(systemCount, Number(query.get('designs') ?? 1));
else if (query.get('mode') === 'views') await prepareViews();
else if (query.get('mode') === 'pack') window.benchPack = await packBench();
else await mountCanvas();
console.debug('bench: ready');

async function prepareViews(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has a root element.');
  await document.fonts.ready;
  window.benchViews = await mountViews(root, systemCount);
}

async function mountCanvas(): Promise<void> {
  const view = query.get('view') === 'whole' ? 'whole' : 'work';
  const setup: Setup = { design: hugeDesign(systemCount), view };
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has a root element.');
  await document.fonts.ready;
  await settled();
  await window.benchMark?.('prepared');
  await window.benchMark?.('start');
  const mounted = query.get('mode') === 'plain' ? await mountPlain(root, setup) : await mountOurs(root, setup);
  await shown();
  await painted();
  await window.benchMark?.('visible');
  window.bench = mounted;
}

/** Until the cards are there: as elements that are not hidden for being measured first, or as the far view's bitmap. */
async function shown(): Promise<void> {
  const isThere = () => {
    const card = document.querySelector<HTMLElement>('.react-flow__node');
    const bitmap = document.querySelector<HTMLElement>('.cv-far');
    return (card !== null && card.style.visibility !== 'hidden') || (bitmap !== null && !bitmap.hidden);
  };
  while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Two frames: what was drawn in the first is on the screen at the second. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
