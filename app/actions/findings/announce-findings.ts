/**
 * Says politely what edits did to the findings: "1 new error: Order has two writers".
 *
 * Said once the person pauses: what an edit brings and the next one takes away again is no news, and a list of
 * sentences that each cut the other short tells nothing.
 */
import type { Finding } from '../../../src/rules/rule.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';
import { SEVERITY_WORDS, severityCount, toDoCount } from '../../marks/severity-words.ts';
import { shortened } from '../../marks/shortened.ts';
import type { Stores } from '../../store/stores.ts';
import { findingKey } from './finding-order.ts';

/** Milliseconds without another pass of the rules. */
const PAUSE_MS = 700;
/** A message is a sentence or two; more of it would be listened to for too long. */
const MOST_SAID = 200;

export interface Told {
  readonly findings: readonly Finding[];
  readonly toDos: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding }[];
}

/** Quiet while another design is being opened. Returns what stops it. */
export function announceFindings({ findings, designs, session }: Stores): () => void {
  const first = findings.getState();
  /** What was known when it was last told; null until the first look, which may be over before somebody listens. */
  let told: Told | null = first.status === 'done' ? first : null;
  let hasEdited = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(now: Told): void {
    const text = told === null ? '' : findingsDelta(told, now);
    told = now;
    hasEdited = false;
    if (text !== '') session.announce(text);
  }

  const stopEdits = designs.onPatch(() => {
    hasEdited = true;
  });
  const stop = findings.subscribe((now, before) => {
    if (now.status !== 'done' || (before.status === 'done' && now.findings === before.findings)) return;
    clearTimeout(timer);
    if (hasEdited && told !== null) timer = setTimeout(() => tell(now), PAUSE_MS);
    else told = now;
  });
  return () => {
    clearTimeout(timer);
    stopEdits();
    stop();
  };
}

/** Empty where nothing came or went. */
export function findingsDelta(before: Told, after: Told): string {
  const [problems, toDos] = [keysOf(before.findings), keysOf(before.toDos)];
  // What is open again because its waiver went is news.
  const added = after.findings.filter((finding) => {
    const key = findingKey(finding);
    return !problems.has(key) && !toDos.has(key);
  });
  const [stays, asks] = [keysOf(after.findings), keysOf(after.toDos)];
  const setAside = new Set(after.waived.map(({ finding }) => findingKey(finding)));
  const isGone = (key: string) => !stays.has(key) && !asks.has(key) && !setAside.has(key);
  const parts = SEVERITIES.flatMap((severity) => {
    const those = added.filter((finding) => finding.severity === severity);
    const [first] = those;
    if (!first) return [];
    const words = SEVERITY_WORDS[severity];
    if (those.length > 1) return `${those.length} new ${words[1]}`;
    return `1 new ${words[0]}: ${withoutEnd(shortened(first.message, MOST_SAID))}`;
  });
  const asked = countOf(toDos, (key) => stays.has(key));
  if (asked > 0) parts.push(`${toDoCount(asked)} ${asked === 1 ? 'is a finding' : 'are findings'} now`);
  const fixed = countOf(problems, isGone);
  if (fixed > 0) parts.push(fixed === 1 ? '1 finding fixed' : `${fixed} findings fixed`);
  const waived = countOf(setAside, (key) => problems.has(key));
  if (waived > 0) parts.push(waived === 1 ? '1 finding waived' : `${waived} findings waived`);
  const answered = countOf(toDos, isGone);
  if (answered > 0) parts.push(`${toDoCount(answered)} answered`);
  if (parts.length === 0) return '';
  if (fixed + waived > 0) parts.push(after.findings.length === 0 ? 'No findings left' : leftText(after.findings));
  return `${parts.join('. ')}.`;
}

/** "3 errors and 12 warnings left" */
function leftText(findings: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : severityCount(severity, count);
  });
  const last = counts.at(-1) ?? '';
  return `${counts.length < 2 ? last : `${counts.slice(0, -1).join(', ')} and ${last}`} left`;
}

function countOf(keys: ReadonlySet<string>, isCounted: (key: string) => boolean): number {
  let count = 0;
  for (const key of keys) if (isCounted(key)) count += 1;
  return count;
}

/** Kept with the list, which is the after of one edit and the before of the next. */
function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  const known = keySets.get(findings);
  if (known) return known;
  const keys = new Set(findings.map(findingKey));
  keySets.set(findings, keys);
  return keys;
}

const keySets = new WeakMap<readonly Finding[], ReadonlySet<string>>();

function withoutEnd(message: string): string {
  return message.replace(/\.$/, '');
}
