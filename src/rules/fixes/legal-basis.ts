/** Asks on which basis data that needs one is sent. Which one holds, only the people responsible know. */
import type { Link } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { flowName } from '../wording.ts';
import { askFields, asText, said } from './asked-fields.ts';

export type TransferKind = 'sensitive' | 'payment' | 'personal';

export function recordBasis(link: Link, kind: TransferKind): Asking {
  const label = `Record the legal basis of ${flowName(link)}`;
  return askFields(label, 'flows', link.flow.id, [
    {
      question: {
        text: `On which basis may ${flowName(link)} send ${kind} data?`,
        choices: BASES[kind],
        freeText: 'Standard contractual clauses of 2021, signed with the provider',
      },
      read: asText((legalBasis) => ({ legalBasis })),
    },
  ]);
}

const CONTRACT = said('Contract with the person', 'GDPR Art. 6(1)(b)');
const OBLIGATION = said('Legal obligation', 'GDPR Art. 6(1)(c)');

const BASES: Readonly<Record<TransferKind, readonly Choice[]>> = {
  sensitive: [
    said('Explicit consent', 'GDPR Art. 9(2)(a)'),
    said('Health or social care', 'GDPR Art. 9(2)(h)'),
    OBLIGATION,
  ],
  payment: [CONTRACT, OBLIGATION, said('Legitimate interest: fraud prevention', 'GDPR Art. 6(1)(f)')],
  personal: [
    said('Consent', 'GDPR Art. 6(1)(a)'),
    CONTRACT,
    said('Legitimate interest', 'GDPR Art. 6(1)(f)'),
    OBLIGATION,
  ],
};
