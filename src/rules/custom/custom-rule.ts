/** A rule that a design brings itself, as data: parsed strictly, then run like any rule. */
import { err, ok, type Result } from '../../lib/result.ts';
import type { Problem } from '../../model/load-error.ts';
import { CUSTOM_RULE_SUBJECTS, type CustomRule, SEVERITY_SETTINGS } from '../../model/records/governance.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Report, Rule } from '../rule.ts';
import { Budget } from './budget.ts';
import { compileCondition } from './compile-condition.ts';
import { LIMITS } from './condition.ts';
import { customRuleMeta } from './custom-meta.ts';
import { compileMessage, type Message } from './message.ts';
import { at, type Place, type Test, wrong } from './place.ts';
import { SUBJECT_SCOPES, type SubjectScope } from './scopes.ts';

/** Every problem, each with its place in the rule: `where.all[1].field`. */
export function compileCustomRule(custom: CustomRule): Result<Rule, readonly Problem[]> {
  const place: Place = {
    root: custom,
    path: [],
    problems: [],
    fields: [],
    isOwn: true,
    depth: 1,
    seen: { count: 0 },
  };
  const { on, severity } = custom;
  if (custom.title.length > LIMITS.text) wrong(at(place, ['title']), custom.title, `at most ${LIMITS.text} characters`);
  if (severity === null) wrong(at(place, ['severity']), severity, `one of ${SEVERITY_SETTINGS.join(', ')}`);
  if (on === null) {
    wrong(at(place, ['on']), on, `one of ${CUSTOM_RULE_SUBJECTS.join(', ')}`);
    return err(place.problems);
  }
  const subject = SUBJECT_SCOPES[on];
  const test = compileCondition(custom.where, subject.scope(), at(place, ['where']));
  const message = compileMessage(custom.message, subject.scope(), place);
  if (place.problems.length > 0) return err(place.problems);
  return ok({ meta: customRuleMeta(custom), check: judge(custom, subject, test, message, place.fields[0]) });
}

function judge(custom: CustomRule, subject: SubjectScope, test: Test, message: Message, field: string | undefined) {
  return (topology: Topology, report: Report) => {
    const budget = new Budget();
    const found = subject.nodesIn(topology).filter(([, node]) => test(node, budget));
    const reports = found.map(([id, node]) => ({
      subject: `${custom.on}:${id}`,
      message: message(node, budget),
      ...(field !== undefined && { field }),
    }));
    if (budget.isSpent) {
      reportProblem(custom, topology, report, 'it looks at more than a rule may. Ask for less along its relations.');
      return;
    }
    for (const one of reports) report(one);
  };
}

/** What stands in for a rule that cannot run: a check that is not made must not look as if it had passed. */
export function brokenRule(custom: CustomRule, problems: readonly Problem[]): Rule {
  const [first] = problems;
  const more = problems.length > 1 ? ` (${problems.length - 1} more like it)` : '';
  return {
    meta: { ...customRuleMeta(custom), severity: 'error' },
    check(topology, report) {
      reportProblem(custom, topology, report, `${first?.message ?? 'it is not understood.'}${more}`);
    },
  };
}

/** A rule that came with a rules file is no part of the design: its problem is the design's as a whole. */
function reportProblem({ id, title }: CustomRule, { design }: Topology, report: Report, why: string): void {
  const subject = design.customRules.has(id) ? `customRule:${id}` : 'design';
  report({ subject, severity: 'error', message: `The rule "${title || id}" of this design cannot run: ${why}` });
}
