/** How long the page itself was at work, which a busy machine does not lengthen as it does the time on the wall. */
import { expect, type Page } from '@playwright/test';

/** Begins to count; what it gives tells in ms how long the main thread has worked since. */
export async function ownTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await worked();
  return async () => {
    const ms = (await worked()) - before;
    await session.detach();
    return ms;
  };
}

export async function expectWithin(mostMs: number, time: () => Promise<number>): Promise<void> {
  expect(await time()).toBeLessThan(mostMs);
}
