/** What the sources say about identity and keys, for the kinds of rows/systems-industries.ts. */

import type { SystemKind } from '../system-kind.ts';
import type { SystemKindNote } from '../system-kind-note.ts';
import { CORE_EXTERNAL_ID } from './external-id.ts';

export const INDUSTRIES_NOTES = {
  'industries-fsc': {
    nativeIdentity: {
      person: 'Person Account or Individual model Account/Contact',
      account: 'FinancialAccount.Id / FinancialAccountNumber',
    },
    externalId: CORE_EXTERNAL_ID,
    notes: 'Legacy managed-package objects use the FinServ__ prefix; newer orgs use standard objects.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'industries-health': {
    nativeIdentity: {
      person: 'Person Account (patient/member); MRN kept as PersonIdentifier / Identifier or External ID',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'PHI: a separate BAA is needed before PHI reaches Marketing Cloud (AwesomeSalesforceSkills architect/health-cloud-multi-cloud-strategy). Includes Service capabilities: Case SoR may be Health Cloud.',
    sources: ['AwesomeSalesforceSkills architect/health-cloud-multi-cloud-strategy'],
  },
  'industries-comms': {
    nativeIdentity: {
      account: 'Account.Id; billing account number as External ID',
      asset: 'Asset.Id (installed base)',
    },
    externalId: CORE_EXTERNAL_ID,
    notes: 'Order decomposition/orchestration objects may be in the vlocity_cmt namespace.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'industries-other': {
    nativeIdentity: { person: 'Contact / Person Account', asset: 'Vehicle.VehicleIdentificationNumber etc.' },
    externalId: CORE_EXTERNAL_ID,
    notes: '',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'npsp-edu': {
    nativeIdentity: { person: 'Contact.Id; npe/hed package keys' },
    externalId: CORE_EXTERNAL_ID,
    notes: 'Useful as import fixture: metadata public on GitHub.',
    sources: ['github SalesforceFoundation/NPSP, EDA'],
  },
} as const satisfies Partial<Record<SystemKind, SystemKindNote>>;
