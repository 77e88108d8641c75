/** How a rule's findings are told in a sentence: "12 flows have no failure handling." */

/** What the sentence speaks of, one and several of it. */
type Noun = readonly [one: string, many: string];

/** `null` where a design has one such finding at most: the text is the whole sentence then. */
type Sentence = readonly [noun: Noun | null, text: string];

/** `title` speaks for a rule without a sentence of its own: the design's. */
export function sentenceOf(ruleId: string, count: number, title: string): string {
  const [noun, text] = SENTENCES.get(ruleId) ?? [FINDING, `${FINDING_VERB} “${title}”`];
  if (noun === null) return `${text}.`;
  return count === 1 ? `1 ${noun[0]} ${text}.` : `${count} ${noun[1]} ${pluralOf(text)}.`;
}

export function hasSentence(ruleId: string): boolean {
  return SENTENCES.has(ruleId);
}

/** The verb is the first word; what belongs to one belongs to several. */
function pluralOf(text: string): string {
  const space = text.indexOf(' ');
  const verb = text.slice(0, space);
  return `${VERBS[verb] ?? verb}${text.slice(space).replaceAll(' its ', ' their ')}`;
}

/** Every verb that a sentence may begin with, for one and for several. */
const VERBS: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  does: 'do',
  carries: 'carry',
  writes: 'write',
  mirrors: 'mirror',
  feeds: 'feed',
  uses: 'use',
  breaks: 'break',
  sends: 'send',
  leaves: 'leave',
  applies: 'apply',
  expects: 'expect',
  promises: 'promise',
  says: 'say',
  asks: 'ask',
  matches: 'match',
  waits: 'wait',
  cannot: 'cannot',
  can: 'can',
};

const FINDING: Noun = ['finding', 'findings'];
const FINDING_VERB = 'says';
const ENTITY: Noun = ['entity', 'entities'];
const OBJECT: Noun = ['object', 'objects'];
const FIELD: Noun = ['field', 'fields'];
const KEY: Noun = ['shared key', 'shared keys'];
const FLOW: Noun = ['flow', 'flows'];
const SYSTEM: Noun = ['system', 'systems'];
const INTERACTION: Noun = ['interaction', 'interactions'];
const LIVE: Noun = ['live path', 'live paths'];
const SEGMENT: Noun = ['segment', 'segments'];
const RULESET: Noun = ['ruleset', 'rulesets'];
const MATCH_RULE: Noun = ['match rule', 'match rules'];
const GRAPH: Noun = ['data graph', 'data graphs'];
const ORG: Noun = ['org', 'orgs'];
const WAIVER: Noun = ['waiver', 'waivers'];
const ITEM: Noun = ['deployment item', 'deployment items'];

