/** The design in memory of what a design file says, for tests that build or load one. A bad one throws. */
import { COLLECTIONS, type Collection, type Design, emptyDesign, ONLY } from '../model/design.ts';
import * as activation from '../model/records/activation.ts';
import * as drawing from '../model/records/drawing.ts';
import * as exchange from '../model/records/exchange.ts';
import * as governance from '../model/records/governance.ts';
import * as structure from '../model/records/structure.ts';

/** A design file as plain data: see the format's envelope. */
export type FileData = Readonly<Record<string, unknown>>;

const LISTS = {
  orgs: structure.Org,
  systems: structure.System,
  entities: structure.Entity,
  sharedKeys: structure.SharedKey,
  placements: structure.Placement,
  flows: exchange.Flow,
  interactions: exchange.Interaction,
  rulesets: activation.Ruleset,
  insights: activation.Insight,
  segments: activation.Segment,
  dataGraphs: activation.DataGraph,
  ruleSettings: governance.RuleSetting,
  smokeTests: governance.SmokeTest,
  waivers: governance.Waiver,
  notes: drawing.Note,
  questions: drawing.Question,
  zones: drawing.Zone,
  stops: drawing.Stop,
  checklistAnswers: governance.ChecklistAnswer,
  customRules: governance.CustomRule,
  layout: drawing.LayoutBox,
} as const;

const SINGLES = {
  about: governance.About,
  identity: activation.Identity,
  governance: governance.Governance,
  reporting: governance.Reporting,
} as const;

export function designOf(file: FileData): Design {
  const identity = (file['identity'] ?? {}) as FileData;
  const sources: FileData = { ...file, about: file, identity, rulesets: identity['rulesets'] };
  const design: Record<string, unknown> = { ...emptyDesign };
  for (const name of COLLECTIONS) {
    const records = recordsOf(name, sources[name]);
    if (records) design[name] = records;
  }
  return design as unknown as Design;
}

function recordsOf(name: Collection, value: unknown): ReadonlyMap<string, unknown> | null {
  if (value === undefined || value === null) return null;
  if (name in SINGLES) {
    const schema = SINGLES[name as keyof typeof SINGLES];
    return new Map([[ONLY, { ...schema.parse(value), id: ONLY, order: 0 }]]);
  }
  if (!(name in LISTS)) return null;
  const schema = LISTS[name as keyof typeof LISTS];
  const records = (value as readonly FileData[]).map((record, order) => ({
    ...schema.parse(withId(name, record)),
    order,
  }));
  return new Map(records.map((record) => [record.id, record]));
}

/** Two collections are keyed by what they speak of; the file has no `id` there. */
function withId(name: Collection, record: FileData): FileData {
  if (name === 'ruleSettings') return { ...record, id: record['ruleId'] };
  if (name === 'checklistAnswers') return { ...record, id: record['itemId'] };
  return record;
}
