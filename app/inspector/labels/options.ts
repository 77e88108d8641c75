/** What people read for the values that a file spells with hyphens. */

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Every value of an enumeration with its label: leaving one out does not compile. */
export type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>;

/** In the order in which the enumeration lists its values. */
export function optionsOf<const T extends readonly string[]>(values: T, labels: Labels<T>): readonly Option[] {
  return values.map((value) => ({ value, label: labels[value as T[number]] }));
}
