/** The one way a field of the inspector becomes a command, for one element or for several at once. */
import { SYSTEM_KINDS } from '../../../src/catalog/system-kind.ts';
import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { editField, editFields } from '../../../src/commands/edit-field.ts';
import { setSystemOfRecord } from '../../../src/commands/entities.ts';
import { getAt } from '../../../src/commands/field-path.ts';
import { moveSystemsToOrg } from '../../../src/commands/orgs.ts';
import { replaceKind } from '../../../src/commands/systems.ts';
import type { AnyRecord } from '../../../src/model/design.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import { emptyPatch } from '../../../src/model/patch.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import { isAnswered } from './field-value.ts';

export interface FieldChange {
  readonly subjects: readonly Subject[];
  readonly path: string;
  /** In the undo menu after "Change". */
  readonly label: string;
  readonly value: unknown;
}

export function fieldCommand({ subjects, path, label, value }: FieldChange): Command {
  const words = `Change ${label}`;
  const collection = parseSubject(subjects[0] ?? '')?.collection ?? null;
  const special = collection && SPECIAL[`${collection}.${path}`];
  if (special)
    return {
      ...together(
        words,
        subjects.map((subject) => special(idOf(subject), value)),
      ),
      label: words,
    };
  if (!path.includes('.') || isAnswered(value)) return editFields(words, subjects, path, value);
  return together(
    words,
    subjects.map((subject) => clearing(words, subject, path, value)),
  );
}

/** Fields whose change takes others along. */
const SPECIAL: Readonly<Record<string, ((id: Id, value: unknown) => Command) | undefined>> = {
  'entities.systemOfRecord': (id, value) => setSystemOfRecord(id, asId(value)),
  'systems.orgId': (id, value) => moveSystemsToOrg([id], asId(value) ?? ''),
  'systems.kind': (id, value) => {
    const kind = SYSTEM_KINDS.find((known) => known === value);
    return kind ? replaceKind(id, kind) : { label: '', run: () => emptyPatch };
  },
};

/** An answer of several fields is none any more once the last of them is emptied. */
function clearing(label: string, subject: Subject, path: string, value: unknown): Command {
  const whole = path.slice(0, path.lastIndexOf('.'));
  return {
    label,
    run(design) {
      const parts = parseSubject(subject);
      const record: AnyRecord | undefined = parts ? design[parts.collection].get(parts.id) : undefined;
      const part = record && getAt(record, whole);
      if (!part || whole.endsWith(']')) return editField(label, subject, path, value).run(design);
      const name = path.slice(whole.length + 1);
      const isLast = Object.entries(part).every(([field, held]) => field === name || !isAnswered(held));
      return editField(label, subject, isLast ? whole : path, isLast ? null : value).run(design);
    },
  };
}

function idOf(subject: Subject): Id {
  return parseSubject(subject)?.id ?? '';
}

function asId(value: unknown): Id | null {
  return typeof value === 'string' ? value : null;
}
