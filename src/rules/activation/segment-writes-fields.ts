/** Flags segments that write fields themselves instead of saying who came and went. */
import { raiseMembershipEvents } from '../fixes/segment-settings.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { nameOf, namesOf } from '../wording.ts';

export const segmentWritesFields: Rule = {
  meta: {
    id: 'activation/segment-writes-fields',
    title: 'Segment writes fields instead of raising an event',
    severity: 'warning',
    profile: 'core',
    why: 'Membership events keep automation reversible and auditable; direct writes create a second owner of the field.',
    source: 'S1-16, S1-17, S1-18',
  },
  check({ segments }, report) {
    for (const { segment, targets } of segments) {
      if (segment.reaction !== 'direct-field-write') continue;
      const where = targets.length === 0 ? 'fields' : `fields in ${namesOf(targets)}`;
      report({
        subject: `segment:${segment.id}`,
        field: 'reaction',
        related: systemSubjects(targets),
        message: `${nameOf(segment)} writes ${where}. Let it publish who joins and leaves, and let Flow decide what to write.`,
        fixes: () => [raiseMembershipEvents(segment)],
      });
    }
  },
};
