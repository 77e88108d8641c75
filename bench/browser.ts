/** A Chromium and the built bench page in it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { assemblyScript } from '../scripts/assembly-script.ts';
import { chromiumArgs, ensureChromium, isRoot } from '../scripts/find-chromium.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const WIDTH = 1440;
const HEIGHT = 900;

export interface Served {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the page as the app is built, serves it, and starts a browser. */
export async function serveBenchPage(): Promise<Served> {
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error('The bench needs a Chromium; set CHROMIUM_PATH.');
  const root = join(HERE, '..');
  // A folder and a port of its own, so that two benches can run side by side.
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'bench-'));
  const shared = { configFile: false, root, base: './', publicDir: false, logLevel: 'warn' } as const;
  await build({
    ...shared,
    plugins: [react(), tailwindcss(), assemblyScript()],
    worker: { plugins: () => [assemblyScript()], rolldownOptions: { checks: { bundlerTimings: false } } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: join(HERE, 'page', 'index.html'), checks: { bundlerTimings: false } },
    },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0 } });
  const [origin] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot(),
    args: [...chromiumArgs(), '--js-flags=--expose-gc'],
  });
  return {
    browser,
    address: `${origin}bench/page/index.html`,
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What the page had used up when its clock started, and when the design was visible. */
  readonly marks: ReadonlyMap<string, Counters>;
}

export interface Counters {
  readonly taskMs: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
  readonly styleMs: number;
  readonly heapMb: number;
  /** Wall clock, for what people wait for. */
  readonly atMs: number;
}

/** What the page writes to its console when it can be used. */
const READY = 'bench: ready';
const READY_WITHIN_MS = 120_000;

/** A fresh process for each, so that nothing is warm. */
export async function openPage(served: Served, query: Readonly<Record<string, string>>): Promise<OpenPage> {
  const context = await served.browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme: 'light' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const marks = new Map<string, Counters>();
  await page.exposeFunction('benchMark', async (name: string) => {
    // What is there before a canvas is: the code and the design. The heap is counted from here.
    if (name === 'prepared') await collectGarbage(cdp);
    marks.set(name, await readCounters(cdp));
  });
  // Told by the page, because a selector to wait for would load the runner's own scripts into what is measured.
  const ready = new Promise<void>((resolve, reject) => {
    page.on('console', (message) => message.text() === READY && resolve());
    page.on('pageerror', ({ message }) => reject(new Error(`The bench page failed: ${message}`)));
    setTimeout(() => reject(new Error('The bench page was never ready.')), READY_WITHIN_MS).unref();
  });
  await page.goto(`${served.address}?${new URLSearchParams(query)}`);
  await ready;
  return { page, cdp, marks };
}

export async function readCounters(cdp: CDPSession): Promise<Counters> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    taskMs: value('TaskDuration') * 1000,
    scriptMs: value('ScriptDuration') * 1000,
    layoutMs: value('LayoutDuration') * 1000,
    styleMs: value('RecalcStyleDuration') * 1000,
    heapMb: value('JSHeapUsedSize') / 1e6,
    atMs: performance.now(),
  };
}

/** What a canvas holds beyond the code and the design, after a full collection. */
export async function readHeap({ page, cdp, marks }: OpenPage): Promise<number> {
  await page.waitForTimeout(1_500);
  await collectGarbage(cdp);
  return (await readCounters(cdp)).heapMb - (marks.get('prepared')?.heapMb ?? 0);
}

async function collectGarbage(cdp: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
}
