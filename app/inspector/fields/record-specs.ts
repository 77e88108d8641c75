/** Every record type the inspector can show, by its collection. */
import type { Collection } from '../../../src/model/design.ts';
import type { ElementCollection } from '../../../src/model/subject.ts';
import { ABOUT, RULE_SETTING, WAVE_OVERRIDE } from './about-fields.ts';
import { DATA_GRAPH, INSIGHT, SEGMENT } from './activation-fields.ts';
import { NOTE, QUESTION, STOP, ZONE } from './drawing-fields.ts';
import { ENTITY, SHARED_KEY } from './entity-fields.ts';
import type { RecordSpec } from './field-spec.ts';
import { FLOW } from './flow-fields.ts';
import { GOVERNANCE, REPORTING, SMOKE_TEST, WAIVER } from './governance-fields.ts';
import { IDENTITY, RULESET } from './identity-fields.ts';
import { INTERACTION } from './interaction-fields.ts';
import { PLACEMENT } from './placement-fields.ts';
import { ORG, SYSTEM } from './structure-fields.ts';

/** Checklist answers and custom rules have no page here: they belong to views of their own. */
export type InspectedCollection = Exclude<ElementCollection, 'checklistAnswers' | 'customRules'>;

export const RECORD_SPECS: Readonly<Record<InspectedCollection, RecordSpec>> = {
  about: ABOUT,
  orgs: ORG,
  systems: SYSTEM,
  entities: ENTITY,
  sharedKeys: SHARED_KEY,
  placements: PLACEMENT,
  flows: FLOW,
  interactions: INTERACTION,
  identity: IDENTITY,
  rulesets: RULESET,
  insights: INSIGHT,
  segments: SEGMENT,
  dataGraphs: DATA_GRAPH,
  governance: GOVERNANCE,
  reporting: REPORTING,
  ruleSettings: RULE_SETTING,
  waveOverrides: WAVE_OVERRIDE,
  smokeTests: SMOKE_TEST,
  waivers: WAIVER,
  notes: NOTE,
  questions: QUESTION,
  zones: ZONE,
  stops: STOP,
};

export function isInspected(collection: Collection): collection is InspectedCollection {
  return Object.hasOwn(RECORD_SPECS, collection);
}
