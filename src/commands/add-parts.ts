/** New moments in which a person waits, rulesets, insights, segments, data graphs and smoke tests. */
import { type Collection, type Design, inOrder, type Records } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { DataGraph, Insight, Segment } from '../model/records/activation.ts';
import type { Interaction } from '../model/records/exchange.ts';
import type { SmokeTest } from '../model/records/governance.ts';
import type { Command } from './command.ts';
import { additions, nextOrder } from './edit.ts';
import { namesIn, uniqueName } from './naming.ts';
import { newRecord } from './record-schemas.ts';

/** The platform publishes a segment once a day unless told otherwise. */
const USUAL_PUBLISH_MIN = 1440;

export function addInteraction(systemId: Id, type: Interaction['type'] = null): Command {
  return adding('Add interaction', 'interactions', (design) => {
    const system = design.systems.get(systemId);
    if (!system) return null;
    const name = uniqueName(`${INTERACTION_NAMES[type ?? 'none']} in ${system.name}`, namesIn(design, 'interactions'));
    return { id: freshId(type ?? 'interaction', design.interactions), name, systemId, type };
  });
}

const INTERACTION_NAMES: Readonly<Record<NonNullable<Interaction['type']> | 'none', string>> = {
  'live-chat': 'Live chat',
  phone: 'Phone call',
  'next-best-action': 'Next best action',
  agent: 'Agent',
  'web-personalization': 'Web personalisation',
  'record-page': 'Record page',
  'batch-view': 'Batch view',
  none: 'Interaction',
};

/** On the persons of the design unless entities are given. */
export function addRuleset(entityIds?: readonly Id[]): Command {
  return adding('Add ruleset', 'rulesets', (design) => ({
    id: freshId('ruleset', design.rulesets),
    dataSpace: 'default',
    primaryDmo: 'Individual' as const,
    entityIds: entityIds ? known(design, 'entities', entityIds) : persons(design),
    realTime: false,
  }));
}

function persons(design: Design): readonly Id[] {
  return inOrder(design.entities)
    .filter(({ nature, personal }) => nature === 'party' && personal === true)
    .map(({ id }) => id);
}

export function addInsight(name: string, type: Insight['type'] = null): Command {
  return adding('Add insight', 'insights', (design) => ({
    id: freshId(name, design.insights),
    name: uniqueName(name, namesIn(design, 'insights')),
    type,
  }));
}

export function addSegment(name: string, fields: Partial<Pick<Segment, 'on' | 'entityIds' | 'targets'>> = {}): Command {
  return adding('Add segment', 'segments', (design) => ({
    id: freshId(name, design.segments),
    name: uniqueName(name, namesIn(design, 'segments')),
    on: fields.on ?? ('unified' as const),
    entityIds: known(design, 'entities', fields.entityIds ?? []),
    targets: known(design, 'systems', fields.targets ?? []),
    publishType: 'standard' as const,
    publishIntervalMin: USUAL_PUBLISH_MIN,
  }));
}

export function addDataGraph(name: string, mode: DataGraph['mode'] = 'standard'): Command {
  return adding('Add data graph', 'dataGraphs', (design) => ({
    id: freshId(name, design.dataGraphs),
    name: uniqueName(name, namesIn(design, 'dataGraphs')),
    mode,
    rootDmo: 'UnifiedIndividual',
    nodes: ['UnifiedIndividual'],
  }));
}

export function addSmokeTest(kind: SmokeTest['kind'], flowIds: readonly Id[]): Command {
  return adding('Add smoke test', 'smokeTests', (design) => ({
    id: freshId(`${kind ?? 'smoke'}-test`, design.smokeTests),
    kind,
    flowIds: known(design, 'flows', flowIds),
  }));
}

/** A command that adds the one record that `make` gives; null where it cannot be. */
export function adding<C extends Collection>(
  label: string,
  collection: C,
  make: (design: Design) => (Partial<Records[C]> & { readonly id: Id }) | null,
): Command {
  return {
    label,
    run(design) {
      const fields = make(design);
      return additions(collection, fields ? [newRecord(collection, nextOrder(design, collection), fields)] : []);
    },
  };
}

function known(design: Design, collection: Collection, ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].filter((id) => design[collection].has(id));
}
