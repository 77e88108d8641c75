import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { formatDuration } from '../../../src/lib/duration.ts';
import { formatRate } from '../../../src/lib/quantity.ts';
import { entityNames, flowName, systemName } from '../../../src/rules/wording.ts';
import { isSet } from '../../../src/topology/empty.ts';
import type { Link } from '../../../src/topology/topology.ts';
import { purposesOf } from '../../../src/topology/usual-purposes.ts';
import { shortened } from '../../marks/shortened.ts';

/** What is known of the flow that the advice is about; what is not known says so. */
export function FlowFacts({ link }: { readonly link: Link }) {
  const { flow, source, target, entities } = link;
  const isTwoWay = flow.direction === 'two-way';
  const Arrow = isTwoWay ? ArrowLeftRight : ArrowRight;
  const strong = entities.filter(({ entity }) => entity.consistency === 'strong');
  const facts = [
    ['Carries', entities.length === 0 ? null : entityNames(entities)],
    ['For', `${purposesOf(link).map(plain).join(', ')}${isSet(flow.purposes) ? '' : ' (assumed)'}`],
    ['Direction', flow.direction === null ? null : plain(flow.direction)],
    ['SLA', isSet(flow.sloMs) ? formatDuration(flow.sloMs) : null],
    ['Volume', isSet(flow.eventsPerDay) ? formatRate(flow.eventsPerDay, 'day') : null],
    ['Consistency', strong.length > 0 ? `strong for ${entityNames(strong)}` : 'eventual'],
  ] as const;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex min-w-0 flex-wrap items-center gap-x-1.5 text-[13px]">
        <bdi className="font-semibold">{shortened(flowName(link))}</bdi>
        <span className="flex min-w-0 items-center gap-1 text-ink-soft">
          <bdi>{shortened(systemName(source))}</bdi>
          <Arrow size={13} aria-label={isTwoWay ? 'to and from' : 'to'} className="shrink-0" />
          <bdi>{shortened(systemName(target))}</bdi>
        </span>
      </p>
      <dl className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs">
        {facts.map(([name, value]) => (
          <div key={name} className="flex min-w-0 gap-1">
            <dt className="text-ink-muted">{name}:</dt>
            <dd className={value === null ? 'text-ink-muted italic' : 'min-w-0 wrap-anywhere'}>
              {value === null ? 'not known' : shortened(value)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function plain(word: string): string {
  return word.replaceAll('-', ' ');
}
