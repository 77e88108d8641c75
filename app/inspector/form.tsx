/** What the editors of one page share: the elements they edit, what is found about them, and how an edit is made. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Command } from '../../src/commands/command.ts';
import { together } from '../../src/commands/edit.ts';
import type { AnyRecord } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { useHistory, useStores } from '../store/context.tsx';
import type { FieldSpec } from './fields/field-spec.ts';
import type { InspectedCollection } from './fields/record-specs.ts';
import { fieldCommand } from './model/field-command.ts';
import { commonValue } from './model/field-value.ts';

export interface FormProps {
  readonly collection: InspectedCollection;
  /** Of one page: one element, or all that are selected. */
  readonly subjects: readonly Subject[];
  /** In the order of the subjects. */
  readonly records: readonly AnyRecord[];
  readonly findingsAt: ReadonlyMap<string, readonly Finding[]>;
}

export interface Form extends FormProps {
  readonly isReadOnly: boolean;
  /** Names these elements of this design, for what is kept beside the model. */
  readonly key: string;
  /** Edits with the same `visit` are one undo step. */
  change(spec: FieldSpec, path: string, value: unknown, visit?: string): void;
  /** Gives each element its own value back, in the order of the subjects. */
  putBack(spec: FieldSpec, path: string, values: readonly unknown[], visit: string): void;
  endVisit(): void;
}

export interface FieldHandle {
  readonly spec: FieldSpec;
  /** As in the file, from the record on. */
  readonly path: string;
  /** Undefined where the selected elements differ. */
  readonly value: unknown;
  readonly isMixed: boolean;
  readonly isReadOnly: boolean;
  /** One step of its own. */
  set(value: unknown): void;
}

const FormContext = createContext<Form | null>(null);

export function FormProvider({
  children,
  collection,
  subjects,
  records,
  findingsAt,
}: FormProps & { readonly children: ReactNode }) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const book = useHistory((state) => state.book);
  const form = useMemo<Form>(() => {
    const run = (command: Command, visit?: string) => {
      // Text typed in one design must not be saved in the next, however late it comes.
      if (designs.getState().book === book) designs.run(command, visit);
    };
    return {
      collection,
      subjects,
      records,
      findingsAt,
      isReadOnly,
      key: `${book} ${subjects.join()}`,
      change(spec, path, value, visit) {
        run(fieldCommand({ subjects, path, label: spec.label, value }), visit);
      },
      putBack({ label }, path, values, visit) {
        const each = subjects.map((subject, at) =>
          fieldCommand({ subjects: [subject], path, label, value: values[at] ?? null }),
        );
        run(together(`Change ${label}`, each), visit);
      },
      endVisit: () => designs.endVisit(),
    };
  }, [designs, book, collection, subjects, records, findingsAt, isReadOnly]);
  return <FormContext value={form}>{children}</FormContext>;
}

export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('Fields stand inside a FormProvider.');
  return form;
}

export function useField(spec: FieldSpec, path: string): FieldHandle {
  const form = useForm();
  const { value, isMixed } = commonValue(form.records, path);
  return {
    spec,
    path,
    value,
    isMixed,
    isReadOnly: form.isReadOnly,
    set: (next) => {
      form.change(spec, path, next);
      form.endVisit();
    },
  };
}
