/**
 * Whether a field holds an answer, the way every rule means it.
 *
 * Empty is: absent, null, false, 0, the empty text, an empty list or an empty object. Text is not trimmed.
 */
export function isSet<T>(value: T): value is NonNullable<T> {
  if (!value) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