const SENTENCES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ['keys/no-shared-key', [ENTITY, 'has no shared key']],
  ['keys/placement-missing-key', [OBJECT, 'has no field for the shared key']],
  ['keys/not-external-id-unique', [FIELD, 'is not External ID and Unique']],
  ['keys/upsert-without-match-key', [FLOW, 'does not say which key to match on']],
  ['keys/type-mismatch', [KEY, 'has different types, lengths or case in its places']],
  ['keys/unstable-shared-key', [KEY, 'can change']],
  ['keys/retrofit-without-repair-plan', [KEY, 'is late, without a plan to repair old records']],
  ['keys/subscriber-key-unmapped', [OBJECT, 'does not map its Subscriber Key to the profile']],
  ['keys/subscriber-key-fragile', [OBJECT, 'has a Subscriber Key that will not last']],
  ['keys/no-key-qualifier', [ENTITY, 'has sources whose keys can collide']],
  ['ownership/no-system-of-record', [ENTITY, 'has no system of record']],
  ['ownership/multiple-systems-of-record', [ENTITY, 'is claimed by two systems of record']],
  ['ownership/write-cycle-without-conflict-policy', [ENTITY, 'has updates that can run in a circle']],
  ['ownership/last-write-wins', [ENTITY, 'leaves conflicts to the last write']],
  ['ownership/non-owner-writes', [FLOW, 'writes what its source does not own']],
  ['ownership/multi-writer-field', [FIELD, 'has two writers']],
  ['ownership/derived-field-unprotected', [FIELD, 'is derived in Data Cloud but open to edits']],
  ['ownership/data-cloud-as-operational-sor', [ENTITY, 'has Data Cloud as operational owner']],
  ['ownership/strong-consistency-over-async', [FLOW, 'promises strong consistency, but is asynchronous']],
  ['latency/slo-missing', [FLOW, 'has no SLA']],
  ['latency/slo-below-mechanism', [FLOW, 'cannot meet the SLA']],
  ['latency/data-cloud-on-hot-path', [LIVE, 'waits for Data Cloud']],
  ['latency/hot-path-budget-exceeded', [INTERACTION, 'is slower than the time it has']],
  ['latency/tier-collapse', [FLOW, 'has enrichment, activation and live context in one']],
  ['latency/standard-graph-as-live-query', [INTERACTION, 'uses a standard data graph as live']],
  ['latency/real-time-preconditions', [INTERACTION, 'uses real-time Data Cloud unprepared']],
  ['latency/freshness-chain', [SEGMENT, 'cannot be as fresh as promised']],
  ['latency/activation-fed-by-warehouse', [FLOW, 'feeds activation from warehouse batches']],
  ['identity/no-resolution-layer', [ENTITY, 'is spread over three or more platforms, with nothing to join its people']],
  ['identity/no-stable-anchor', [RULESET, 'has no stable anchor']],
  ['identity/volatile-match-attribute', [RULESET, 'matches on what changes']],
  ['identity/weak-match-rule', [MATCH_RULE, 'is too weak alone']],
  ['identity/service-origin-ruleset', [FLOW, 'has people of Service matched by sales rules']],
  ['identity/source-without-identifier', [FLOW, 'feeds profiles without an identifier']],
  ['identity/no-governance-owner', [null, 'Nobody owns the identity policy']],
  ['identity/governance-incomplete', [null, 'The identity policy has gaps']],
  ['identity/ruleset-untested', [RULESET, 'has never been tested']],
  ['identity/anonymous-known-gap', [ENTITY, 'has devices that never become people']],
  ['identity/fuzzy-in-real-time', [RULESET, 'has fuzzy criteria that run live']],
  ['identity/ruleset-limit', [null, 'There are more rulesets than an object allows']],
  ['identity/federated-keys-not-accelerated', [FLOW, 'leaves identity keys in a slow federation']],
  ['delivery/mechanism-incompatible', [FLOW, 'uses a mechanism that does not connect these systems']],
  ['delivery/same-org-integration', [FLOW, 'is an integration inside one org']],
  ['delivery/no-failure-handling', [FLOW, 'has no failure handling']],
  ['delivery/failure-handling-incomplete', [FLOW, 'has only part of the failure handling']],
  ['delivery/no-idempotency', [FLOW, 'applies duplicates twice']],
  ['delivery/replay-window-exceeded', [FLOW, 'cannot recover from an outage that long']],
  ['delivery/no-initial-load', [FLOW, 'has no first load']],
  ['delivery/cross-object-ordering', [FLOW, 'expects an order across objects that nothing keeps']],
  ['delivery/crud-without-cdc', [FLOW, 'is replication built by hand']],
  ['delivery/domain-event-not-event', [FLOW, 'sends a business event as a call']],
  ['delivery/legacy-mechanism', [FLOW, 'uses a legacy mechanism']],
  ['delivery/zero-copy-operational', [FLOW, 'uses Zero Copy for operations']],
  ['delivery/marketing-path-unsupported', [FLOW, 'carries marketing engagement off the supported path']],
  ['delivery/deletes-not-propagated', [FLOW, 'does not pass deletions on']],
  ['activation/segment-writes-fields', [SEGMENT, 'writes fields instead of raising an event']],
  ['activation/no-consent-filter', [SEGMENT, 'leaves without a consent filter']],
  ['activation/no-frequency-cap', [null, 'Journeys overlap with no cap or exclusion']],
  ['activation/rapid-publish-misuse', [SEGMENT, 'uses rapid publish where it does not fit']],
  ['activation/case-write-pressure', [FLOW, 'mirrors the whole Case']],
  ['activation/data-graph-scope', [GRAPH, 'is too broad or not made for its reader']],
  ['activation/agent-without-data-graph', [INTERACTION, 'has lookups in a chain where a data graph would fit']],
  ['activation/hub-without-outcome', [SYSTEM, 'has data coming in and nothing going out']],
  ['governance/segment-not-versioned', [SEGMENT, 'has no version or review']],
  ['governance/integration-map-incomplete', [FLOW, 'has gaps in the integration map']],
  ['governance/sync-decision-missing', [FLOW, 'has no recorded sync or event decision']],
  ['governance/should-sync-at-all', [OBJECT, 'is a copy that nobody reads']],
  ['governance/mesh-sprawl', [null, 'The systems are wired point to point, as a mesh']],
  ['governance/no-reporting-strategy', [null, 'Reports across the clouds are not planned']],
  ['governance/no-consent-model', [null, 'Consent is recorded nowhere']],
  ['governance/source-not-ready', [SYSTEM, 'is not ready to deliver']],
  ['governance/sensitive-or-cross-region-flow', [FLOW, 'carries sensitive or cross-region data without a basis']],
  ['governance/waiver-invalid', [WAIVER, 'is expired or lacks a reason or approver']],
  ['deployment/dependency-cycle', [null, 'The deployment plan runs in a circle']],
  ['deployment/order-violation', [ITEM, 'is planned before what has to come first']],
  ['deployment/no-smoke-test', [FLOW, 'has no end-to-end test']],
  ['deployment/no-failure-test', [null, 'Nothing tests what happens when a subscriber stops']],
  ['limits/event-bus-allocation', [ORG, 'has little or no room left on its event bus']],
  ['limits/message-size', [FLOW, 'sends messages that are too large']],
  ['limits/volume-mechanism-mismatch', [FLOW, 'carries a volume that its mechanism does not fit']],
  ['limits/synced-field-count', [OBJECT, 'has very many fields to synchronise']],
  ['limits/external-id-count', [OBJECT, 'is at the limit of External ID fields']],
]);
