/** Paths as the URIs that SARIF wants: relative to the root of the repository where they are relative. */

export function artifactLocation(path: string): { readonly uri: string } {
  return { uri: uriOf(path) };
}

/** `-` is standard input, which has no address. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  const plain = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(LONE, '\uFFFD');
  const encoded = plain.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(plain)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Half a character cannot be encoded. */
const LONE = /\p{Cs}/gu;
