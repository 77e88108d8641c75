/**
 * What the inspector shows is data: each record type lists its fields in groups, each field its path as in the file,
 * its words and the kind of editor it wants. Nothing else decides what can be edited, found or focused.
 */
import type { Design } from '../../../src/model/design.ts';
import type { ElementCollection } from '../../../src/model/subject.ts';
import type { Option } from '../labels/options.ts';

/** The unit the model keeps; people type whichever they like. */
export type QuantityUnit =
  | 'ms'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'count'
  | 'per-day'
  | 'per-hour'
  | 'bytes'
  | 'percent'
  | 'number';

export type ReferenceTarget =
  | 'orgs'
  | 'systems'
  | 'entities'
  | 'sharedKeys'
  | 'flows'
  | 'insights'
  | 'dataGraphs'
  | 'attributeGroups'
  | 'subjects';

export type Editor =
  | {
      readonly kind: 'text';
      readonly isLong: boolean;
      /** Offered while typing; any other text does as well. */
      readonly suggestions: readonly Option[];
    }
  /** An example of its own where that of the unit would mislead. */
  | { readonly kind: 'quantity'; readonly unit: QuantityUnit; readonly example?: string }
  | { readonly kind: 'date' }
  /** Kept by the app, shown only. */
  | { readonly kind: 'moment' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'mechanism' }
  | { readonly kind: 'flag' }
  /** Yes, no, or a text that says how. */
  | { readonly kind: 'duty' }
  | { readonly kind: 'reference'; readonly to: ReferenceTarget }
  | { readonly kind: 'references'; readonly to: ReferenceTarget }
  | { readonly kind: 'texts'; readonly suggestions: readonly Option[] }
  | { readonly kind: 'items'; readonly item: ItemSpec };

/** What the field holds when nobody answers; a `required` one cannot be emptied. */
export type WhenEmpty = 'null' | 'text' | 'list' | 'required';

export interface FieldSpec {
  /** As in the file: `errorHandling.retry`; in an item's fields from the item on: `unique`. */
  readonly path: string;
  readonly label: string;
  readonly editor: Editor;
  readonly help: string;
  readonly whenEmpty: WhenEmpty;
}

/** The records nested in a list: key fields, reads, match rules. */
export interface ItemSpec {
  /** In the middle of a sentence: "key field". */
  readonly noun: string;
  readonly fields: readonly FieldSpec[];
  readonly titleOf: (item: ItemValues, design: Design) => string;
  /** What a new one needs besides "not answered yet"; null where the design has nothing it could point to. */
  readonly start: (design: Design) => Readonly<Record<string, unknown>> | null;
  /** Said instead of the button where `start` gives null. */
  readonly missing?: string;
}

export type ItemValues = Readonly<Record<string, unknown>>;

export interface GroupSpec {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldSpec[];
  /** Shown unfolded until somebody folds it. */
  readonly startsOpen: boolean;
}

export interface RecordSpec {
  readonly collection: ElementCollection;
  /** "Shared key". */
  readonly noun: string;
  readonly plural: string;
  readonly groups: readonly GroupSpec[];
}

export function group(
  id: string,
  title: string,
  fields: readonly FieldSpec[],
  { startsOpen = true }: { readonly startsOpen?: boolean } = {},
): GroupSpec {
  return { id, title, fields, startsOpen };
}

/** A group most designs leave closed. */
export function foldedGroup(id: string, title: string, fields: readonly FieldSpec[]): GroupSpec {
  return group(id, title, fields, { startsOpen: false });
}
