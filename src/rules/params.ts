/** The figures a design may set for itself, with the defaults of the rule catalogue. */
import type { Topology } from '../topology/topology.ts';

export interface Params {
  /** A person waits: at most this long, in ms, makes an interaction hot whatever its type. */
  readonly hotBudgetMs: number;
  readonly caseWritePerDay: number;
  readonly graphEdges: number;
  readonly graphDepth: number;
  readonly meshSystems: number;
  readonly meshRatio: number;
  readonly hubShare: number;
  readonly busWarnShare: number;
  readonly volatileFields: readonly string[];
}

export const DEFAULT_PARAMS: Params = {
  hotBudgetMs: 3000,
  caseWritePerDay: 10_000,
  graphEdges: 10,
  graphDepth: 3,
  meshSystems: 5,
  meshRatio: 1.5,
  hubShare: 0.5,
  busWarnShare: 0.7,
  volatileFields: [
    'OwnerId',
    'Territory',
    'Address',
    'Street',
    'City',
    'Title',
    'JobTitle',
    'CompanyName',
    'LeadSource',
    'AccountName',
  ],
};

/** A list that is given replaces the whole default list. */
export function paramsOf({ about }: Topology): Params {
  const own = Object.entries(about.ruleParams ?? {}).filter(
    ([name, value]) => Object.hasOwn(DEFAULT_PARAMS, name) && value !== null,
  );
  return { ...DEFAULT_PARAMS, ...Object.fromEntries(own) };
}
