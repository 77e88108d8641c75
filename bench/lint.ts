/** What topology and lint cost, per design and per element, and how long one edit's lint holds the main thread. */
import { type OpenPage, openPage, readCounters, type Served } from './browser.ts';
import type { LintedDesign, RuleSet } from './page/lint-times.ts';
import { number, type Verdict } from './report.ts';
import { median } from './targets.ts';
import { longestTask, traceOf } from './trace.ts';

/** Milliseconds at N = 1,000. */
const AT_MOST: Readonly<Record<RuleSet, number>> = { first: 15, all: 30 };
/** One element more must not make the others dearer: from N = 50 to N = 2,000 at most by this part. */
const MAX_DEARER = 0.25;
/**
 * As many designs of 50 as hold 2,000 systems. Over and over the same 50 would be read from the processor's own cache,
 * which says nothing of growth: an edit's lint finds its design in memory, small or large.
 */
const SMALL_DESIGNS = 40;
const LONGEST_SLICE_MS = 8;
/** Enough that every size runs code that is compiled, and is counted for about a second. */
const ELEMENTS_PER_COUNT = 300_000;
const ROUNDS = 5;

export async function lintFigures(served: Served): Promise<readonly Verdict[]> {
  const small = await costOf(served, 50, SMALL_DESIGNS);
  const [middle, large] = [await costOf(served, 1000), await costOf(served, 2000)];
  const slice = await longestSlice(served);
  for (const cost of [small, middle, large]) console.log(`\n${lineOf(cost)}`);
  const limits = (['first', 'all'] as const).map((rules) => ({
    isMet: middle.ms[rules] <= AT_MOST[rules],
    text: `topology and ${middle.about.rules[rules]} rules of N = 1,000: ${number(middle.ms[rules])} ms, at most ${AT_MOST[rules]} ms`,
  }));
  return [...limits, linearity(small, large), slice];
}

interface LintCost {
  readonly about: LintedDesign;
  /** Main-thread milliseconds of one design. */
  readonly ms: Readonly<Record<RuleSet, number>>;
}

async function costOf(served: Served, systems: number, designs = 1): Promise<LintCost> {
  const open = await openPage(served, { n: String(systems), mode: 'lint', designs: String(designs) });
  const about = await open.page.evaluate(() => window.benchLint?.about);
  if (!about) throw new Error('The bench page linted nothing.');
  const rounds = Math.ceil(ELEMENTS_PER_COUNT / (designs * elementsOf(about)));
  const msOfOne = async (rules: RuleSet) => (await msOf(open, rules, rounds)) / designs;
  const cost = { about, ms: { first: await msOfOne('first'), all: await msOfOne('all') } };
  await open.page.context().close();
  return cost;
}

/** The median of several counts; the first only warms up. */
async function msOf(open: OpenPage, rules: RuleSet, rounds: number): Promise<number> {
  const counts: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = await readCounters(open.cdp);
    await open.page.evaluate(([name, times]) => window.benchLint?.run(name, times), [rules, rounds] as const);
    const after = await readCounters(open.cdp);
    counts.push((after.taskMs - before.taskMs) / rounds);
  }
  return median(counts.slice(1));
}

function elementsOf({ systems, placements, flows }: LintedDesign): number {
  return systems + placements + flows;
}

function perElement({ about, ms }: LintCost): number {
  return (1000 * ms.all) / elementsOf(about);
}

function lineOf(cost: LintCost): string {
  const { about, ms } = cost;
  const { designs, systems, placements, flows, flowsFound, findings, rules } = about;
  const each = designs === 1 ? '' : ` in each of ${designs} designs`;
  return [
    `N = ${systems}${each}, lint: half of it careless, ${placements} placements, ${flows} flows (${flowsFound} with findings), ${findings} findings;`,
    `  topology and ${rules.first} rules ${number(ms.first)} ms, ${rules.all} rules ${number(ms.all)} ms, ${number(perElement(cost))} us an element`,
  ].join('\n');
}

function linearity(small: LintCost, large: LintCost): Verdict {
  const dearer = perElement(large) / perElement(small) - 1;
  return {
    isMet: dearer <= MAX_DEARER,
    text: `lint per element from N = 50 to 2,000: ${percent(dearer)}, at most ${percent(MAX_DEARER)}`,
  };
}

function percent(part: number): string {
  return `${part >= 0 ? '+' : ''}${Math.round(part * 100)} %`;
}

const EDITS = 7;

/** After an edit at N = 1,000: the longest task from the frame that shows it to the findings. */
async function longestSlice(served: Served): Promise<Verdict> {
  const open = await openPage(served, { n: '1000', mode: 'ours', view: 'work' });
  await open.page.waitForTimeout(2_000);
  const longest: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await open.page.waitForTimeout(400);
    const events = await traceOf(open, () => open.page.evaluate((n) => window.bench?.lintEdit(n), edit));
    longest.push(longestTask(events, 'edit shown', 'linted'));
  }
  await open.page.context().close();
  const worst = median(longest);
  const text = `longest slice of one edit's lint at N = 1,000: ${number(worst)} ms, at most ${LONGEST_SLICE_MS} ms`;
  return { isMet: worst <= LONGEST_SLICE_MS, text: `${text} (${longest.map(number).join(', ')})` };
}
