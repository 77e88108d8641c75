/** Huffman codes as deflate has them (RFC 1951, 3.2.2): told by their lengths alone, 15 bits at most. */

const LONGEST = 15;

/** How many bits each code gets, `longest` at most; none for what does not occur. */
export function codeLengths(counts: Uint32Array, longest = LONGEST): Uint8Array {
  let weights = counts;
  const lightestFirst = [...counts.keys()].filter((symbol) => counts[symbol] !== 0);
  lightestFirst.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  for (;;) {
    const lengths = treeDepths(weights, lightestFirst);
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

/** The two lightest become one, again and again; whoever is in them goes one further down. */
function treeDepths(weights: Uint32Array, leaves: readonly number[]): Uint8Array {
  const depths = new Uint8Array(weights.length);
  const count = leaves.length;
  // Leaves first, then what was joined; both come lightest first, so the next is at the front of either.
  const weight = Float64Array.from(
    { length: Math.max(1, 2 * count - 1) },
    (_, node) => weights[leaves[node] ?? -1] ?? 0,
  );
  const parent = new Uint16Array(weight.length);
  let leaf = 0;
  let joined = count;
  for (let node = count; node < 2 * count - 1; node += 1) {
    let sum = 0;
    for (let side = 0; side < 2; side += 1) {
      const isLeaf = leaf < count && (joined === node || (weight[leaf] ?? 0) <= (weight[joined] ?? 0));
      const lightest = isLeaf ? leaf++ : joined++;
      sum += weight[lightest] ?? 0;
      parent[lightest] = node;
    }
    weight[node] = sum;
  }
  const depth = new Uint8Array(weight.length);
  for (let node = 2 * count - 3; node >= 0; node -= 1) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
  // One alone is the root itself, and still needs a bit.
  for (const [node, symbol] of leaves.entries()) depths[symbol] = Math.max(1, depth[node] ?? 0);
  return depths;
}
