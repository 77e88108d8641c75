/** Records a test that people have run; a result is never made up. */
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import { counted } from '../../lib/counted.ts';
import { Tested } from '../../model/records/activation.ts';
import type { RulesetNode, SystemNode } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { namesOf } from '../wording.ts';

/** Two clouds at least: one alone cannot show what is merged across them. */
export const TESTED_SYSTEMS = 2;

export function recordTest(node: RulesetNode): Asking {
  const label = `Record the passed test of ruleset ${node.ruleset.id}`;
  return {
    label,
    questions: [
      {
        text: `From how many systems were the records with which ruleset ${node.ruleset.id} passed its test?`,
        choices: counts(node),
        freeText: '3',
      },
      {
        text: 'Who tested it, when, and with what result?',
        choices: [],
        freeText: 'Names, date; 20 known duplicates found, no cluster over 10',
      },
    ],
    answer([count = '', note = '']) {
      const systems = countOf(count);
      return systems === null || note.trim() === '' ? null : setTested(label, node, systems, note.trim());
    },
  };
}

/** Two, and all that feed the ruleset where they are more. */
function counts({ entities }: RulesetNode): readonly Choice[] {
  const feeding = new Set<SystemNode>();
  for (const { links } of entities) for (const link of links) if (link.isIngest) feeding.add(link.source);
  const two = { value: `${TESTED_SYSTEMS}`, label: counted(TESTED_SYSTEMS, 'system') };
  if (feeding.size <= TESTED_SYSTEMS) return [two];
  return [two, { value: `${feeding.size}`, label: `All ${feeding.size} that feed it`, reason: namesOf(feeding) }];
}

function countOf(answer: string): number | null {
  if (!/^\d{1,3}$/.test(answer.trim())) return null;
  const count = Number(answer);
  return count >= TESTED_SYSTEMS ? count : null;
}

function setTested(label: string, { ruleset }: RulesetNode, systems: number, note: string): Command {
  return editWith(label, 'rulesets', ruleset.id, ({ tested }) => ({
    tested: { ...(tested ?? Tested.parse({})), passed: true, systems, note },
  }));
}
