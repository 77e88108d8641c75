/** What a text that is more than text would leave behind: everything the browser can tell about it. */
import { expect, type Page } from '@playwright/test';
import { HOSTILE_HOST } from '../../src/testing/payloads.ts';

export interface Seen {
  /** `window.__pwned` set, a dialog asked, or anything the content policy refused. */
  readonly attacks: string[];
  readonly errors: string[];
  /** Every address asked for, of any kind, by page and workers. */
  readonly requests: string[];
}

/** Begins before the page is first opened. */
export async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { attacks: [], errors: [], requests: [] };
  await page.exposeFunction('reportAttack', (text: string) => void seen.attacks.push(text));
  await page.addInitScript(() => {
    const report = (text: string) => (window as unknown as { reportAttack(text: string): void }).reportAttack(text);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      report(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
    Object.defineProperty(window, '__pwned', { set: () => report('a payload ran') });
  });
  page.on('dialog', (dialog) => {
    seen.attacks.push(`${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(`${error.message}\n${error.stack ?? ''}`));
  page.context().on('request', (request) => void seen.requests.push(request.url()));
  return seen;
}

/** Up to here: nothing ran, nothing was refused or logged, nobody else was asked, and no markup came out of text. */
export async function expectOnlyText(page: Page, seen: Seen): Promise<void> {
  expect(await foreignMarkup(page)).toEqual([]);
  expect(seen.attacks).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(elsewhere(page, seen)).toEqual([]);
}

/** Asked of anybody but the origin of the page. `blob:` and `data:` never leave the browser. */
export function elsewhere(page: Page, { requests }: Seen): readonly string[] {
  const { origin } = new URL(page.url());
  return requests.filter((url) => {
    const { protocol, origin: asked } = new URL(url);
    return protocol !== 'blob:' && protocol !== 'data:' && asked !== origin;
  });
}

/** Elements, attributes and addresses that the app never writes. */
function foreignMarkup(page: Page): Promise<readonly string[]> {
  return page.evaluate((host) => {
    const found: string[] = [];
    const isOwn = (address: string) => {
      const { protocol, origin } = new URL(address, location.href);
      return (
        protocol === 'blob:' ||
        (protocol === 'data:' && address.startsWith('data:image/')) ||
        origin === location.origin
      );
    };
    for (const element of document.querySelectorAll('*')) {
      const tag = element.localName;
      if (/^(hw-pwned|iframe|frame|object|embed|base|foreignobject|animate|set)$/.test(tag)) found.push(`<${tag}>`);
      if (tag === 'script' && !element.hasAttribute('src')) found.push('<script> without an address');
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${tag} ${name}`);
        if (/^(href|src|xlink:href|action|formaction|data|poster|srcset|ping)$/.test(name) && !isOwn(value)) {
          found.push(`${tag} ${name}=${value}`);
        }
        if ((name === 'style' || name === 'class') && value.includes(host)) found.push(`${tag} ${name}=${value}`);
      }
    }
    // A sheet is read again when it has other rules than last time: writing all of them out takes longest here.
    const page = window as { readRules?: WeakMap<CSSStyleSheet, number> };
    page.readRules ??= new WeakMap();
    for (const sheet of document.styleSheets) {
      const { cssRules } = sheet;
      if (page.readRules.get(sheet) === cssRules.length) continue;
      page.readRules.set(sheet, cssRules.length);
      for (const { cssText } of cssRules) if (cssText.includes(host)) found.push(cssText);
    }
    return found;
  }, HOSTILE_HOST);
}
