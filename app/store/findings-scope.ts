/** Which part of the design the list of findings speaks of: all of it, what is selected, or one element. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Design } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { placesOf } from './badges.ts';
import { partsOf } from './drawn-subjects.ts';

export type FindingsScope =
  | { readonly kind: 'all' | 'selection' }
  /** Of a badge that was pressed. */
  | { readonly kind: 'element'; readonly subject: Subject };

const ALL: FindingsScope = { kind: 'all' };

export const findingsScope = createStore<FindingsScope>(() => ALL);

export function useFindingsScope(): FindingsScope {
  return useStore(findingsScope);
}

export function lookAtAll(): void {
  findingsScope.setState(ALL, true);
}

export function lookAtSelection(): void {
  findingsScope.setState({ kind: 'selection' }, true);
}

export function lookAtElement(subject: Subject): void {
  findingsScope.setState({ kind: 'element', subject }, true);
}

/** Whether a finding's subject is one of the elements or stands on one: on a card, in an org, in an entity's place. */
export function standsOn(design: Design, elements: ReadonlySet<Subject>): (subject: Subject) => boolean {
  const known = new Map<Subject, boolean>();
  return (subject) => {
    const old = known.get(subject);
    if (old !== undefined) return old;
    const isOn = [subject, ...placesOf(design, subject), ...entitiesOf(design, subject)].some((one) =>
      elements.has(one),
    );
    known.set(subject, isOn);
    return isOn;
  };
}

function entitiesOf(design: Design, subject: Subject): readonly Subject[] {
  const { kind, id } = partsOf(subject);
  const held = kind === 'placement' ? design.placements.get(id) : undefined;
  const keyed = kind === 'sharedKey' ? design.sharedKeys.get(id) : undefined;
  const entityId = held?.entityId ?? keyed?.entityId;
  return entityId === undefined ? [] : [`entity:${entityId}`];
}
