/** Asks what was decided for a flow, why, and by whom. Reasons are proposed from the mechanism, never written unasked. */
import { editWith } from '../../commands/edit.ts';
import { Decision, type Flow } from '../../model/records/exchange.ts';
import { isSet } from '../../topology/empty.ts';
import { isEventCarrier, isReadThrough } from '../../topology/mechanism-sets.ts';
import { recommendMechanisms } from '../../topology/recommend-mechanism.ts';
import type { Link, Topology } from '../../topology/topology.ts';
import { purposesOf } from '../../topology/usual-purposes.ts';
import type { Asking, Choice } from '../asking.ts';
import { flowName } from '../wording.ts';
import { type Asked, askWith, asText, said } from './asked-fields.ts';
import { knownOwners } from './known-owners.ts';

type DecisionFields = Pick<NonNullable<Flow['decision']>, 'choice' | 'rationale' | 'decidedBy'>;

export function recordDecision(link: Link, topology: Topology): Asking {
  const { decision, id } = link.flow;
  const label = `Record what was decided for ${flowName(link)}`;
  const asked = [
    ...(isSet(decision?.choice) ? [] : [choice(link)]),
    rationale(link, topology),
    ...(isSet(decision?.decidedBy) ? [] : [decidedBy(link, topology)]),
  ];
  return askWith<DecisionFields>(label, asked, (fields) =>
    editWith(label, 'flows', id, (flow) => ({
      decision: { ...(flow.decision ?? Decision.parse({})), ...fields },
    })),
  );
}

type DecisionChoice = NonNullable<DecisionFields['choice']>;

const LABELS: Readonly<Record<DecisionChoice, string>> = {
  sync: 'Sync: keep a copy there',
  event: 'Event: tell that something happened',
  activation: 'Activation: send an audience or a result',
  virtualize: 'Read it where it lives',
  none: 'Neither: this flow should not exist',
};

function choice(link: Link): Asked<Partial<DecisionFields>> {
  const drawn = choiceOf(link);
  const order = [drawn, ...CHOICES.filter((other) => other !== drawn)];
  const choices = order.map(
    (value): Choice => ({ value, label: LABELS[value], ...(value === drawn && { reason: 'as it is drawn' }) }),
  );
  return {
    question: { text: `Sync or event: what is ${flowName(link)}?`, choices },
    read: (answer) => {
      const chosen = CHOICES.find((value) => value === answer);
      return chosen ? { choice: chosen } : null;
    },
  };
}

const CHOICES: readonly DecisionChoice[] = ['sync', 'event', 'activation', 'virtualize', 'none'];

/** What its purposes and its mechanism make it. */
export function choiceOf(link: Link): DecisionChoice {
  const purposes = purposesOf(link);
  if (purposes.includes('activation') || purposes.includes('segmentation')) return 'activation';
  if (purposes.includes('domain-event')) return 'event';
  if (isReadThrough(link.mechanism)) return 'virtualize';
  if (purposes.includes('operational-sync')) return 'sync';
  return isEventCarrier(link.mechanism) ? 'event' : 'sync';
}

/** The recommendation's own words, where nothing speaks against the mechanism. */
function rationale(link: Link, topology: Topology): Asked<Partial<DecisionFields>> {
  const ranked = recommendMechanisms(topology, link);
  const own = link.mechanism ? ranked.find(({ mechanism }) => mechanism === link.mechanism) : ranked[0];
  const words = own?.verdict === 'fits' ? `${own.name}. ${own.reasons.join(' ')}` : '';
  return {
    question: {
      text: `Why this way for ${flowName(link)}, and no other?`,
      choices: words === '' ? [] : [said(words, 'what speaks for it')],
      freeText: 'Agents need the order within a minute, and the ERP publishes events',
    },
    read: asText((text) => ({ rationale: text })),
  };
}

function decidedBy(link: Link, topology: Topology): Asked<Partial<DecisionFields>> {
  return {
    question: {
      text: 'Who decided it?',
      choices: knownOwners(topology, [link.source, link.target]),
      freeText: 'Architecture board',
    },
    read: asText((text) => ({ decidedBy: text })),
  };
}
