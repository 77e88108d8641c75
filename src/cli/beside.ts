/** What lies beside the designs and says how they are judged: configuration, rules, baseline. */
import { type Baseline, parseBaseline } from '../findings-report/baseline.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import type { Problem } from '../model/load-error.ts';
import { parseJson } from '../model/parse-json.ts';
import { ALL_RULES } from '../rules/all.ts';
import { parseRulesFile, withCustomRules } from '../rules/custom/rules-file.ts';
import { parseLintConfig, withLintConfig } from '../rules/lint-config.ts';
import type { Io } from './io.ts';
import { openBeside } from './open-file.ts';
import type { CheckRequest } from './requests.ts';

export interface Beside {
  /** The design as it is judged. */
  readonly adapt: (design: Design) => Design;
  readonly baseline: Baseline | null;
}

/** Fails when any of them is not right, after all have been told on standard error. */
export function readBeside({ config, rulesFile, baseline }: CheckRequest, io: Io): Result<Beside, null> {
  const settings = given(config, io, (text) => chain(parseJson(text, 'settings of rules'), asConfig));
  const rules = given(rulesFile, io, (text) => chain(parseJson(text, 'a file of rules'), parseRulesFile));
  const known = given(baseline, io, parseBaseline);
  if (!settings.ok || !rules.ok || !known.ok) return err(null);
  const [laidOver, added] = [settings.value, rules.value];
  const adapt = (design: Design) => {
    const own = added ? withCustomRules(design, added) : design;
    return laidOver ? withLintConfig(own, laidOver) : own;
  };
  return ok({ adapt, baseline: known.value });
}

function asConfig(json: unknown) {
  return parseLintConfig(json, ALL_RULES);
}

function given<T>(
  path: string | null,
  io: Io,
  parse: (text: string) => Result<T, readonly Problem[]>,
): Result<T | null, readonly Problem[]> {
  return path === null ? ok(null) : openBeside(path, io, parse);
}

function chain<A, B, E>(result: Result<A, E>, next: (value: A) => Result<B, E>): Result<B, E> {
  return result.ok ? next(result.value) : result;
}
