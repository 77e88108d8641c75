/** What axe finds. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export type Fault = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * On the whole page or a part of it. Legacy mode, because the other way opens a second page each time to put together
 * what it found in frames of other origins, and we have none; and only what is wrong is written out.
 */
export async function faultsOn(page: Page, part = 'body'): Promise<readonly Fault[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.include(part).analyze();
  return violations;
}
