import { createRoot } from 'react-dom/client';
import { followTheme } from '../../app/shell/apply-theme.ts';
import { StoresProvider } from '../../app/store/context.tsx';
import { createStores } from '../../app/store/stores.ts';
import type { ViewId } from '../../app/store/views.ts';
import { TooltipProvider } from '../../app/ui/Tooltip.tsx';
import { ViewHost } from '../../app/views/ViewHost.tsx';
import { hugeDesign } from '../../src/testing/huge-design.ts';

/** What the runner does to the views. */
export interface ViewBench {
  /** Resolves when the view stands there. */
  show(id: Exclude<ViewId, 'canvas'>): Promise<void>;
  /** Of Deliver: shows the document of the most rows, and says how many it has. */
  showLongest(): Promise<number>;
}

/** The views as the app has them, one at a time, with all findings of the design. */
export async function mountViews(root: HTMLElement, systemCount: number): Promise<ViewBench> {
  const stores = createStores(hugeDesign(systemCount));
  followTheme(stores.session);
  const page = createRoot(root);
  await until(() => stores.findings.getState().status === 'done');
  return {
    async show(id) {
      page.render(
        <StoresProvider stores={stores}>
          <TooltipProvider>
            <ViewHost id={id} />
          </TooltipProvider>
        </StoresProvider>,
      );
      await until(() => document.querySelector(SIGNS[id]) !== null);
    },
    showLongest,
  };
}

/** What is there once a view is. */
const SIGNS: Readonly<Record<Exclude<ViewId, 'canvas'>, string>> = {
  ownership: '[aria-label="Entities by systems"] [role="gridcell"]',
  keys: '[aria-label="Shared keys by system"] [role="gridcell"]',
  flows: '[role="grid"] [role="gridcell"][data-column-id="source"]',
  identity: '[aria-label="Identifiers by system"] [role="gridcell"]',
  deploy: '[aria-label="Waves"] [data-node]',
  deliver: '[aria-label="Deliverables"] button',
};

async function showLongest(): Promise<number> {
  const buttons = [...document.querySelectorAll<HTMLElement>('[aria-label="Deliverables"] button')];
  await until(() => !buttons.some(({ textContent }) => textContent?.includes('…')));
  const rowsOf = ({ textContent }: HTMLElement) =>
    Number(/([\d,]+) rows?/.exec(textContent ?? '')?.[1]?.replaceAll(',', '') ?? 0);
  const longest = buttons.reduce((most, button) => (rowsOf(button) > rowsOf(most) ? button : most));
  longest.click();
  await until(() => document.querySelector('[aria-label="Preview"] [role="gridcell"]') !== null);
  return rowsOf(longest);
}

const WITHIN_MS = 30_000;

async function until(isThere: () => boolean): Promise<void> {
  const end = performance.now() + WITHIN_MS;
  while (!isThere()) {
    if (performance.now() > end) throw new Error(`Not there after ${WITHIN_MS / 1000} s: ${isThere}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
