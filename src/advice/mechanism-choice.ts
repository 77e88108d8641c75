/** What choosing a mechanism does to a flow: its own fields, and the record of the decision, as one step. */
import type { Command } from '../commands/command.ts';
import { editWith } from '../commands/edit.ts';
import { Decision } from '../model/records/exchange.ts';
import { choiceOf } from '../rules/fixes/flow-decisions.ts';
import { flowName } from '../rules/wording.ts';
import { isSet } from '../topology/empty.ts';
import type { Link } from '../topology/topology.ts';
import { flowUnder } from './flow-under.ts';
import type { MechanismOption } from './mechanism-advice.ts';

/** What only a person or the calendar knows; what is left out stays open. */
export interface DecisionWords {
  readonly decidedBy?: string;
  /** ISO date. */
  readonly date?: string;
}

export function chooseMechanism(
  link: Link,
  chosen: MechanismOption,
  options: readonly MechanismOption[],
  words: DecisionWords = {},
): Command {
  const { mechanism, name, isPresent } = chosen;
  const label = isPresent ? `Keep ${name} for ${flowName(link)}` : `Use ${name} for ${flowName(link)}`;
  const { measuredP95Ms, intervalMin } = flowUnder(link, mechanism);
  const choice = choiceOf({ ...link, mechanism });
  const reasoned = rationaleFor(chosen, options);
  return editWith(label, 'flows', link.flow.id, ({ decision }) => {
    const before = decision ?? Decision.parse({});
    const byWhom = words.decidedBy?.trim() || (isPresent ? before.decidedBy : null);
    const rationale = withEarlierWords(reasoned, before.rationale);
    const date = words.date ?? null;
    return {
      mechanism: mechanism.id,
      measuredP95Ms,
      intervalMin,
      decision: { ...before, choice, rationale, decidedBy: byWhom, date },
    };
  });
}

/** As many as somebody reads in a record; the list itself can be made again at any time. */
const MOST_CONSIDERED = 3;
const CONSIDERED = 'Considered: ';

/** What speaks for it, what against, and which others were on the table. */
function rationaleFor(chosen: MechanismOption, options: readonly MechanismOption[]): string {
  const { name, reasons, objections } = chosen;
  const others = options
    .filter((option) => option !== chosen && (option.verdict !== 'refused' || option.isPresent || option.isUsual))
    .slice(0, MOST_CONSIDERED)
    .map((option) => `${option.name} (${option.verdict}${isSet(option.objections[0]) ? `: ${clause(option)}` : ''})`);
  const against = objections.length > 0 ? [`Known drawbacks: ${objections.join(' ')}`] : [];
  const considered =
    others.length > 0 ? `${CONSIDERED}${others.join('; ')}.` : `${CONSIDERED}nothing else connects them.`;
  return [`${name}.`, ...reasons, ...against, considered].join(' ');
}

function clause({ objections: [first = ''] }: MechanismOption): string {
  return first.replace(/\.$/, '');
}

/** What a person wrote stays; a rationale that came from here is made anew. */
function withEarlierWords(rationale: string, earlier: string): string {
  if (earlier.trim() === '' || earlier.includes(CONSIDERED)) return rationale;
  return `${rationale} Earlier: ${earlier}`;
}
