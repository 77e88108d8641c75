import { type ReactNode, useMemo } from 'react';
import { ENTITY_ROWS } from '../../src/catalog/entities.ts';
import { SYSTEM_GROUPS } from '../../src/catalog/grouping.ts';
import type { CanonicalEntity, SystemKind } from '../../src/catalog/system-kind.ts';
import { fullName } from '../../src/catalog/system-names.ts';
import type { ForeignDiagram, ForeignNode } from '../../src/interchange/diagram/diagram.ts';
import type { Mapping, NodeMapping } from '../../src/interchange/diagram/mapping.ts';
import { entityOfName } from '../../src/interchange/plan/entity-of-name.ts';
import { kindOfName } from '../../src/interchange/plan/kind-of-name.ts';
import { SystemTile } from '../marks/SystemTile.tsx';
import { Select } from '../ui/Select.tsx';
import { GroupedSelect } from './GroupedSelect.tsx';
import { MappingTable } from './MappingTable.tsx';

interface ShapeTableProps {
  readonly diagram: ForeignDiagram;
  readonly mapping: Mapping;
  readonly onChange: (id: string, mapping: NodeMapping) => void;
}

const COLUMNS = [
  { title: 'Shape', width: 'md:w-2/5' },
  { title: 'Becomes', width: 'md:w-36' },
  { title: 'Kind', width: 'md:flex-1' },
] as const;

export function ShapeTable({ diagram, mapping, onChange }: ShapeTableProps) {
  const named = useMemo(() => diagram.nodes.filter(({ label }) => label !== ''), [diagram]);
  const silent = diagram.nodes.length - named.length;
  return (
    <div>
      <MappingTable
        title="Shapes"
        columns={COLUMNS}
        rows={named}
        keyOf={({ id }) => id}
        isTall={({ id }) => {
          const mapped = mapping.get(id);
          return mapped?.as === 'system' && mapped.isGuess;
        }}
        cells={(node) => cellsOf(node, mapping.get(node.id) ?? LEFT_OUT, onChange)}
      />
      {silent > 0 && (
        <p className="mt-2 text-xs text-ink-muted">
          {silent === 1 ? '1 shape without a text is' : `${silent} shapes without a text are`} left out.
        </p>
      )}
    </div>
  );
}

const LEFT_OUT: NodeMapping = { as: 'ignored' };

function cellsOf(node: ForeignNode, mapped: NodeMapping, onChange: ShapeTableProps['onChange']): readonly ReactNode[] {
  return [
    <span key="shape" className="flex items-center gap-2">
      {mapped.as === 'system' && <SystemTile kind={mapped.kind} size={18} />}
      <bdi className="min-w-0 wrap-anywhere">{node.label}</bdi>
    </span>,
    <Select
      key="as"
      aria-label={`What “${node.label}” becomes`}
      value={mapped.as}
      options={AS_OPTIONS}
      onChange={(as) => onChange(node.id, mappingAs(as, node))}
    />,
    <MeaningCell key="meaning" node={node} mapped={mapped} onChange={onChange} />,
  ];
}

interface MeaningCellProps {
  readonly node: ForeignNode;
  readonly mapped: NodeMapping;
  readonly onChange: ShapeTableProps['onChange'];
}

function MeaningCell({ node, mapped, onChange }: MeaningCellProps) {
  switch (mapped.as) {
    case 'system':
      return (
        <>
          <GroupedSelect
            label={`Kind of “${node.label}”`}
            value={mapped.kind}
            groups={KIND_GROUPS}
            onChange={(kind) => onChange(node.id, { as: 'system', kind: kind as SystemKind, isGuess: false })}
          />
          {mapped.isGuess && <span className="text-ink-muted">No kind has such a name.</span>}
        </>
      );
    case 'entity':
      return (
        <Select
          aria-label={`Meaning of “${node.label}”`}
          value={mapped.canonical}
          options={ENTITY_OPTIONS}
          onChange={(canonical) => onChange(node.id, { as: 'entity', canonical })}
        />
      );
    case 'org':
      return <span className="text-ink-muted">Holds the systems inside it</span>;
    case 'ignored':
      return null;
  }
}

function mappingAs(as: NodeMapping['as'], { label }: ForeignNode): NodeMapping {
  if (as === 'entity') return { as, canonical: entityOfName(label) ?? 'none' };
  if (as !== 'system') return { as };
  const { kind, certainty } = kindOfName(label);
  return { as, kind, isGuess: certainty === 'unknown' };
}

const AS_OPTIONS: readonly { readonly value: NodeMapping['as']; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'entity', label: 'Entity' },
  { value: 'org', label: 'Org' },
  { value: 'ignored', label: 'Left out' },
];

const KIND_GROUPS = SYSTEM_GROUPS.map(({ name, featured, others }) => ({
  name,
  options: [...featured, ...others].map((kind) => ({ value: kind, label: fullName(kind) })),
}));

const ENTITY_OPTIONS: readonly { readonly value: CanonicalEntity; readonly label: string }[] = ENTITY_ROWS.map(
  ({ canonical, name }) => ({ value: canonical, label: canonical === 'none' ? 'Another entity' : name }),
);
