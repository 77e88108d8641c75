/** "Commerce -> Service": a flow from what somebody types. */
import { err, ok, type Result } from '../../../src/lib/result.ts';
import { type Design, inOrder } from '../../../src/model/design.ts';
import type { GridOption } from '../../grid/grid-types.ts';

export interface FlowEnds {
  readonly source: string;
  readonly target: string;
}

const ARROW = /\s*(?:-+>|=+>|→|>)\s*/;

/** Names by their beginning or a part of them, as long as they mean one system only. */
export function readFlowEnds(design: Design, text: string): Result<FlowEnds, string> {
  const [from, to, ...more] = text.split(ARROW).map((part) => part.trim());
  if (!from || !to || more.length > 0)
    return err('Write source and target with an arrow between: Commerce -> Service.');
  const source = systemNamed(design, from);
  if (!source.ok) return source;
  const target = systemNamed(design, to);
  return target.ok ? ok({ source: source.value, target: target.value }) : target;
}

/** Whole lines to choose: the systems that what is typed so far may mean, as source and then as target. */
export function suggestFlowEnds(design: Design, text: string): readonly GridOption[] {
  const parts = text.split(ARROW);
  const typed = (parts.at(-1) ?? '').trim().toLowerCase();
  const before = parts.length > 1 ? `${text.slice(0, text.length - (parts.at(-1) ?? '').length).trimEnd()} ` : '';
  const isLast = parts.length > 1;
  const names = new Set(inOrder(design.systems).map(({ name }) => name));
  return [...names]
    .filter((name) => name.toLowerCase().includes(typed))
    .map((name) => ({
      value: isLast ? `${before}${name}` : `${name} -> `,
      label: isLast ? `${before}${name}` : `${name} -> …`,
      ...(isLast ? {} : { isBeginning: true }),
    }));
}

function systemNamed(design: Design, text: string): Result<string, string> {
  const asked = text.toLowerCase();
  const systems = [...design.systems.values()];
  const ways: readonly ((name: string) => boolean)[] = [
    (name) => name === asked,
    (name) => name.startsWith(asked),
    (name) => name.includes(asked),
  ];
  for (const isMeant of ways) {
    const [found, ...others] = systems.filter(({ name }) => isMeant(name.toLowerCase()));
    if (found && others.length === 0) return ok(found.id);
    if (found)
      return err(
        `"${text}" may be ${[found, ...others]
          .slice(0, 3)
          .map(({ name }) => name)
          .join(' or ')}.`,
      );
  }
  return design.systems.has(text) ? ok(text) : err(`No system is called "${text}".`);
}
