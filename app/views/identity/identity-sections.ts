/** What the view is made of: sections in the order in which an identity strategy is worked out. */
import { addDataGraph, addInsight, addRuleset, addSegment } from '../../../src/commands/add-parts.ts';
import type { Command } from '../../../src/commands/command.ts';

export type RecordCollection = 'rulesets' | 'insights' | 'segments' | 'dataGraphs';

export type SectionId = RecordCollection | 'governance' | 'identifiers' | 'anonymous';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** What it decides, in a sentence. */
  readonly about: string;
}

export interface RecordSectionSpec extends Section {
  readonly id: RecordCollection;
  /** "Add ruleset" */
  readonly addLabel: string;
  readonly add: () => Command;
  /** Said where there is none: what is missing, and when it is needed. */
  readonly empty: { readonly title: string; readonly why: string };
}

export const RULESETS: RecordSectionSpec = {
  id: 'rulesets',
  title: 'Rulesets',
  about: 'Which records are one person: an anchor, and match rules of which any one is enough.',
  addLabel: 'Add ruleset',
  add: () => addRuleset(),
  empty: {
    title: 'No identity ruleset yet',
    why: 'Needed as soon as two sources feed one person: without one, nothing joins their records, and every segment and agent sees several people.',
  },
};

export const INSIGHTS: RecordSectionSpec = {
  id: 'insights',
  title: 'Insights',
  about: 'What is computed on unified profiles; its schedule adds to the age of every segment that uses it.',
  addLabel: 'Add insight',
  add: () => addInsight('Insight'),
  empty: {
    title: 'No insight yet',
    why: 'Add one where a segment, an agent or a record page shows a figure that is computed: lifetime value, days since the last order.',
  },
};

export const SEGMENTS: RecordSectionSpec = {
  id: 'segments',
  title: 'Segments',
  about: 'Who is gathered for which channel: each with an owner, a version and a review of its changes.',
  addLabel: 'Add segment',
  add: () => addSegment('Segment'),
  empty: {
    title: 'No segment yet',
    why: 'Add one for each audience that is activated: it says how fresh its members are, who owns its definition, and whether consent is honoured.',
  },
};

export const DATA_GRAPHS: RecordSectionSpec = {
  id: 'dataGraphs',
  title: 'Data graphs',
  about: 'What agents and pages read in one go: the objects joined, and how old the answer may be.',
  addLabel: 'Add data graph',
  add: () => addDataGraph('Data graph'),
  empty: {
    title: 'No data graph yet',
    why: 'Needed where an agent or a page reads a profile while somebody waits: without one it queries object by object.',
  },
};

export const GOVERNANCE: Section = {
  id: 'governance',
  title: 'Governance',
  about: 'Who answers for who is who. The identity wave of the deployment waits for these answers.',
};

export const IDENTIFIERS: Section = {
  id: 'identifiers',
  title: 'Identifiers',
  about: 'What each system knows a person by, and where Data Cloud maps it for matching.',
};

export const ANONYMOUS: Section = {
  id: 'anonymous',
  title: 'Anonymous to known',
  about: 'How a visitor becomes a known person.',
};

export const SECTIONS: readonly Section[] = [
  RULESETS,
  GOVERNANCE,
  IDENTIFIERS,
  ANONYMOUS,
  INSIGHTS,
  SEGMENTS,
  DATA_GRAPHS,
];
