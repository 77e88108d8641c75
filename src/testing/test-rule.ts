/** Runs a rule over a table of sketched designs, one test a row. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch } from '../model/patch.ts';
import { lintAll } from '../rules/lint.ts';
import type { Finding, Rule, Severity } from '../rules/rule.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { firstAnswers } from './first-answers.ts';
import { sketch } from './sketch.ts';

interface Invalid {
  readonly design: string;
  /** Subjects of the findings, in the order of characters. */
  readonly marks: readonly string[];
  readonly severity?: Severity;
  /** The place in the subject that a click leads to. */
  readonly field?: string;
  /** Other elements the message speaks of. */
  readonly related?: readonly string[];
  /** A part of the message. */
  readonly says?: string | readonly string[];
  /** The label of the fix that asks; its first choices (or a text) must clear the finding, and be undone exactly. */
  readonly asks?: string;
  /** The label of the first fix, which must also clear the finding, and be undone exactly. */
  readonly fixable?: string | true;
}

interface Table {
  /** Designs the rule is silent on. */
  readonly valid: Readonly<Record<string, string>>;
  /** Designs it reports. */
  readonly invalid: Readonly<Record<string, Invalid>>;
}

export function testRule(rule: Rule, { valid, invalid }: Table): void {
  describe(rule.meta.id, () => {
    test.each(Object.entries(valid))('valid: %s', (_name, text) => {
      expect(findingsIn(rule, sketch(text))).toEqual([]);
    });
    test.each(Object.entries(invalid))('invalid: %s', (_name, row) => {
      const design = sketch(row.design);
      const findings = findingsIn(rule, design);
      expect(findings.map(({ subject }) => subject)).toEqual(row.marks);
      for (const finding of findings) expectFinding(finding, row);
      if (row.fixable) expectFixed(rule, design, findings, row.fixable);
      if (row.asks) expectAsked(rule, design, findings, row.asks);
    });
  });
}

function findingsIn(rule: Rule, design: Design): readonly Finding[] {
  const { findings, crashes } = lintAll(buildTopology(design), [rule], { today: '2026-11-21' });
  expect(crashes).toEqual([]);
  return findings;
}

function expectFinding(finding: Finding, { severity, field, related, says = [] }: Invalid): void {
  if (severity) expect(finding.severity).toBe(severity);
  if (field) expect(finding.field).toBe(field);
  if (related) expect(finding.related).toEqual(related);
  for (const part of [says].flat()) expect(finding.message).toContain(part);
}

function expectFixed(rule: Rule, design: Design, findings: readonly Finding[], label: string | true): void {
  if (label !== true) expect(findings[0]?.fixes.map((fix) => fix.label)).toContain(label);
  for (const { subject, fixes } of findings) {
    const fix = label === true ? fixes[0] : (fixes.find((one) => one.label === label) ?? fixes[0]);
    expect(fix, `${subject} has a fix`).toBeDefined();
    if (fix) expectCleared(rule, design, subject, fix);
  }
}

function expectAsked(rule: Rule, design: Design, findings: readonly Finding[], label: string): void {
  for (const { subject, asking } of findings) {
    expect(asking?.label).toBe(label);
    const command = asking?.answer(firstAnswers(asking)) ?? null;
    expect(command, `${subject} is fixed by its first answers`).not.toBeNull();
    if (command) expectCleared(rule, design, subject, command);
  }
}

function expectCleared(rule: Rule, design: Design, subject: string, fix: Command): void {
  const patch = fix.run(design);
  const fixed = applyPatch(design, patch);
  expect(findingsIn(rule, fixed).map((finding) => finding.subject)).not.toContain(subject);
  expect(applyPatch(fixed, invertPatch(patch))).toEqual(design);
}
