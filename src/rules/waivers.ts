/** Which waiver covers which finding. A waiver moves a finding aside; it never deletes it. */
import type { Waiver } from '../model/records/governance.ts';
import type { Finding } from './rule.ts';

/** A valid waiver has a reason and an approver and has not expired; on its last day it still holds. */
export function isValidWaiver(waiver: Waiver, today: string): boolean {
  return waiver.reason !== '' && !!waiver.approvedBy && (!waiver.expires || waiver.expires >= today);
}

/** Look-up from a finding to the first valid waiver, by id, that covers it. */
export function coveringWaiver(waivers: readonly Waiver[], today: string): (finding: Finding) => Waiver | undefined {
  const valid = waivers.filter((waiver) => isValidWaiver(waiver, today)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return (finding) =>
    valid.find((waiver) => waiver.ruleId === finding.ruleId && covers(waiver.subject, finding.subject));
}

function covers(waived: string, subject: string): boolean {
  return waived === '' || waived === '*' || subject === waived || subject.startsWith(`${waived}#`);
}
