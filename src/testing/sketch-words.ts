/** The words of a sketch line, read one after the other. A text in quotes is one word; so is a comma. */
const WORD = /[^\s",]*"[^"]*"|,|[^\s,]+/g;

export class Words {
  readonly #words: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text.match(WORD) ?? [];
  }

  peek(): string | undefined {
    return this.#words[this.#at];
  }

  maybe(): string | undefined {
    const word = this.peek();
    if (word !== undefined) this.#at += 1;
    return word;
  }

  next(): string {
    const word = this.maybe();
    if (word === undefined) throw new Error('the line ends too early.');
    return word;
  }

  expect(wanted: string): void {
    const word = this.next();
    if (word !== wanted) throw new Error(`expected "${wanted}", found "${word}".`);
  }

  /** The word that follows `marker`, where the marker comes next. */
  after(marker: string): string | undefined {
    if (this.peek() !== marker) return undefined;
    this.#at += 1;
    return this.next();
  }

  oneOf(choices: readonly string[]): string | undefined {
    const word = this.peek();
    return word !== undefined && choices.includes(word) ? this.next() : undefined;
  }

  /** The text of a word in quotes, where one comes next. */
  quoted(): string | null {
    return this.peek()?.startsWith('"') ? this.next().slice(1, -1) : null;
  }

  end(): void {
    const word = this.peek();
    if (word !== undefined) throw new Error(`nothing is expected at "${word}".`);
  }
}

/** `Customer, Order` */
export function listOf(words: Words): readonly string[] {
  const items = [words.next()];
  while (words.oneOf([',']) !== undefined) items.push(words.next());
  return items;
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** `5 min` */
export function durationMs(words: Words): number {
  const amount = Number(words.next());
  const unit = words.next();
  const factor = Object.hasOwn(UNIT_MS, unit) ? UNIT_MS[unit] : undefined;
  if (factor === undefined || Number.isNaN(amount)) throw new Error(`"${amount} ${unit}" is no duration.`);
  return amount * factor;
}

/** `500k` */
export function countOf(word: string): number {
  const match = /^(\d+(?:\.\d+)?)([kM]?)$/.exec(word);
  if (!match) throw new Error(`"${word}" is no count.`);
  return Number(match[1]) * (match[2] === 'k' ? 1000 : match[2] === 'M' ? 1_000_000 : 1);
}
