/** What a shared key's field is called in each platform. */

import { entityRowOf } from './entity-rows.ts';
import type { CanonicalEntity, SystemKind } from './system-kind.ts';
import { systemKindOf } from './system-kinds.ts';

/** A custom field's own name on the core platform, without its `__c`, ends here. */
const MAX_CUSTOM_FIELD_LENGTH = 40;

/** The key of a person unless another entity is given: only persons use the Subscriber Key. */
export function keyFieldNameFor(kind: SystemKind, keyName: string, canonical: CanonicalEntity = 'customer'): string {
  const { platform } = systemKindOf(kind);
  const words = wordsOf(keyName);
  if (platform === 'marketing-engagement' && entityRowOf(canonical).nature === 'party') return 'SubscriberKey';
  if (platform === 'core-org' || platform === 'data-cloud') return `${customFieldName(words)}__c`;
  if (platform === 'commerce-b2c') return `c_${camelCase(words)}`;
  return words.join('_').toLowerCase();
}

/** Global_Customer_Id and "Global customer ID" are the same three words; a name without any is "Key". */
function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replace(/__c$/i, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return ['Key'];
  return /^\d/.test(words[0] ?? '') ? ['Key', ...words] : words;
}

function customFieldName(words: readonly string[]): string {
  return words.map(capitalised).join('_').slice(0, MAX_CUSTOM_FIELD_LENGTH).replace(/_$/, '');
}

function camelCase(words: readonly string[]): string {
  return words.map((word, at) => (at === 0 ? word.toLowerCase() : capitalised(word.toLowerCase()))).join('');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
