/**
 * Numbers as people type them: "40,000", "1 500", "40'000", "1.5", "1,5".
 *
 * Both points and commas are read, as the room may hold both habits. A comma before exactly three digits groups
 * thousands; any other single comma, and every single point, starts the decimals.
 */
export function readNumber(text: string): number | null {
  const digits = text.trim().replaceAll(/(?<=\d)[\s_'’](?=\d{3}(?!\d))/gu, '');
  if (!/^[+]?(\d[\d.,]*|[.,]\d+)$/.test(digits)) return null;
  const plain = withPoint(digits.replace('+', ''));
  return plain !== null && /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Grouped by thousands, with as many decimals as needed: 40000 is "40,000". */
export function writeNumber(value: number): string {
  const [whole = '', decimals] = plainDigits(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Never in powers of ten, which nobody types. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? BigInt(Math.round(value)).toString() : text;
}

function withPoint(digits: string): string | null {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0) return digits.split('.').length > 2 ? withoutGroups(digits, '.') : digits;
  if (point > comma) return withoutGroups(digits.slice(0, point), ',')?.concat(digits.slice(point)) ?? null;
  if (point >= 0) {
    const whole = withoutGroups(digits.slice(0, comma), '.');
    return whole === null ? null : `${whole}.${digits.slice(comma + 1)}`;
  }
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(digits)) return digits.replaceAll(',', '');
  return digits.split(',').length === 2 ? digits.replace(',', '.') : null;
}

function withoutGroups(digits: string, mark: ',' | '.'): string | null {
  const groups = digits.split(mark);
  const isGrouped = groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return isGrouped || groups.length === 1 ? groups.join('') : null;
}
