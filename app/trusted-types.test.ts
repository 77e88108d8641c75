import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://design.example/app/index.html'));
});
afterEach(() => vi.unstubAllGlobals());

test('a built file of our own may run as a worker', async () => {
  const { workerAddress } = await import('./trusted-types.ts');
  expect(workerAddress('/app/assets/elk-worker.js')).toBe('https://design.example/app/assets/elk-worker.js');
});

test.each(['https://evil.example/x.js', '//evil.example/x.js', 'data:text/javascript,1', 'javascript:alert(1)'])(
  '%s may not',
  async (address) => {
    const { workerAddress } = await import('./trusted-types.ts');
    expect(() => workerAddress(address)).toThrow(address);
  },
);

test('where the browser knows Trusted Types, the address goes through the one policy', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  const { workerAddress } = await import('./trusted-types.ts');
  expect(workerAddress('./a.js')).toBe('https://design.example/app/a.js');
  expect(() => workerAddress('https://evil.example/x.js')).toThrow();
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('headwater', expect.anything());
});
