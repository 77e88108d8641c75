/** The address as a link may carry it: http and https only, so that a design cannot bring a script along. */
export function safeLink(text: string | null): string | null {
  if (!text) return null;
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
