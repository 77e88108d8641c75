/** What axe finds. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export type Fault = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * On the whole page or a part of it. Legacy mode, because the other way opens a second page each time to put together
 * what it found in frames of other origins, and we have none; and only what is wrong is written out.
 */
export async function faultsOn(page: Page, part = 'body'): Promise<readonly Fault[]> {
  // Bringing axe in takes a quarter of the time: once a document is enough.
  if (await page.evaluate(() => 'axe' in window)) return foundBy(page, part, {});
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options(WRONG_ONLY);
  const { violations } = await axe.include(part).analyze();
  return violations;
}

/**
 * The same in light and in dark, without doing everything twice: the page changes its theme as it stands, and only
 * colours are looked at again, for they are all that a theme changes. Leaves the page in the other theme, since each
 * change draws everything anew: the next look begins with that one.
 */
export async function faultsInBothThemes(page: Page, part = 'body'): Promise<readonly Fault[]> {
  const first = await themeOf(page);
  const faults = await faultsOn(page, part);
  const second = first === 'dark' ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme: second });
  await page.locator(`html[data-theme=${second}]`).waitFor({ state: 'attached' });
  await page.evaluate(settled);
  const ofColor = await foundBy(page, part, { runOnly: { type: 'rule', values: [...RULES_OF_COLOR] } });
  return [...named(faults, first), ...named(ofColor, second)];
}

/** Every colour is the new one: what changes little by little has come to its end. */
async function settled(): Promise<void> {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
  for (const change of changes) change.finish();
}

async function themeOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['theme'] ?? 'light');
}

function named(faults: readonly Fault[], theme: string): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, id: `${fault.id} in ${theme}` }));
}

/** As lines that say what is wrong, and where. */
export function toldOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`,
  );
}

const WRONG_ONLY = { resultTypes: ['violations' as const] };

const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'] as const;

interface Axe {
  run(where: object, options: object): Promise<{ readonly violations: readonly Fault[] }>;
}

/** By the axe that an earlier look brought into the page. */
async function foundBy(page: Page, part: string, options: object): Promise<readonly Fault[]> {
  return page.evaluate(
    async ([where, how]) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run({ include: [[where]] }, how);
      return violations;
    },
    [part, { ...WRONG_ONLY, ...options }] as const,
  );
}
