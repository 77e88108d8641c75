/** Asks who owns a segment, in which version it is, and how its definition may change. */
import type { Segment } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import type { SegmentNode, Topology } from '../../topology/topology.ts';
import type { Asking } from '../asking.ts';
import { nameOf } from '../wording.ts';
import { type Asked, askFields, asText, said } from './asked-fields.ts';
import { knownOwners } from './known-owners.ts';

export type SegmentRecord = 'owner' | 'version' | 'changeReview';

/** Only what is missing. */
export function recordSegment(node: SegmentNode, missing: readonly SegmentRecord[], topology: Topology): Asking {
  const { segment } = node;
  const asked = missing.map((field) => QUESTIONS[field](node, topology));
  const words = missing.map((field) => WORDS[field]).join(', ');
  return askFields(`Record ${words} of ${nameOf(segment)}`, 'segments', segment.id, asked);
}

const WORDS: Readonly<Record<SegmentRecord, string>> = {
  owner: 'owner',
  version: 'version',
  changeReview: 'change review',
};

type Ask = (node: SegmentNode, topology: Topology) => Asked<Partial<Segment>>;

const QUESTIONS: Readonly<Record<SegmentRecord, Ask>> = {
  owner: ({ segment, targets }, topology) => ({
    question: {
      text: `Who owns ${nameOf(segment)}?`,
      choices: knownOwners(topology, targets),
      freeText: 'Lifecycle marketing',
    },
    read: asText((owner) => ({ owner })),
  }),
  version: ({ segment }) => ({
    question: {
      text: `Which version of ${nameOf(segment)} is this?`,
      choices: [said('1.0', 'the first that is recorded')],
      freeText: '2.3',
    },
    read: asText((version) => ({ version })),
  }),
  changeReview: ({ segment }, { governance }) => ({
    question: {
      text: `What happens before the definition of ${nameOf(segment)} changes?`,
      choices: [
        ...(isSet(governance.segmentChangeProcess)
          ? [said(governance.segmentChangeProcess, 'as for all segments of the design')]
          : []),
        said('Owner and consumers agree, the count is compared before and after, the version goes up', 'usual'),
      ],
      freeText: 'Change board, every second Tuesday',
    },
    read: asText((changeReview) => ({ changeReview })),
  }),
};
