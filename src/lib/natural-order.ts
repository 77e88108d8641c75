/**
 * The order in which people list names: "B2C Commerce 2" before "B2C Commerce 10".
 *
 * Code order but for runs of digits, which compare as numbers. No locale, so that every machine lists alike.
 */
export function naturalOrder(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === shorter) return a.length - b.length;
  let start = at;
  while (start > 0 && isDigit(a, start - 1)) start -= 1;
  return numberOrder(a, b, start) || (a < b ? -1 : 1);
}

/** 0 where not both have a number there, or it is the same one. */
function numberOrder(a: string, b: string, start: number): number {
  const [fromA, toA] = significantDigits(a, start);
  const [fromB, toB] = significantDigits(b, start);
  if (!isDigit(a, start) || !isDigit(b, start)) return 0;
  if (toA - fromA !== toB - fromB) return toA - fromA - (toB - fromB);
  const digitsA = a.slice(fromA, toA);
  const digitsB = b.slice(fromB, toB);
  return digitsA < digitsB ? -1 : digitsA > digitsB ? 1 : 0;
}

/** Without the zeros in front. */
function significantDigits(text: string, start: number): readonly [from: number, to: number] {
  let to = start;
  while (isDigit(text, to)) to += 1;
  let from = start;
  while (from < to && text.charCodeAt(from) === 48) from += 1;
  return [from, to];
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
