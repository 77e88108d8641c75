/** The same records, listed and inserted in another order. */
import { COLLECTIONS, type Design } from '../model/design.ts';
import { randomNumbers } from './random-numbers.ts';

export function shuffledDesign(design: Design, seed: number): Design {
  const random = randomNumbers(seed);
  const next: Record<string, unknown> = {};
  for (const name of COLLECTIONS) {
    const records = [...design[name].values()].map((record) => [random(), record] as const);
    records.sort(([a], [b]) => a - b);
    next[name] = new Map(records.map(([, record], order) => [record.id, { ...record, order }]));
  }
  return next as unknown as Design;
}
