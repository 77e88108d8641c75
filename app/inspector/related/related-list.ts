/** Lists of other elements on an element's page: each row leads to its own page, and some lists can be added to. */
import type { Command } from '../../../src/commands/command.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Option } from '../labels/options.ts';

export interface RelatedRow {
  readonly subject: Subject;
  readonly title: string;
  readonly detail: string;
}

export interface RelatedList {
  /** Also the field by which a finding may ask for it: `sharedKeys`. */
  readonly id: string;
  readonly title: string;
  readonly rows: (design: Design, id: Id) => readonly RelatedRow[];
  /** How many rows, where that is known without making them. */
  readonly count?: (design: Design) => number;
  readonly add: Adding | null;
  /** Left out where it has no rows and nothing can be added. */
  readonly isOptional?: boolean;
}

export interface Adding {
  /** "Add shared key". */
  readonly label: string;
  /** What must be chosen first; null where nothing is to be chosen. */
  readonly options: ((design: Design, id: Id) => readonly Option[]) | null;
  /** Said where there is nothing to choose from. */
  readonly missing: string;
  readonly command: (id: Id, choice: string) => Command;
}

export function addingAtOnce(label: string, command: (id: Id) => Command): Adding {
  return { label, options: null, missing: '', command };
}
