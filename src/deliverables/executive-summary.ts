/** One page for who decides: what the design is, what will hurt, what is decided, what is open. */
import { counted } from '../lib/counted.ts';
import { reviewChecklist as standings } from '../readiness/checklist.ts';
import { questionOf } from '../readiness/to-dos.ts';
import { countBySeverity } from '../rules/severity.ts';
import { isSet } from '../topology/empty.ts';
import type { Topology } from '../topology/topology.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import { decidedTexts } from './decided-texts.ts';
import type { Deliverable } from './deliverable.ts';
import { countText, findingRows } from './findings-list.ts';
import { entityName, systemName } from './names.ts';
import { readinessText } from './review-checklist.ts';
import { sortedBy, sortedEntities, sortedSystems, sortedTexts } from './sorting.ts';
import type { Source } from './source.ts';
import { summaryFigures } from './summary-figures.ts';
import { deploymentPlanOf } from './wave-rows.ts';
import { capital, shortened } from './words.ts';

export const executiveSummary: Deliverable = {
  id: 'executive-summary',
  title: 'Executive summary',
  about: 'What the design is, what will hurt, what is decided and what is open, on one page.',
  blocks(source) {
    const { topology } = source;
    return [
      heading('What it is'),
      ...whatItIs(topology).map(paragraph),
      heading('What will hurt'),
      bullets(whatHurts(source)),
      heading('What is decided'),
      bullets(decidedTexts(source)),
      heading('What is open'),
      bullets(whatIsOpen(source)),
      heading('In figures'),
      paragraph(readinessText(standings(source))),
      summaryFigures(source),
    ];
  },
};

const MOST_NAMES = 6;

function whatItIs(topology: Topology): readonly string[] {
  const { about, systems, orgs, entities } = topology;
  if (systems.length === 0) return [...(about.summary ? [about.summary] : []), 'The design holds no system yet.'];
  const used = orgs.filter((org) => org.systems.length > 0).length;
  const names = shortened(sortedSystems(systems).map(systemName), MOST_NAMES);
  const shape = `${counted(systems.length, 'system')} in ${counted(used, 'org')} ${systems.length === 1 ? 'takes' : 'take'} part: ${names}.`;
  const held =
    entities.length === 0
      ? 'It names no entity yet'
      : `${counted(entities.length, 'entity')} (${shortened(sortedEntities(entities).map(entityName), MOST_NAMES)}) ${entities.length === 1 ? 'is' : 'are'} shared out among them`;
  return [...(about.summary ? [about.summary] : []), `${shape} ${held}, ${movedText(topology)}`, hubText(topology)];
}

function movedText({ links, entities }: Topology): string {
  if (links.length === 0) return 'and nothing moves between them yet.';
  if (entities.length === 0)
    return `and ${counted(links.length, 'flow')} ${links.length === 1 ? 'has' : 'have'} nothing to carry.`;
  return `and ${counted(links.length, 'flow')} ${links.length === 1 ? 'carries' : 'carry'} ${entities.length === 1 ? 'it' : 'them'}.`;
}

function hubText({ systems, rulesets, segments }: Topology): string {
  const hubs = systems.filter(({ isDataCloud }) => isDataCloud);
  if (hubs.length === 0) return 'There is no Data Cloud: systems talk to each other directly or through middleware.';
  const sources = new Set(
    hubs.flatMap(({ inbound }) => inbound.filter(({ isIngest }) => isIngest).map(({ source }) => source)),
  );
  const served = new Set(hubs.flatMap(({ outbound }) => outbound.map(({ target }) => target)));
  const built = [
    ...(rulesets.length > 0 ? [counted(rulesets.length, 'ruleset')] : []),
    ...(segments.length > 0 ? [counted(segments.length, 'segment')] : []),
  ];
  const [takes, holds, serves] = hubs.length === 1 ? ['takes', 'holds', 'serves'] : ['take', 'hold', 'serve'];
  const holdings = built.length === 0 ? 'neither a ruleset nor a segment' : built.join(' and ');
  return `${shortened(sortedTexts(hubs.map(systemName)), MOST_NAMES)} ${takes} in data from ${counted(sources.size, 'system')}, ${holds} ${holdings}, and ${serves} ${counted(served.size, 'system')}.`;
}

const MOST_HURTS = 7;

/** Errors first, one line a rule: what a reader has to know is the fault, not each of its places. */
function whatHurts(source: Source): readonly string[] {
  const rows = findingRows(source).filter(({ finding, waiver }) => waiver === null && finding.severity !== 'info');
  const hurting = rows
    .map(({ finding }) => finding)
    .filter(({ ruleId, severity }) => severity === 'error' || !questionOf(ruleId));
  const byRule = new Map<string, (typeof hurting)[number][]>();
  for (const finding of hurting) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  if (source.topology.systems.length === 0) return ['There is nothing yet that could.'];
  if (byRule.size === 0) return ['No rule found anything that will hurt.'];
  const lines = [...byRule.values()].map(([first, ...others]) => {
    const more = others.length === 0 ? '' : ` The same in ${counted(others.length, 'other place')}.`;
    return `${first?.message ?? ''}${more}`;
  });
  const left = lines.length - MOST_HURTS;
  if (left <= 0) return lines;
  return [...lines.slice(0, MOST_HURTS), `${capital(counted(left, 'more kind'))} of finding: see the findings.`];
}

function whatIsOpen(source: Source): readonly string[] {
  const { topology, findings } = source;
  const byQuestion = new Map<string, number>();
  for (const { ruleId, severity } of findings) {
    const question = severity === 'error' ? undefined : questionOf(ruleId);
    if (question) byQuestion.set(question, (byQuestion.get(question) ?? 0) + 1);
  }
  const asked = sortedBy(
    [...topology.design.questions.values()].filter(({ answer }) => !isSet(answer)),
    ({ text }) => text,
    ({ id }) => id,
  );
  const { cuts } = deploymentPlanOf(topology);
  const lines = [
    ...(cuts.length > 0
      ? [`The deployment plan runs in ${counted(cuts.length, 'circle')}: something has to go first.`]
      : []),
    ...sortedTexts(byQuestion.keys()).map(
      (question) => `${question} ${capital(counted(byQuestion.get(question) ?? 0, 'answer'))} missing.`,
    ),
    ...asked.map(({ text, askedBy }) => (askedBy ? `${text} (asked by ${askedBy})` : text)),
    `The rules say: ${countText(countBySeverity(findings))}.`,
  ];
  if (lines.length > 1 || findings.length > 0) return lines;
  return [
    topology.systems.length === 0 ? 'Everything: no system is drawn yet.' : 'Nothing that the rules ask for is open.',
  ];
}
