/** Flags designs over several orgs that do not say where questions across them are answered. */
import { isSet } from '../../topology/empty.ts';
import { chooseReporting } from '../fixes/reporting.ts';
import type { Rule } from '../rule.ts';

export const noReportingStrategy: Rule = {
  meta: {
    id: 'governance/no-reporting-strategy',
    title: 'Cross-cloud reporting not addressed',
    severity: 'warning',
    profile: 'core',
    why: 'Formulas and roll-ups cannot cross orgs; someone must report.',
    source: 'S0-20, S0-26, S0-40, S3-41; AwesomeSalesforceSkills architect/multi-org-strategy',
  },
  check(topology, report) {
    const { systems, reporting } = topology;
    const orgs = new Set(systems.map(({ org }) => org));
    if (orgs.size < CROSS_CLOUD || isSet(reporting.strategy)) return;
    report({
      subject: 'design',
      message: `The design spans ${orgs.size} orgs, and no report reaches across them by itself. Where will cross-cloud questions be answered: CRM Analytics, Zero Copy to a warehouse, a BI tool?`,
      asks: () => chooseReporting(topology),
    });
  },
};

/** Orgs from which on a report has to cross something. */
const CROSS_CLOUD = 2;
