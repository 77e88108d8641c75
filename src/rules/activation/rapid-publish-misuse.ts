/** Flags rapid publish where it truncates the audience or cannot reach the target. */
import type { Command } from '../../commands/command.ts';
import { isSet } from '../../topology/empty.ts';
import { isMessaging } from '../../topology/kind-sets.ts';
import type { SegmentNode } from '../../topology/topology.ts';
import { lookBackOnly, onStandardSchedule, publishStandard } from '../fixes/segment-settings.ts';
import { chainFrom, feedsOf } from '../latency/segment-chain.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { nameOf, namesOf } from '../wording.ts';

/** Rapid publish counts no older engagement. */
const LONGEST_DAYS = 7;

export const rapidPublishMisuse: Rule = {
  meta: {
    id: 'activation/rapid-publish-misuse',
    title: 'Rapid publish with a long window or wrong target',
    severity: 'warning',
    profile: 'extended',
    why: 'The limit silently truncates the audience.',
    source:
      'help.salesforce.com data.c360_a_create_a_segment.htm; AwesomeSalesforceSkills admin/data-cloud-segmentation gotcha 1',
  },
  check({ segments }, report) {
    for (const node of segments) {
      const { segment } = node;
      if (segment.publishType !== 'rapid') continue;
      const others = node.targets.filter((system) => !isMessaging(system));
      const days = segment.lookbackDays ?? 0;
      const causes = [
        ...(days > LONGEST_DAYS ? [`Its rule looks back ${days} days, but only the last ${LONGEST_DAYS} count.`] : []),
        ...(others.length > 0
          ? [`It targets ${namesOf(others)}, but rapid publish reaches only Marketing Cloud.`]
          : []),
      ];
      if (causes.length === 0) continue;
      report({
        subject: `segment:${segment.id}`,
        field: days > LONGEST_DAYS ? 'lookbackDays' : 'targets',
        related: systemSubjects(others),
        message: `${nameOf(segment)} uses rapid publish. ${causes.join(' ')}`,
        fixes: () => fixesFor(node, others.length === 0),
      });
    }
  },
};

/** The schedule first, unless that costs the freshness somebody promised. */
function fixesFor(node: SegmentNode, isReachable: boolean): readonly Command[] {
  const standard = publishStandard(node.segment);
  if (!isReachable) return [standard];
  const shorter = lookBackOnly(node.segment, LONGEST_DAYS);
  return keepsPromise(node) ? [standard, shorter] : [shorter, standard];
}

function keepsPromise({ segment, entities, insights }: SegmentNode): boolean {
  if (!isSet(segment.freshnessSloMs)) return true;
  return chainFrom(onStandardSchedule(segment), feedsOf(entities), insights).totalMs <= segment.freshnessSloMs;
}
