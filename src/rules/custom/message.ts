/** "{name} has no owner": the message of a custom rule, with what the design says filled in. */
import { MECHANISM_IDS, type MechanismId } from '../../catalog/mechanism.ts';
import { mechanismDisplayName } from '../../catalog/mechanism-names.ts';
import { formatDuration } from '../../lib/duration.ts';
import { listed } from '../wording.ts';
import type { Budget } from './budget.ts';
import { LIMITS } from './condition.ts';
import { at, type Place, reachAt, wrong } from './place.ts';
import type { Reach, Scope, Value } from './scope.ts';

export type Message = (node: unknown, budget: Budget) => string;

/** A brace that holds no path is a brace. */
export function compileMessage(template: string, scope: Scope, place: Place): Message {
  const here = at(place, ['message']);
  if (template.trim() === '') wrong(here, template, 'a sentence, like "{name} has no owner."');
  if (template.length > LIMITS.text) wrong(here, template, `at most ${LIMITS.text} characters`);
  const parts = template.slice(0, LIMITS.text).split(PATH);
  const filled = parts.map((part, i) => (i % 2 === 0 ? () => part : filler(part, scope, here)));
  return (node, budget) => filled.map((fill) => fill(node, budget)).join('');
}

/** Captured, so that every second part of the split is one. */
const PATH = /\{([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)\}/;

function filler(path: string, scope: Scope, place: Place): Message {
  const reach = reachAt(path, scope, place);
  if (!reach) return () => '';
  return (node, budget) => textOf(reach.read(node, budget), path, reach);
}

/** Of one placeholder; a message is a line to read. */
const MOST_NAMES = 5;
const LONGEST_NAME = 120;

function textOf(values: readonly Value[], path: string, { isMany }: Reach): string {
  const texts = [...new Set(values.map((value) => valueText(value, path)).filter((text) => text !== ''))];
  if (texts.length === 0) return isMany ? 'none' : 'not answered';
  if (isMany) texts.sort((a, b) => (a < b ? -1 : 1));
  const more = texts.length - MOST_NAMES;
  return listed(more > 1 ? [...texts.slice(0, MOST_NAMES), `${more} more`] : texts);
}

function valueText(value: Value, path: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return path.endsWith('Ms') ? formatDuration(value) : String(value);
  if (isMechanism(value) && path.split('.').at(-1) === 'mechanism') return mechanismDisplayName(value);
  return value.length > LONGEST_NAME ? `${value.slice(0, LONGEST_NAME - 1)}…` : value;
}

function isMechanism(value: string): value is MechanismId {
  return MECHANISM_IDS.includes(value as MechanismId);
}
