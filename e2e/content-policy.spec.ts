import { expect, type Page, test } from '@playwright/test';

/** What the browser refused, and what was asked of anybody else, since the page was made. */
async function watch(page: Page) {
  const seen = { violations: [] as string[], elsewhere: [] as string[], errors: [] as string[] };
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.url()).origin && page.url() !== 'about:blank') {
      seen.elsewhere.push(request.url());
    }
  });
  return seen;
}

test('the app opens without a refused script, a logged error or a request to anybody else', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.evaluate(() => document.fonts.ready);
  expect(seen).toEqual({ violations: [], elsewhere: [], errors: [] });
});

test('text becomes neither markup nor code, even if our own code tried', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    // The browser lets the debugger make code from text while its own call lasts.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (run: () => unknown) => {
      try {
        run();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = document.createElement('div');
    return {
      markup: attempt(() => Reflect.set(element, 'innerHTML', '<img src=x onerror="window.pwned = 1">')),
      code: attempt(() => Reflect.construct(Function, ['window.pwned = 1'])()),
      worker: attempt(() => new Worker('data:text/javascript,1')),
      policy: attempt(() =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('another', {}),
      ),
    };
  });
  expect(outcome).toEqual({ markup: 'TypeError', code: 'EvalError', worker: 'TypeError', policy: 'TypeError' });
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await expect.poll(() => seen.violations.length).toBeGreaterThanOrEqual(4);
});

test('a script written into the page does not run', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.pwned = 1');
    try {
      document.head.append(script);
    } catch {
      // Trusted Types may refuse it even earlier.
    }
  });
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('the policy lies in the page for any host, and in the header, which also forbids framing', async ({ page }) => {
  const response = await page.goto('/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const policy of [header, inPage ?? '']) {
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
  expect(header).toContain("frame-ancestors 'none'");
});
