/**
 * `npm run bench`: what the canvas costs, beside plain React Flow with the same cards in the same run.
 *
 *     npm run bench -- --n 200,1000 --only pan,zoom --rounds 3
 */
import { parseArgs } from 'node:util';
import { type Served, serveBenchPage } from './browser.ts';
import { engineFigures } from './engine.ts';
import { lintFigures } from './lint.ts';
import { FIGURES, type Figure, type Figures, measureFigures } from './measure.ts';
import { packFigures } from './pack.ts';
import { growthVerdictsOf, lineOf, tableOf, type Verdict, verdictsOf } from './report.ts';
import { viewFigures } from './views.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '50,200,1000' },
    only: { type: 'string', default: [...FIGURES, 'lint', 'engine', 'views', 'pack'].join(',') },
    rounds: { type: 'string', default: '5' },
  },
});
const sizes = values.n.split(',').map(Number);
const chosen = new Set(values.only.split(','));
const only: ReadonlySet<Figure> = new Set(FIGURES.filter((figure) => chosen.has(figure)));
const rounds = Number(values.rounds);

await run();

async function run(): Promise<void> {
  const served = await serveBenchPage();
  const verdicts: Verdict[] = [];
  try {
    if (only.size > 0) verdicts.push(...(await canvasFigures(served)));
    if (chosen.has('lint')) verdicts.push(...(await lintFigures(served)));
    if (chosen.has('views')) verdicts.push(...(await viewFigures(served)));
    if (chosen.has('pack')) verdicts.push(...(await packFigures(served)));
    if (chosen.has('engine')) verdicts.push(...(await engineFigures(served, sizes)));
  } finally {
    await served.close();
  }
  if (verdicts.length > 0) console.log(`\n${verdicts.map(lineOf).join('\n')}`);
  process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;
}

async function canvasFigures(served: Served): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const ours = new Map<number, Figures>();
  for (const systems of sizes) {
    const mine = await measureFigures(served, { systems, mode: 'ours', rounds, only });
    const plain = await measureFigures(served, { systems, mode: 'plain', rounds, only });
    ours.set(systems, mine);
    console.log(`\n${tableOf(systems, mine, plain)}`);
    if (systems === 1000) verdicts.push(...verdictsOf(mine, plain));
  }
  const [small, large] = [ours.get(200), ours.get(1000)];
  return small && large ? [...verdicts, ...growthVerdictsOf(small, large)] : verdicts;
}
