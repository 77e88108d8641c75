/** Flags several journeys and audiences that can reach one person with nothing that limits them together. */
import type { Segment } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import { isMessaging } from '../../topology/kind-sets.ts';
import type { Topology } from '../../topology/topology.ts';
import { limitContacts } from '../fixes/contact-limits.ts';
import type { Rule } from '../rule.ts';
import { listed, nameOf } from '../wording.ts';

/** One alone needs no limit across several. */
const ENOUGH = 2;

/** More names than this make no sentence. */
const MAX_NAMES = 4;

export const noFrequencyCap: Rule = {
  meta: {
    id: 'activation/no-frequency-cap',
    title: 'Overlapping journeys with no cap or exclusion',
    severity: 'warning',
    profile: 'core',
    why: 'Without a unified entity nobody can count contacts per person; with one, the cap must still be decided.',
    source: 'S3-05, S3-34, S3-35, S3-36',
  },
  check(topology, report) {
    const { governance } = topology;
    const lacksCap = !isSet(governance.frequencyCap);
    const lacksExclusion = !isSet(governance.audienceExclusion);
    if (!lacksCap && !lacksExclusion) return;
    const journeys = topology.about.journeys ?? [];
    const segments = messagingSegments(topology);
    const count = journeys.length + segments.length;
    if (count < ENOUGH) return;
    const names = [...journeys, ...segments.map(nameOf)].sort();
    report({
      subject: 'governance',
      field: lacksCap ? 'frequencyCap' : 'audienceExclusion',
      related: segments.map(({ id }) => `segment:${id}`).sort(),
      message: `${count} journeys and segments can reach the same person: ${named(names)}. ${lacking(lacksCap, lacksExclusion)}`,
      asks: () => limitContacts(governance),
    });
  },
};

function messagingSegments({ segments }: Topology): readonly Segment[] {
  return segments.flatMap(({ segment, targets }) => (targets.some(isMessaging) ? segment : []));
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, names.length > MAX_NAMES ? MAX_NAMES - 1 : MAX_NAMES);
  return listed(shown.length < names.length ? [...shown, `${names.length - shown.length} more`] : shown);
}

function lacking(cap: boolean, exclusion: boolean): string {
  if (cap && exclusion) return 'No cap limits how often together, and no exclusion says who is left out.';
  return cap ? 'No cap limits how often together.' : 'There is a cap, but no exclusion says who is left out.';
}
