import { useId } from 'react';
import { orgName } from '../../../src/deliverables/names.ts';
import { sortedOrgs } from '../../../src/deliverables/sorting.ts';
import { counted } from '../../../src/lib/counted.ts';
import { SelectBox } from '../../inspector/SelectBox.tsx';
import { useHistory } from '../../store/context.tsx';
import type { Deployment } from './use-deployment.ts';

interface DeployToolbarProps {
  readonly deployment: Deployment;
  readonly orgId: string | null;
  readonly onOrg: (orgId: string | null) => void;
  readonly helpId: string;
}

export function DeployToolbar({ deployment: { plan, topology }, orgId, onOrg, helpId }: DeployToolbarProps) {
  const selectId = useId();
  const isReadOnly = useHistory((state) => state.readOnly);
  const orgs = sortedOrgs(topology.orgs).filter((org) => plan.rows.some((row) => row.org === org));
  const waves = new Set(plan.rows.map(({ wave }) => wave)).size;
  const moved = [...plan.overrides.keys()].filter((id) => plan.graph.itemById(id)).length;
  const gates = new Set(
    plan.graph.items.flatMap((item) =>
      plan.gates.gatesOf(item).flatMap(({ id, missing }) => (missing === null ? [] : id)),
    ),
  ).size;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-panel px-4 py-2">
      <h1 className="text-[13px] font-semibold">
        {counted(plan.graph.items.length, 'item')} in {counted(waves, 'wave')}
      </h1>
      <p className="text-xs text-ink-soft">
        {gates === 0 ? 'Every gate is passed' : `${counted(gates, 'gate')} not passed`}
        {moved > 0 && `, ${counted(moved, 'wave')} set by hand`}
      </p>
      <p id={helpId} className="text-xs text-ink-muted max-md:sr-only">
        {isReadOnly ? (
          'Arrow keys walk'
        ) : (
          <>
            Arrow keys walk, Alt with ← or → moves an item, or drag it
            <span className="hidden coarse:inline"> by its icon</span>
          </>
        )}
      </p>
      <div className="ml-auto flex items-center gap-2">
        <label htmlFor={selectId} className="text-xs text-ink-soft">
          Org
        </label>
        <div className="w-44">
          <SelectBox
            id={selectId}
            value={orgId ?? ''}
            isEmpty={false}
            onChange={(event) => onOrg(event.target.value === '' ? null : event.target.value)}
          >
            <option value="">All orgs</option>
            {orgs.map((org) => (
              <option key={org.org.id} value={org.org.id}>
                {orgName(org)}
              </option>
            ))}
          </SelectBox>
        </div>
      </div>
    </div>
  );
}
