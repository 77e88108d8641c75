import type { ReactNode } from 'react';
import type { FieldSpec } from '../fields/field-spec.ts';
import type { FieldHandle } from '../form.tsx';

/** What every editor gets: the field, and the ids that tie it to its label, help and findings. */
export interface EditorProps {
  readonly field: FieldHandle;
  /** Of the control that the label names. */
  readonly inputId: string;
  /** Of the label, for editors that are groups of controls. */
  readonly labelId: string;
  readonly describedBy: string;
  /** Draws a field of a nested record whose place the prefix names. */
  readonly renderField: (spec: FieldSpec, prefix: string) => ReactNode;
}

/** Shown where the selected elements differ. */
export const MIXED = 'Mixed';
