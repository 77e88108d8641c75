/**
 * The page that is measured: one design of N systems, in our canvas or in plain React Flow.
 *
 * Everything both need (the code, the design, its findings) is there before the clock starts.
 */
import '../../app/fonts.css';
import '../../app/styles.css';
import './page.css';
import { hugeDesign } from '../../src/testing/huge-design.ts';
import { mountOurs } from './ours.tsx';
import { mountPlain } from './plain.tsx';
import type { Mounted, Setup } from './setup.ts';

declare global {
  interface Window {
    /** Asked by the runner; answers when it has read its counters. */
    benchMark?: (name: string) => Promise<void>;
    bench?: Mounted;
  }
}

const query = new URLSearchParams(location.search);
const setup: Setup = {
  design: hugeDesign(Number(query.get('n') ?? 200)),
  view: query.get('view') === 'whole' ? 'whole' : 'work',
};
const root = document.getElementById('root');
if (!root) throw new Error('The page has a root element.');

await document.fonts.ready;
await settled();
await window.benchMark?.('start');
const mounted = query.get('mode') === 'plain' ? await mountPlain(root, setup) : await mountOurs(root, setup);
await painted();
await window.benchMark?.('visible');
window.bench = mounted;
document.documentElement.dataset['ready'] = 'yes';

/** Two frames: what was drawn in the first is on the screen at the second. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
