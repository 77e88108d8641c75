/** How erasing a person reaches a copy whose own flow carries no deletes. */
import type { Command } from '../../commands/command.ts';
import { edit, nextOrder } from '../../commands/edit.ts';
import { newRecord } from '../../commands/record-schemas.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import { freshId } from '../../model/id.ts';
import type { EntityNode, Link } from '../../topology/topology.ts';
import type { Asking } from '../asking.ts';
import { entityNames, flowName, systemName } from '../wording.ts';

/** A flow for deletes between the same systems: one that is drawn already, otherwise a new one without a mechanism yet. */
export function eraseSeparately(link: Link, people: readonly EntityNode[]): readonly Command[] {
  const existing = erasureFlows(link, people)[0];
  const mark = { deletes: 'compensated' } as const;
  if (existing) return [edit(`Mark its deletes as compensated by ${flowName(existing)}`, 'flows', link.flow.id, mark)];
  // What is drawn into Data Cloud must bring identifiers for matching; an erasure brings none.
  return link.isIngest ? [] : [addErasureFlow(link, people)];
}

function erasureFlows({ flow, source, target }: Link, people: readonly EntityNode[]): readonly Link[] {
  const erases = (other: Link) =>
    other.flow.id !== flow.id &&
    other.target === target &&
    other.flow.operations?.includes('delete') === true &&
    people.every((entity) => other.entities.includes(entity));
  return source.outbound.filter(erases).sort((a, b) => (a.flow.id < b.flow.id ? -1 : 1));
}

function addErasureFlow(link: Link, people: readonly EntityNode[]): Command {
  const { source, target } = link;
  const names = entityNames(people);
  const label = `Add an erasure flow for ${names} to ${systemName(target)}, and mark deletes as compensated`;
  return transform(label, (design) => {
    const flow = design.flows.get(link.flow.id);
    if (!flow) return design;
    const erasure = newRecord('flows', nextOrder(design, 'flows'), {
      id: freshId(`${flow.id}-erasure`, design.flows),
      name: `Erasure of ${names} in ${systemName(target)}`,
      source: source.system.id,
      target: target.system.id,
      entityIds: people.map(({ entity }) => entity.id),
      purposes: ['consent-propagation'],
      operations: ['delete'],
      idempotency: 'natural',
      direction: 'one-way',
      intent: 'notify',
    });
    return withRecords(design, 'flows', [withFields<'flows'>(flow, { deletes: 'compensated' }), erasure]);
  });
}

/** What only a person can know: that a step exists elsewhere, or that nobody is ever deleted. */
export function askErasure(link: Link, people: readonly EntityNode[]): Asking {
  const names = entityNames(people);
  const choices = [
    {
      value: 'compensated',
      label: `A step outside ${flowName(link)} deletes or anonymises them`,
      reason: 'an erasure job, or a person',
    },
    {
      value: 'n/a',
      label: `${names} ${people.length === 1 ? 'is' : 'are'} never deleted`,
      reason: 'nobody may ask for erasure',
    },
  ] as const;
  return {
    label: `Say how erasure reaches ${systemName(link.target)}`,
    questions: [{ text: `How does the erasure of ${names} reach ${systemName(link.target)}?`, choices }],
    answer([answered]) {
      const choice = choices.find(({ value }) => value === answered);
      if (!choice) return null;
      return edit(`Mark deletes of ${flowName(link)}: ${choice.value}`, 'flows', link.flow.id, {
        deletes: choice.value,
      });
    },
  };
}
