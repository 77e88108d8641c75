/**
 * A text no longer than somebody reads. Laying out one that has no place to break costs the square of its length:
 * a few names of ten thousand letters in the list of findings would hold the page for a minute.
 */
export function shortened(text: string, most: number = MOST_READ): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Characters; twice the longest message of a rule with the names people give. */
const MOST_READ = 600;
