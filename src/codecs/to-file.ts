/**
 * From a design in memory to the JSON of its file, in one canonical order.
 *
 * What nobody answered is left out, and so is an optional list or part with nothing in it: loading reads both alike.
 */
import type { JsonObject } from '../lib/json.ts';
import { type Collection, type Design, inOrder, only } from '../model/design.ts';
import {
  ALWAYS_LISTED,
  DesignFile,
  FORMAT,
  LISTED,
  LISTED_NAMES,
  RENAMED,
  RENAMED_NAMES,
  VERSION,
} from '../model/file-schema.ts';
import { Identity, Ruleset } from '../model/records/activation.ts';
import { Context, Governance, Reporting, RuleParams } from '../model/records/governance.ts';
import { fieldsOf } from '../model/schema-shape.ts';
import { unknownFieldsOf } from '../model/unknown-fields.ts';
import { type WritePlan, writePlan, written } from './record-writer.ts';

export function toFile(design: Design): JsonObject {
  const about = only(design, 'about');
  const unknown = unknownFieldsOf(about);
  const parts: Readonly<Record<string, unknown>> = {
    ...about,
    ...Object.fromEntries(LISTS.map(([name, plan]) => [name, listOf(design, name, plan)])),
    format: FORMAT,
    version: VERSION,
    id: about.designId,
    context: about.context && written(about.context, CONTEXT),
    ruleParams: about.ruleParams && written(about.ruleParams, RULE_PARAMS),
    identity: identityOf(design),
    governance: filled(written(only(design, 'governance'), GOVERNANCE)),
    reporting: filled(written(only(design, 'reporting'), REPORTING)),
    deployment: deploymentOf(design, unknown.deployment),
  };
  const envelope = ENVELOPE.map((name) => [name, parts[name]] as const).filter(([, value]) => (value ?? null) !== null);
  return { ...Object.fromEntries(envelope), ...unknown.envelope };
}

const ENVELOPE = fieldsOf(DesignFile).map(({ name }) => name);
const CONTEXT = writePlan('context', Context);
const RULE_PARAMS = writePlan('ruleParams', RuleParams);
const RULESETS = writePlan('rulesets', Ruleset);
const IDENTITY = writePlan('identity', Identity);
const GOVERNANCE = writePlan('governance', Governance);
const REPORTING = writePlan('reporting', Reporting);
const LISTS: readonly (readonly [Collection, WritePlan])[] = [
  ...LISTED_NAMES.map((name) => [name, writePlan(name, LISTED[name])] as const),
  ...RENAMED_NAMES.map((name) => [name, writePlan(name, RENAMED[name].schema)] as const),
];

/** Null for an optional list with nothing in it. */
function listOf(design: Design, name: Collection, plan: WritePlan): readonly JsonObject[] | null {
  if (design[name].size === 0 && !ALWAYS_LISTED.has(name)) return null;
  const idName = new Map<string, string>(RENAMED_NAMES.map((renamed) => [renamed, RENAMED[renamed].id])).get(name);
  return inOrder<{ id: string; order: number }>(design[name]).map((record) =>
    written(idName === undefined ? record : { ...record, [idName]: record.id }, plan),
  );
}

function identityOf(design: Design): JsonObject | null {
  const rulesets = inOrder(design.rulesets).map((ruleset) => written(ruleset, RULESETS));
  const rest = written(only(design, 'identity'), IDENTITY);
  return rulesets.length === 0 && filled(rest) === null ? null : { rulesets, ...rest };
}

function deploymentOf(design: Design, unknown: JsonObject): JsonObject | null {
  const waves = inOrder(design.waveOverrides).map(({ id, wave }) => [id, wave] as const);
  // From entries, because a key may be `__proto__`.
  return filled({ ...(waves.length > 0 && { waveOverrides: Object.fromEntries(waves) }), ...unknown });
}

function filled(part: JsonObject): JsonObject | null {
  return Object.keys(part).length === 0 ? null : part;
}
