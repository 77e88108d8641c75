import { ArrowUpRight } from 'lucide-react';
import { useMemo } from 'react';
import { type ElementCollection, subjectOf } from '../../../src/model/subject.ts';
import { useDesign, useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { ReferenceTarget } from '../fields/field-spec.ts';
import { useForm } from '../form.tsx';
import { TINY_BUTTON } from '../look.ts';
import { offeredTo, referenceOptions } from '../model/reference-options.ts';
import { elementTitle } from '../related/element-title.ts';
import { useMeaning } from '../use-meaning.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import type { EditorProps } from './editor-props.ts';

/** Another element by its name, and the way to it. */
export function ReferenceEditor({ to, ...props }: EditorProps & { readonly to: ReferenceTarget }) {
  const { value, path } = props.field;
  const options = useOfferedOptions(to, path);
  const subject = subjectNamed(to, value);
  return (
    <div className="flex min-w-0 items-center gap-0.5">
      <div className="min-w-0 flex-1">
        <ChoiceEditor {...props} options={options} />
      </div>
      {subject !== null && <GoTo subject={subject} />}
    </div>
  );
}

/** The options of a reference, without what these records cannot name. */
export function useOfferedOptions(to: ReferenceTarget, path: string) {
  const design = useMeaning();
  const { collection, records } = useForm();
  return useMemo(
    () => offeredTo(referenceOptions(design, to), { design, collection, records, path, to }),
    [design, to, collection, records, path],
  );
}

function subjectNamed(to: ReferenceTarget, value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || to === 'attributeGroups') return null;
  return to === 'subjects' ? value : subjectOf(to satisfies ElementCollection, value);
}

function GoTo({ subject }: { readonly subject: string }) {
  const stores = useStores();
  const title = useDesign((design) => elementTitle(design, subject));
  return (
    <Tooltip text={`Go to ${title}`} side="left">
      <button
        type="button"
        aria-label={`Go to ${title}`}
        className={TINY_BUTTON}
        onClick={() => revealInInspector(stores, subject)}
      >
        <ArrowUpRight size={14} aria-hidden />
      </button>
    </Tooltip>
  );
}
