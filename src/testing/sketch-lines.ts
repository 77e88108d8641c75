/** Reads one line of a sketch into the draft. The grammar is at the head of sketch.ts. */
import type { SystemKind } from '../catalog/system-kind.ts';
import { parseRelaxedJson } from './relaxed-json.ts';
import type { DesignDraft, Fields } from './sketch-draft.ts';
import { readInteraction } from './sketch-interaction.ts';
import { readPlacement } from './sketch-placement.ts';
import { durationMs, listOf, Words } from './sketch-words.ts';

const LIST_OF: Readonly<Record<string, string>> = {
  ruleset: 'rulesets',
  insight: 'insights',
  segment: 'segments',
  graph: 'dataGraphs',
  waiver: 'waivers',
  test: 'smokeTests',
  note: 'notes',
  question: 'questions',
  zone: 'zones',
  stop: 'stops',
};
const PARTS = ['governance', 'identity', 'reporting'];

export function readLine(draft: DesignDraft, line: string): void {
  const { text, extra } = splitExtra(line);
  const words = new Words(text);
  try {
    readWords(draft, words, extra);
    words.end();
  } catch (error) {
    throw new Error(`Sketch line "${line}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readWords(draft: DesignDraft, words: Words, extra: Fields): void {
  const first = words.next();
  const second = words.peek();
  if (first === 'design') draft.putTop(extra);
  else if (PARTS.includes(first)) draft.putTop(extra, first);
  else if (Object.hasOwn(LIST_OF, first)) readListed(draft, String(LIST_OF[first]), words, extra);
  else if (first === 'org') readOrg(draft, words, extra);
  else if (first === 'system') readSystem(draft, words, extra);
  else if (first === 'setting') readSetting(draft, words);
  else if (first === 'entity') readEntity(draft, words.next(), words, extra);
  else if (first === 'key') readKey(draft, words, extra);
  else if (second === 'of') readEntity(draft, first, words, extra);
  else if (second === '->' || second === '<->') readFlow(draft, null, first, words, extra);
  else if (second === 'is') readPlacement(draft, first, words, extra);
  else if (first.endsWith(':')) readNamed(draft, first.slice(0, -1), words, extra);
  else throw new Error(`what is "${first}"?`);
}

function readNamed(draft: DesignDraft, id: string, words: Words, extra: Fields): void {
  const first = words.next();
  if (words.peek() === 'at') readInteraction(draft, id, first, words, extra);
  else readFlow(draft, id, first, words, extra);
}

/** The trailing `{ ... }`, which starts at the first bracket outside quotes. */
function splitExtra(line: string): { text: string; extra: Fields } {
  const start = line.replaceAll(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length)).indexOf('{');
  if (start < 0) return { text: line, extra: {} };
  return { text: line.slice(0, start), extra: parseRelaxedJson(line.slice(start)) as Fields };
}

function readListed(draft: DesignDraft, list: string, words: Words, extra: Fields): void {
  const id = words.next();
  const name = words.quoted();
  draft.put(list, id, { ...(name === null ? {} : { name }), ...extra });
}

function readOrg(draft: DesignDraft, words: Words, extra: Fields): void {
  draft.put('orgs', words.next(), { platform: words.next(), ...extra });
}

function readSystem(draft: DesignDraft, words: Words, extra: Fields): void {
  const id = words.next();
  draft.system(id, words.after('kind') as SystemKind | undefined);
  const name = words.quoted();
  if (name !== null) draft.put('systems', id, { name });
  const orgId = words.after('in');
  if (orgId !== undefined) draft.put('systems', id, { orgId });
  const x = words.after('at');
  if (x !== undefined) draft.put('layout', `system:${id}`, { x: Number(x), y: Number(words.next()) });
  draft.put('systems', id, extra);
}

function readSetting(draft: DesignDraft, words: Words): void {
  const ruleId = words.next();
  const setting = draft.put('ruleSettings', ruleId, { ruleId, severity: words.next() });
  delete setting['id'];
}

function readEntity(draft: DesignDraft, id: string, words: Words, extra: Fields): void {
  draft.entity(id);
  const systemOfRecord = words.after('of') ?? null;
  if (systemOfRecord !== null) draft.system(systemOfRecord);
  draft.put('entities', id, { systemOfRecord, ...extra });
}

function readKey(draft: DesignDraft, words: Words, extra: Fields): void {
  const id = words.next();
  words.expect('of');
  draft.sharedKey(id, words.next());
  const kind = words.oneOf(['minted', 'business-id', 'platform-id', 'contact-point']);
  const mintedBy = words.after('by');
  if (mintedBy !== undefined) draft.system(mintedBy);
  const stable = words.oneOf(['unstable']) === undefined;
  const decidedPhase = words.oneOf(['after-model']) ?? 'before-model';
  draft.put('sharedKeys', id, {
    ...(kind && { kind }),
    ...(mintedBy && { mintedBy }),
    stable,
    decidedPhase,
    ...extra,
  });
}

function readFlow(draft: DesignDraft, givenId: string | null, source: string, words: Words, extra: Fields): void {
  const direction = words.next() === '<->' ? 'two-way' : 'one-way';
  const target = words.next();
  draft.system(source);
  draft.system(target);
  const id = givenId ?? draft.freeId('flows', `${source}-${target}`);
  const name = words.quoted() ?? id;
  const fields: Fields = { name, source, target, entityIds: [], mechanism: null, purposes: [], direction };
  for (let clause = words.maybe(); clause !== undefined; clause = words.maybe()) {
    Object.assign(fields, flowClause(draft, clause, words));
  }
  draft.put('flows', id, { ...fields, ...extra });
}

function flowClause(draft: DesignDraft, clause: string, words: Words): Fields {
  switch (clause) {
    case 'carries': {
      const entityIds = listOf(words);
      for (const entity of entityIds) draft.entity(entity);
      return { entityIds };
    }
    case 'by':
      return { mechanism: words.next() };
    case 'for':
      return { purposes: listOf(words) };
    case 'slo':
      return { sloMs: durationMs(words) };
    case 'every':
      return { intervalMin: durationMs(words) / 60_000 };
    case 'measured':
      return { measuredP95Ms: durationMs(words) };
    case 'match':
      return { matchKeyId: words.next() };
    default:
      throw new Error(`a flow has no "${clause}".`);
  }
}
