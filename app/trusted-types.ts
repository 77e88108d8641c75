/**
 * The one policy by which an address may become a worker. The content policy turns every other text away from where
 * the browser would run it (`require-trusted-types-for 'script'; trusted-types headwater`).
 */

/** The address of one of our own built files, in the form in which the browser starts a worker from it. */
export function workerAddress(address: string): string {
  const trusted = policy ? policy.createScriptURL(address) : ownAddress(address);
  // Every browser takes the object; only TypeScript's Worker still asks for text.
  return trusted as string;
}

/** TypeScript's DOM does not know Trusted Types yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** Made once, since a second policy of the same name is refused; Firefox and Safari of old have none. */
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('headwater', {
  createScriptURL: ownAddress,
});

function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin === location.origin && url.protocol.startsWith('http')) return url.href;
  throw new TypeError(`A worker may only run a file of Headwater itself, not ${address}.`);
}
