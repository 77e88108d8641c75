/** Huffman codes as deflate has them (RFC 1951, 3.2.2): told by their lengths alone, 15 bits at most. */

const LONGEST = 15;

/** How many bits each code gets, `longest` at most; none for what does not occur. */
export function codeLengths(counts: Uint32Array, longest = LONGEST): Uint8Array {
  let weights = counts;
  for (;;) {
    const lengths = treeDepths(weights);
    if (lengths.every((length) => length <= longest)) return lengths;
    // Rare ones less rare, until none is too far down.
    weights = weights.map((count) => (count === 0 ? 0 : (count >>> 1) + 1));
  }
}

/** Codes of the same length follow each other; deflate writes them from their highest bit, so they are turned round. */
export function reversedCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    code <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      codes[symbol] = reversed(code, length);
      code += 1;
    }
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >>> bit) & 1) << (length - 1 - bit);
  return turned;
}

interface Branch {
  readonly weight: number;
  readonly symbols: readonly number[];
}

/** The two lightest become one, again and again; whoever is in them goes one further down. */
function treeDepths(weights: Uint32Array): Uint8Array {
  const depths = new Uint8Array(weights.length);
  const branches: Branch[] = [];
  for (const [symbol, weight] of weights.entries()) if (weight > 0) branches.push({ weight, symbols: [symbol] });
  branches.sort((a, b) => b.weight - a.weight);
  if (branches.length === 1) for (const symbol of branches[0]?.symbols ?? []) depths[symbol] = 1;
  while (branches.length > 1) {
    const [a, b] = [branches.pop(), branches.pop()];
    if (!a || !b) break;
    const joined = { weight: a.weight + b.weight, symbols: [...a.symbols, ...b.symbols] };
    for (const symbol of joined.symbols) depths[symbol] = (depths[symbol] ?? 0) + 1;
    const place = branches.findLastIndex(({ weight }) => weight >= joined.weight);
    branches.splice(place + 1, 0, joined);
  }
  return depths;
}
