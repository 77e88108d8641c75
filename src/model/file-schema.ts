/**
 * The design file as a schema, put together from the record schemas: what is read, and what
 * public/schema/design.v1.json is generated from. Field order is the order of the file.
 */
import * as z from 'zod/mini';
import type { Collection } from './design.ts';
import { answer, fields, list, maybeText, text } from './field.ts';
import { DataGraph, Identity, Insight, Ruleset, Segment } from './records/activation.ts';
import { LayoutBox, Note, Question, Stop, Zone } from './records/drawing.ts';
import { Flow, Interaction } from './records/exchange.ts';
import {
  About,
  ChecklistAnswer,
  CustomRule,
  Governance,
  Reporting,
  RuleSetting,
  SmokeTest,
  Waiver,
} from './records/governance.ts';
import { Entity, Org, Placement, SharedKey, System } from './records/structure.ts';

export const FORMAT = 'headwater.design';
export const VERSION = 1;

const named = z.string().check(z.minLength(1));
const { id: _ruleId, ...ruleSetting } = RuleSetting._zod.def.shape;
const { id: _itemId, ...checklistAnswer } = ChecklistAnswer._zod.def.shape;
const RuleSettingEntry = fields({ ruleId: named, ...ruleSetting });
const ChecklistEntry = fields({ itemId: named, ...checklistAnswer });

const IdentityPart = fields({ rulesets: list(Ruleset), ...Identity._zod.def.shape });
const DeploymentPart = fields({ waveOverrides: answer(z.record(z.string(), z.number())) });

const about = About._zod.def.shape;
export const DesignFile = fields({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: maybeText,
  name: text,
  client: about.client,
  summary: about.summary,
  status: about.status,
  createdAt: about.createdAt,
  updatedAt: about.updatedAt,
  context: about.context,
  ruleProfile: about.ruleProfile,
  ruleParams: about.ruleParams,
  ruleSettings: list(RuleSettingEntry),
  orgs: list(Org),
  systems: list(System),
  entities: list(Entity),
  sharedKeys: list(SharedKey),
  placements: list(Placement),
  flows: list(Flow),
  interactions: list(Interaction),
  journeys: about.journeys,
  identity: answer(IdentityPart),
  insights: list(Insight),
  segments: list(Segment),
  dataGraphs: list(DataGraph),
  governance: answer(Governance),
  reporting: answer(Reporting),
  deployment: answer(DeploymentPart),
  smokeTests: list(SmokeTest),
  waivers: list(Waiver),
  notes: list(Note),
  questions: list(Question),
  zones: list(Zone),
  stops: list(Stop),
  checklistAnswers: list(ChecklistEntry),
  customRules: list(CustomRule),
  layout: list(LayoutBox),
});
export type DesignFile = z.output<typeof DesignFile>;

/** Collections that are a list of the file under their own name, with the schema of their records. */
export const LISTED = {
  orgs: Org,
  systems: System,
  entities: Entity,
  sharedKeys: SharedKey,
  placements: Placement,
  flows: Flow,
  interactions: Interaction,
  insights: Insight,
  segments: Segment,
  dataGraphs: DataGraph,
  smokeTests: SmokeTest,
  waivers: Waiver,
  notes: Note,
  questions: Question,
  zones: Zone,
  stops: Stop,
  customRules: CustomRule,
  layout: LayoutBox,
} as const satisfies { readonly [C in Collection]?: z.ZodMiniType };
export type ListedCollection = keyof typeof LISTED;
export const LISTED_NAMES = Object.keys(LISTED) as readonly ListedCollection[];

/** Collections whose records are called by another name than `id` in the file. */
export const RENAMED = {
  ruleSettings: { schema: RuleSettingEntry, id: 'ruleId' },
  checklistAnswers: { schema: ChecklistEntry, id: 'itemId' },
} as const;
export type RenamedCollection = keyof typeof RENAMED;
export const RENAMED_NAMES = Object.keys(RENAMED) as readonly RenamedCollection[];

/** Lists that every file has; the others are left out while they are empty. */
export const ALWAYS_LISTED: ReadonlySet<string> = new Set<ListedCollection>([
  'orgs',
  'systems',
  'entities',
  'sharedKeys',
  'placements',
  'flows',
]);

/** Where a collection's records are in the file, for messages. */
export function listPlace(collection: Collection): string {
  return collection === 'rulesets' ? 'identity.rulesets' : collection;
}
