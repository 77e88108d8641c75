/** Says politely what an edit did to the findings: "1 new error: Order has two writers". */
import type { Finding } from '../../../src/rules/rule.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';
import { severityCount } from '../../marks/severity-words.ts';
import type { Stores } from '../../store/stores.ts';
import { findingKey } from './finding-order.ts';

/** Quiet while another design is being opened. Returns what stops it. */
export function announceFindings({ findings, designs, session }: Stores): () => void {
  let before: readonly Finding[] | null = null;
  let hasEdited = false;
  const stopEdits = designs.onPatch(() => {
    hasEdited = true;
  });
  const stop = findings.subscribe(({ status, findings: after }) => {
    if (status !== 'done') return;
    const text = before !== null && hasEdited ? findingsDelta(before, after) : '';
    before = after;
    hasEdited = false;
    if (text !== '') session.announce(text);
  });
  return () => {
    stopEdits();
    stop();
  };
}

/** Empty where nothing came or went. */
export function findingsDelta(before: readonly Finding[], after: readonly Finding[]): string {
  const [added, gone] = [without(after, before), without(before, after)];
  const parts = SEVERITIES.flatMap((severity) => {
    const those = added.filter((finding) => finding.severity === severity);
    const [first] = those;
    if (!first) return [];
    const names = those.length === 1 ? `: ${first.message}` : '';
    return `${severityCount(severity, those.length).replace(' ', ' new ')}${names}`;
  });
  if (gone.length > 0) parts.push(`${gone.length} solved`);
  if (parts.length > 0 && after.length === 0) parts.push('no findings left');
  return parts.join('. ');
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(findingKey));
  return findings.filter((finding) => !known.has(findingKey(finding)));
}
