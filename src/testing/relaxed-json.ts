/**
 * JSON as people type it: keys and simple texts need no quotes.
 *
 * `{ sloMs: 300000, errorHandling: { retry: true }, entityIds: [Customer, Order] }`
 */
const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'[^']*'|[{}[\]:,]|[^\s{}[\]:,"']+)/gy;

export function parseRelaxedJson(text: string): unknown {
  const tokens = tokensOf(text);
  let at = 0;

  function next(): string {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`"${text}" ends too early.`);
    return token;
  }

  function value(): unknown {
    const token = next();
    if (token === '{') return Object.fromEntries(items('}', field));
    if (token === '[') return items(']', value);
    return scalar(token);
  }

  function field(): [string, unknown] {
    const name = String(scalar(next()));
    if (next() !== ':') throw new Error(`"${text}": expected ":" after "${name}".`);
    return [name, value()];
  }

  function items<T>(close: string, read: () => T): T[] {
    const found: T[] = [];
    while (tokens[at] !== close) {
      found.push(read());
      if (tokens[at] === ',') at += 1;
    }
    at += 1;
    return found;
  }

  const result = value();
  if (at < tokens.length) throw new Error(`"${text}": nothing may follow the closing bracket.`);
  return result;
}

function tokensOf(text: string): readonly string[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => match[1] ?? '');
  if (tokens.join('').replaceAll(/\s/g, '') !== text.replaceAll(/\s/g, '')) throw new Error(`Cannot read "${text}".`);
  return tokens;
}

function scalar(token: string): unknown {
  if (token.startsWith('"')) return JSON.parse(token);
  if (token.startsWith("'")) return token.slice(1, -1);
  if (token === 'true' || token === 'false' || token === 'null') return JSON.parse(token);
  return /^-?\d+(\.\d+)?$/.test(token) ? Number(token) : token;
}
