/** Cases with parents, stated orders, rulesets, insights, segments and wave overrides strewn over them. */
import fc from 'fast-check';
import type { Collection, Design, Records } from '../model/design.ts';
import { loadCases } from './cases.ts';
import { mutatedDesign } from './mutated-design.ts';
import { randomNumbers } from './random-numbers.ts';
import { sketch } from './sketch.ts';

type Random = () => number;

/** Often with circles, often without. */
export const randomlyDeployed: fc.Arbitrary<Design> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat({ max: 6 }))
  .map(([at, seed, links]) => deployed(bases()[at % bases().length] ?? sketch(''), seed, links));

let known: readonly Design[] | null = null;

function bases(): readonly Design[] {
  known ??= loadCases()
    .filter(({ group }) => group === 'base')
    .map(({ design }) => design);
  return known;
}

function deployed(base: Design, seed: number, links: number): Design {
  const random = randomNumbers(seed);
  let design = mutatedDesign(base, seed, links);
  for (let n = 0; n < links; n += 1) {
    design = changed(design, 'flows', random, () => ({
      dependsOnFlowIds: random() < 0.5 ? [idIn(design, 'flows', random)] : null,
    }));
    design = changed(design, 'entities', random, () => ({ parentEntityId: idIn(design, 'entities', random) }));
    design = changed(design, 'segments', random, () => ({ entityIds: [], insightIds: [...design.insights.keys()] }));
    design = changed(design, 'insights', random, () => ({ sourceEntityIds: [idIn(design, 'entities', random)] }));
  }
  return design;
}

function changed<C extends Collection>(
  design: Design,
  collection: C,
  random: Random,
  fields: () => Partial<Records[C]>,
): Design {
  const record = design[collection].get(idIn(design, collection, random));
  if (!record) return design;
  const next = new Map<string, unknown>(design[collection]);
  next.set(record.id, { ...record, ...fields() });
  return { ...design, [collection]: next } as Design;
}

function idIn(design: Design, collection: Collection, random: Random): string {
  const ids = [...design[collection].keys()];
  return ids[Math.floor(random() * ids.length)] ?? '';
}
