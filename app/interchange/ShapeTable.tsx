import { memo, useState } from 'react';
import { ENTITY_ROWS } from '../../src/catalog/entities.ts';
import { SYSTEM_GROUPS } from '../../src/catalog/grouping.ts';
import type { CanonicalEntity, SystemKind } from '../../src/catalog/system-kind.ts';
import { fullName } from '../../src/catalog/system-names.ts';
import type { ForeignDiagram, ForeignNode } from '../../src/interchange/diagram/diagram.ts';
import type { Mapping, NodeMapping } from '../../src/interchange/diagram/mapping.ts';
import { entityOfName } from '../../src/interchange/plan/entity-of-name.ts';
import { kindOfName } from '../../src/interchange/plan/kind-of-name.ts';
import { SystemTile } from '../marks/SystemTile.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { GroupedSelect } from './GroupedSelect.tsx';

interface ShapeTableProps {
  readonly diagram: ForeignDiagram;
  readonly mapping: Mapping;
  readonly onChange: (id: string, mapping: NodeMapping) => void;
}

/** Rows at first; the rest on demand. */
const STEP = 100;

export function ShapeTable({ diagram, mapping, onChange }: ShapeTableProps) {
  const [most, setMost] = useState(STEP);
  const named = diagram.nodes.filter(({ label }) => label !== '');
  const silent = diagram.nodes.length - named.length;
  return (
    <section aria-labelledby="shapes-title">
      <h3 id="shapes-title" className="mb-2 text-[13px] font-semibold">
        Shapes <span className="font-normal text-ink-muted">({named.length})</span>
      </h3>
      <table className="w-full table-fixed border-collapse text-left text-xs max-md:[&_td]:block max-md:[&_tr]:block max-md:[&_tr]:py-2">
        <thead className="text-ink-muted max-md:sr-only">
          <tr>
            <th className="w-2/5 py-1 pr-3 font-medium">Shape</th>
            <th className="w-36 py-1 pr-3 font-medium">Becomes</th>
            <th className="py-1 font-medium">Kind</th>
          </tr>
        </thead>
        <tbody>
          {named.slice(0, most).map((node) => (
            <Row key={node.id} node={node} mapped={mapping.get(node.id) ?? LEFT_OUT} onChange={onChange} />
          ))}
        </tbody>
      </table>
      {named.length > most && (
        <Button size="small" className="mt-2" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, named.length - most)} more of {named.length}
        </Button>
      )}
      {silent > 0 && (
        <p className="mt-2 text-xs text-ink-muted">
          {silent === 1 ? '1 shape without a text is' : `${silent} shapes without a text are`} left out.
        </p>
      )}
    </section>
  );
}

const LEFT_OUT: NodeMapping = { as: 'ignored' };

interface RowProps {
  readonly node: ForeignNode;
  readonly mapped: NodeMapping;
  readonly onChange: (id: string, mapping: NodeMapping) => void;
}

const Row = memo(
  function Row({ node, mapped, onChange }: RowProps) {
    return (
      <tr className="border-t border-line align-middle">
        <td className="py-1 pr-3 max-md:pr-0">
          <span className="flex items-center gap-2">
            {mapped.as === 'system' && <SystemTile kind={mapped.kind} size={18} />}
            <bdi className="min-w-0 wrap-anywhere">{node.label}</bdi>
          </span>
        </td>
        <td className="py-1 pr-3 max-md:pr-0">
          <Select
            aria-label={`What “${node.label}” becomes`}
            value={mapped.as}
            options={AS_OPTIONS}
            onChange={(as) => onChange(node.id, mappingAs(as, node))}
          />
        </td>
        <td className="py-1">
          {mapped.as === 'system' && (
            <>
              <GroupedSelect
                label={`Kind of “${node.label}”`}
                value={mapped.kind}
                groups={KIND_GROUPS}
                onChange={(kind) => onChange(node.id, { as: 'system', kind: kind as SystemKind, isGuess: false })}
              />
              {mapped.isGuess && <span className="text-ink-muted">No kind has such a name.</span>}
            </>
          )}
          {mapped.as === 'entity' && (
            <Select
              aria-label={`Meaning of “${node.label}”`}
              value={mapped.canonical}
              options={ENTITY_OPTIONS}
              onChange={(canonical) => onChange(node.id, { as: 'entity', canonical })}
            />
          )}
          {mapped.as === 'org' && <span className="text-ink-muted">Holds the systems inside it</span>}
        </td>
      </tr>
    );
  },
  (a, b) => a.node === b.node && a.mapped === b.mapped,
);

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
