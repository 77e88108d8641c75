/** Flags items that somebody put into a wave before something they need is there. */
import type { DeployItem } from '../../topology/deploy-items.ts';
import { deploymentGraphOf } from '../../topology/deployment-graph.ts';
import { overridesOf, tooEarly } from '../../topology/deployment-waves.ts';
import { moveToWave } from '../fixes/wave-overrides.ts';
import type { Rule } from '../rule.ts';

export const orderViolation: Rule = {
  meta: {
    id: 'deployment/order-violation',
    title: 'An item is planned before what it needs',
    severity: 'error',
    profile: 'core',
    why: 'Order: keys, data model, integration, identity resolution, activation; permission sets go with the objects, experience bundles after the network.',
    source: 'S0-04, S0-32, S0-38, S3-47, S3-50, S3-53; AwesomeSalesforceSkills devops/cross-cloud-deployment-patterns',
  },
  check(topology, report) {
    const overrides = overridesOf(topology);
    if (overrides.size === 0) return;
    for (const { item, wave, need, needWave } of tooEarly(deploymentGraphOf(topology), overrides)) {
      report({
        subject: `deployItem:${item.id}`,
        field: 'wave',
        related: [...new Set([item.subject, need.subject])].sort(),
        message: `${titled(item)} is planned in wave ${wave}, but needs ${need.name}, which comes ${whenText(wave, needWave)}. Keys and models first, integrations next, identity, then activation.`,
        fixes: () => [moveToWave(item, needWave + 1)],
      });
    }
  },
};

function whenText(wave: number, needWave: number): string {
  return wave === needWave ? 'in the same wave' : `in wave ${needWave}`;
}

/** It begins the sentence. */
function titled({ name }: DeployItem): string {
  return name.startsWith('ruleset ') ? `Ruleset ${name.slice('ruleset '.length)}` : name;
}
