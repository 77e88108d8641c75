/** The rules that looked, with their help. */
import type { RuleMeta, Severity } from '../rules/rule.ts';
import { markdownText } from './markdown-text.ts';
import { checkedFiles, type FindingsReport } from './report.ts';

export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export interface SarifRules {
  readonly rules: readonly object[];
  indexOf(meta: RuleMeta): number;
}

/** Each once; two designs may have rules of their own with one id, which are two rules. */
export function sarifRules(report: FindingsReport): SarifRules {
  const indices = new Map<string, number>();
  const rules: object[] = [];
  for (const meta of checkedFiles(report).flatMap((file) => file.rules)) {
    if (indices.has(identity(meta))) continue;
    indices.set(identity(meta), rules.length);
    rules.push(descriptor(meta, report));
  }
  return { rules, indexOf: (meta) => indices.get(identity(meta)) ?? -1 };
}

function identity({ id, title, severity }: RuleMeta): string {
  return `${id}\n${severity}\n${title}`;
}

function descriptor(meta: RuleMeta, report: FindingsReport): object {
  const { id, title, severity, why, source, profile } = meta;
  const page = report.pageOf(id);
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} (${source})`, markdown: page ?? `**${markdownText(title)}**\n\n${markdownText(why)}` },
    ...(page !== null && report.docs !== null && { helpUri: `${report.docs}rules/${id}.md` }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [id.split('/')[0], profile],
      'problem.severity': PROBLEM_SEVERITIES[severity],
      ...(page !== null && { page: `docs/rules/${id}.md` }),
    },
  };
}

/** What code scanning shows beside the level. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** "NoSharedKey": SARIF wants a name that a reader would give it in code. */
function nameOf(id: string): string {
  const words = id.slice(id.indexOf('/') + 1).split(/[^A-Za-z0-9]+/);
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('') || 'Rule';
}
