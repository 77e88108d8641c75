/** Asks how a device becomes a person: an event in which both are known at once. */
import { edit } from '../../commands/edit.ts';
import { ONLY } from '../../model/design.ts';
import type { EntityNode, PlacementNode } from '../../topology/topology.ts';
import type { Asking } from '../asking.ts';
import { entityName, namesOf } from '../wording.ts';

export function nameStitching(node: EntityNode, blind: readonly PlacementNode[]): Asking {
  const systems = namesOf(blind.map(({ system }) => system));
  const label = 'Say how a device becomes a person';
  return {
    label,
    questions: [
      {
        text: `When does a device in ${systems} become a known ${entityName(node)}?`,
        choices: [
          { value: 'The login links the device to the person', label: 'At login', reason: 'the surest' },
          {
            value: 'A deep link from a message carries the person to the device',
            label: 'By a deep link from a message',
            reason: 'wrong when messages are passed on',
          },
          { value: 'The preference centre asks who it is', label: 'In the preference centre' },
        ],
        freeText: 'The receipt is scanned in the app',
      },
    ],
    answer([text = '']) {
      return text.trim() === '' ? null : edit(label, 'identity', ONLY, { anonymousToKnown: text.trim() });
    },
  };
}
