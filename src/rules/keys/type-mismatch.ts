/** Flags a shared key whose values cannot travel unchanged: other type, other case rule, too short a field. */
import type { KeyField, SharedKey } from '../../model/records/structure.ts';
import { isSet } from '../../topology/empty.ts';
import type { PlacementNode, SharedKeyNode } from '../../topology/topology.ts';
import { normaliseKeyFields, shortenKey } from '../fixes/key-fields.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects } from '../subjects.ts';
import { listed, placeName } from '../wording.ts';

interface BoundField {
  readonly node: PlacementNode;
  readonly field: KeyField;
}

export const typeMismatch: Rule = {
  meta: {
    id: 'keys/type-mismatch',
    title: 'Key type, length or case differs between placements',
    severity: 'warning',
    profile: 'core',
    why: 'Leading zeros vanish in Number fields, default unique Text is case-insensitive, short fields truncate.',
    source: 'S0-15; AwesomeSalesforceSkills data/external-id-strategy gotcha 1',
  },
  check({ sharedKeys }, report) {
    for (const key of sharedKeys) {
      const bound = boundFields(key);
      const fields = bound.map(({ field }) => field);
      if (!isMismatch(fields, key.sharedKey)) continue;
      const causes = [
        differsInType(fields) && typeText(bound),
        differsInCase(fields) && caseText(bound),
        isTooShort(fields, key.sharedKey) && lengthText(bound, key.sharedKey),
      ].filter((text) => text !== false);
      report({
        subject: `sharedKey:${key.sharedKey.id}`,
        ...(isTooShort(fields, key.sharedKey) && { field: 'length' }),
        related: placementSubjects(bound.map(({ node }) => node)),
        message: `${key.sharedKey.name} ${listed(causes)}; values will not come back as they went out.`,
        fixes: () => [...normaliseKeyFields(key, fields, isMismatch), ...shortenKey(key, fields, isMismatch)],
      });
    }
  },
};

/** The fields bound to the key on the key placements of its entity. */
export function boundFields({ fields, entity }: SharedKeyNode): readonly BoundField[] {
  return fields.filter(({ node }) => node.isKey && node.entity === entity);
}

/** Whether values of the key would change on their way through these fields. */
export function isMismatch(fields: readonly KeyField[], key: SharedKey): boolean {
  return differsInType(fields) || differsInCase(fields) || isTooShort(fields, key);
}

function differsInType(fields: readonly KeyField[]): boolean {
  let known: KeyField['type'] = null;
  for (const field of fields) {
    const type = typeOf(field);
    if (known !== null && type !== null && type !== known) return true;
    known ??= type;
  }
  return false;
}

/** An auto-number is a text to every other system. */
function typeOf({ type }: KeyField): KeyField['type'] {
  return type === 'auto-number' ? 'text' : type;
}

function differsInCase(fields: readonly KeyField[]): boolean {
  let isStrict = false;
  let isLax = false;
  for (const { type, caseSensitive } of fields) {
    if (type !== 'text') continue;
    isStrict ||= caseSensitive === true;
    isLax ||= caseSensitive === false;
  }
  return isStrict && isLax;
}

function isTooShort(fields: readonly KeyField[], { length }: SharedKey): boolean {
  return isSet(length) && fields.some((field) => isSet(field.length) && field.length < length);
}

function typeText(bound: readonly BoundField[]): string {
  const kinds = [...new Set(bound.map(({ field }) => typeOf(field)))].filter((type) => type !== null).sort();
  return `is ${listed(kinds.map((kind) => `${kind} in ${places(bound, (field) => typeOf(field) === kind)}`))}`;
}

function caseText(bound: readonly BoundField[]): string {
  const strict = places(bound, ({ type, caseSensitive }) => type === 'text' && caseSensitive === true);
  const lax = places(bound, ({ type, caseSensitive }) => type === 'text' && caseSensitive === false);
  return `tells upper from lower case in ${strict} but not in ${lax}`;
}

function lengthText(bound: readonly BoundField[], { length }: SharedKey): string {
  const short = bound.filter(({ field }) => isSet(field.length) && field.length < (length ?? 0));
  const texts = short.map(({ node, field }) => `${field.length} in ${placeName(node)}`).sort();
  return `is ${length} characters long but only ${listed([...new Set(texts)])}`;
}

function places(bound: readonly BoundField[], matches: (field: KeyField) => boolean): string {
  const names = bound.filter(({ field }) => matches(field)).map(({ node }) => placeName(node));
  return listed([...new Set(names)].sort());
}
