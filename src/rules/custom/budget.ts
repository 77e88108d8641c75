/**
 * How much one custom rule may look at. Relations go in circles, so a short condition can ask for every flow of every
 * neighbour of every system; counted in values rather than in time, the same design is always judged the same.
 */

/** Some 100 for each element of the largest design that a workshop draws: a few milliseconds. */
export const MOST_VALUES = 500_000;

/** As many as cost about what looking at one more value does. */
const CHARACTERS = 32;

export class Budget {
  #left = MOST_VALUES;

  /** The values themselves while there is room for them, nothing after that. */
  taken<T>(values: readonly T[]): readonly T[] {
    this.#left -= 1 + values.length;
    for (const value of values) if (typeof value === 'string') this.#left -= Math.floor(value.length / CHARACTERS);
    return this.isSpent ? [] : values;
  }

  /** What was found out then is not the whole truth. */
  get isSpent(): boolean {
    return this.#left < 0;
  }
}
