/**
 * A design in a few lines, for tests. Each line is one record; what a line leaves out gets the usual value.
 *
 *   sales -> mc carries Customer by cdc for operational-sync slo 5 min
 *
 * is a whole design: two systems, their orgs, an entity and a flow. Anything may be mentioned before it is
 * declared, but for a system whose id is neither a kind nor a short name.
 *
 *   # a comment
 *   org crm core-org { edition: enterprise }         an org; without a line, each has the id its systems name
 *   system crm2 kind sales "EMEA Sales" in crm at 40 80   `kind` when the id is no kind or short name; `at` = place
 *   Customer of sales { conflictPolicy: sor-wins }   an entity and its system of record
 *   entity Customer                                  an entity whose record nobody chose
 *   key gcid of Customer business-id by sales unstable after-model    a shared key; `key X` in a placement suffices
 *   sales:Contact is Customer sor key gcid records 500k
 *   mc:"All Subscribers" is Customer replica key gcid as SubscriberKey not-unique length 20
 *   f1: sales <-> mc "Consent sync" carries Customer, Order by cdc for operational-sync slo 5 min every 15 min
 *                                                    also: measured 2 s, match gcid
 *   chat: live-chat at service within 3 s reads dc Customer by dc-query-api, sales Case by crm-query
 *   ruleset r1 { ... }   insight i1 { ... }   segment s1 { ... }   graph g1 { ... }   waiver w1 { ... }
 *   test t1 { ... }   note n1 { ... }   question q1 { ... }   setting keys/no-shared-key off
 *   design { name: "Acme", ruleParams: { hotBudgetMs: 1000 } }        also: governance, identity, reporting
 *
 * Any line may end in `{ ... }`: fields as in the file, which win; quotes only where a text has spaces or signs.
 *
 * What is implied: a system id is a kind or a short name (KIND_OF); core clouds share the org `core`, any other
 * system has the org of its own id; names come from the catalogue; a placement's id is `sales.Contact`, its role
 * sor where its system is the record, derived in Data Cloud, else replica; a flow's id is `sales-mc` (`sales-mc-2`);
 * a shared key is minted, stable, 64 long, decided before the model.
 */
import type { Design } from '../model/design.ts';
import { type FileData, soundDesignOf } from './design-of.ts';
import { DesignDraft } from './sketch-draft.ts';
import { readLine } from './sketch-lines.ts';

export function sketch(text: string): Design {
  return soundDesignOf(sketchFile(text));
}

/** The same as a design file: what a user would open. */
export function sketchFile(text: string): FileData {
  const draft = new DesignDraft();
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' && !trimmed.startsWith('#')) readLine(draft, trimmed);
  }
  return draft.file();
}
