/** Flags segments that others act on, and of which nobody records owner, version or how they may change. */
import { isSet } from '../../topology/empty.ts';
import { recordSegment, type SegmentRecord } from '../fixes/segment-records.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { listed, nameOf } from '../wording.ts';

const RECORDS: readonly (readonly [SegmentRecord, string])[] = [
  ['owner', 'owner'],
  ['version', 'version'],
  ['changeReview', 'change review'],
];

export const segmentNotVersioned: Rule = {
  meta: {
    id: 'governance/segment-not-versioned',
    title: 'Segment drives automation without version or review',
    severity: 'warning',
    profile: 'core',
    why: 'The definition is a business rule; past 50 segments nobody remembers why.',
    source: 'S1-16, S1-39, S1-44, S1-45, S1-46, S1-47, S1-52',
  },
  check(topology, report) {
    for (const node of topology.segments) {
      const { segment, targets } = node;
      const open = isSet(segment.consumers) ? RECORDS.filter(([field]) => !isSet(segment[field])) : [];
      const [first] = open;
      if (!first) continue;
      report({
        subject: `segment:${segment.id}`,
        field: first[0],
        related: systemSubjects(targets),
        message: `${nameOf(segment)} changes what ${listed(segment.consumers ?? [])} do. Record its ${listed(open.map(([, word]) => word))}: undocumented edits are the usual cause of surprises.`,
        asks: () =>
          recordSegment(
            node,
            open.map(([field]) => field),
            topology,
          ),
      });
    }
  },
};
