/** The schema of each collection's records and of the records nested in them: what makes a new one total. */
import type * as z from 'zod/mini';
import type { Collection, Records } from '../model/design.ts';

import * as activation from '../model/records/activation.ts';
import * as drawing from '../model/records/drawing.ts';
import * as exchange from '../model/records/exchange.ts';
import * as governance from '../model/records/governance.ts';
import * as structure from '../model/records/structure.ts';

export const RECORD_SCHEMAS = {
  about: governance.About,
  orgs: structure.Org,
  systems: structure.System,
  entities: structure.Entity,
  sharedKeys: structure.SharedKey,
  placements: structure.Placement,
  flows: exchange.Flow,
  interactions: exchange.Interaction,
  identity: activation.Identity,
  rulesets: activation.Ruleset,
  insights: activation.Insight,
  segments: activation.Segment,
  dataGraphs: activation.DataGraph,
  governance: governance.Governance,
  reporting: governance.Reporting,
  ruleSettings: governance.RuleSetting,
  waveOverrides: governance.WaveOverride,
  smokeTests: governance.SmokeTest,
  waivers: governance.Waiver,
  notes: drawing.Note,
  questions: drawing.Question,
  zones: drawing.Zone,
  stops: drawing.Stop,
  checklistAnswers: governance.ChecklistAnswer,
  customRules: governance.CustomRule,
  layout: drawing.LayoutBox,
} as const satisfies Readonly<Record<Collection, z.ZodMiniType>>;

/** Answers that are records of their own, and the items of lists of records, by `collection.field` without indexes. */
export const PART_SCHEMAS: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>([
  ['about.context', governance.Context],
  ['about.ruleParams', governance.RuleParams],
  ['identity.governance', activation.IdentityGovernance],
  ['systems.readiness', structure.Readiness],
  ['entities.attributeGroups', structure.AttributeGroup],
  ['placements.keys', structure.KeyField],
  ['placements.identifiers', structure.Identifier],
  ['placements.derivedFields', structure.DerivedField],
  ['placements.fieldWriters', structure.FieldWriters],
  ['flows.errorHandling', exchange.ErrorHandling],
  ['flows.decision', exchange.Decision],
  ['interactions.reads', exchange.Read],
  ['rulesets.anchor', activation.Anchor],
  ['rulesets.tested', activation.Tested],
  ['rulesets.matchRules', activation.MatchRule],
  ['rulesets.matchRules.criteria', activation.Criterion],
  ['layout.waypoints', drawing.Point],
]);

/** A record with the fields given and everything else not answered. The fields must be right: they come from commands. */
export function newRecord<C extends Collection>(
  collection: C,
  order: number,
  fields: Partial<Records[C]> & { readonly id: string },
): Records[C] {
  return { ...RECORD_SCHEMAS[collection].parse(fields), id: fields.id, order } as Records[C];
}

/** What a record of the collection may hold; also refuses numbers that are not finite. */
export function isValidRecord(collection: Collection, record: object): boolean {
  return RECORD_SCHEMAS[collection].safeParse(record).success;
}
