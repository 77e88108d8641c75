/** What documents say for the values that a file spells with hyphens. In the middle of a sentence or alone in a cell. */
import type { Placement } from '../model/records/structure.ts';

/** "operational-sync" as "operational sync"; null stays unanswered. */
export function said(token: string | null): string | null {
  if (token === null || token === '') return null;
  return OTHERWISE.get(token) ?? token.replaceAll('-', ' ');
}

/** Where taking out the hyphens says the wrong thing or nothing. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['one-way', 'one-way'],
  ['two-way', 'two-way'],
  ['real-time', 'real-time'],
  ['near-real-time', 'near real-time'],
  ['on-demand-read', 'on-demand read'],
  ['real-time-context', 'real-time context'],
  ['sor-wins', 'system of record wins'],
  ['n/a', 'not applicable'],
  ['core-org', 'Salesforce org'],
  ['marketing-engagement', 'Marketing Cloud Engagement account'],
  ['account-engagement', 'Account Engagement'],
  ['data-cloud', 'Data Cloud'],
  ['commerce-b2c', 'B2C Commerce realm'],
  ['mulesoft', 'MuleSoft Anypoint'],
  ['external', 'outside Salesforce'],
  ['external-id-upsert', 'upsert by External ID'],
  ['event-id-dedupe', 'event id remembered'],
  ['natural-full-replace', 'full replace'],
  ['party-identification', 'Party Identification'],
  ['contact-id', 'Contact Id'],
  ['external-id', 'External ID'],
  ['exact-normalized', 'exact, normalized'],
]);

export const ROLE_TEXTS: Readonly<Record<NonNullable<Placement['role']>, string>> = {
  sor: 'system of record',
  replica: 'replica',
  virtual: 'virtual',
  derived: 'derived',
  engagement: 'engagement',
};

/** "yes" of true, the text itself where it says how. */
export function dutyText(answer: boolean | string | null): string | null {
  return answer === true ? 'yes' : answer || null;
}

/** A sentence begins with a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What somebody wrote as a note, as a sentence of its own. */
export function sentence(text: string): string {
  const said = capital(text.trim());
  return /[.!?…:]$/.test(said) ? said : `${said}.`;
}

/** Of a long list the first few, and how many more there are: never one, whose name would take no more room. */
export function shortened(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return listedAnd(names);
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

function listedAnd(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
