import { useMemo } from 'react';
import { type AdvisedVerdict, adviseMechanism } from '../../../src/advice/mechanism-advice.ts';
import { mechanismDisplayName } from '../../../src/catalog/mechanism-names.ts';
import { MECHANISMS } from '../../../src/catalog/mechanisms.ts';
import { useTopology } from '../advice/use-topology.ts';
import { useForm } from '../form.tsx';
import { FAMILY_OPTIONS } from '../labels/exchange-labels.ts';
import type { GroupedOption } from '../model/reference-options.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import type { EditorProps } from './editor-props.ts';

/** All mechanisms: for one flow by how well they suit it, elsewhere by family. */
export function MechanismEditor(props: EditorProps) {
  const { collection, records } = useForm();
  const [record, ...others] = records;
  if (collection === 'flows' && record && others.length === 0)
    return <RankedMechanisms {...props} flowId={record.id} />;
  return <ChoiceEditor {...props} options={BY_FAMILY} />;
}

function RankedMechanisms({ flowId, ...props }: EditorProps & { readonly flowId: string }) {
  const topology = useTopology();
  const options = useMemo<readonly GroupedOption[]>(() => {
    const link = topology.linkById(flowId);
    if (!link) return BY_FAMILY;
    return adviseMechanism(topology, link).options.map(({ mechanism, name, verdict }) => ({
      value: mechanism.id,
      label: name,
      group: VERDICTS[verdict],
    }));
  }, [topology, flowId]);
  return <ChoiceEditor {...props} options={options} />;
}

const VERDICTS: Readonly<Record<AdvisedVerdict, string>> = {
  recommended: 'Recommended',
  possible: 'Possible',
  refused: 'Refused',
};

const BY_FAMILY: readonly GroupedOption[] = FAMILY_OPTIONS.flatMap(({ value: family, label: group }) =>
  MECHANISMS.filter((mechanism) => mechanism.family === family).map(({ id }) => ({
    value: id,
    label: mechanismDisplayName(id),
    group,
  })),
);
