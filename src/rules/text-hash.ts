/** FNV-1a in 30 bits, which engines keep without an allocation: the same for the same texts, another for nearly all others. */
export function textHash(text: string, more: readonly string[]): number {
  let hash = mixed(0x811c9dc5, text);
  for (const other of more) hash = mixed(hash ^ SEPARATOR, other);
  return (hash >>> 2) | 0;
}

const SEPARATOR = 0x1f;

function mixed(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
