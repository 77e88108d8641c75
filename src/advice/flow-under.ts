import type { Mechanism } from '../catalog/mechanism.ts';
import type { Flow } from '../model/records/exchange.ts';
import type { Link } from '../topology/topology.ts';

/** The flow as it would be with the mechanism: a measurement and a schedule are those of the mechanism they were made for. */
export function flowUnder({ flow, mechanism: present }: Link, mechanism: Mechanism): Flow {
  if (present === null || present === mechanism) return { ...flow, mechanism: mechanism.id };
  const keepsSchedule = present.timingClass === 'batch' && mechanism.timingClass === 'batch';
  return {
    ...flow,
    mechanism: mechanism.id,
    measuredP95Ms: null,
    intervalMin: keepsSchedule ? flow.intervalMin : null,
  };
}
