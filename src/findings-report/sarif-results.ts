/** Findings as SARIF results. */
import type { Command } from '../commands/command.ts';
import { wholeSubject } from '../model/subject.ts';
import type { Finding, RuleMeta } from '../rules/rule.ts';
import { distinct } from './distinct.ts';
import { elementName, elementWord } from './element-name.ts';
import { fingerprint } from './fingerprint.ts';
import type { CheckedFile, FindingsReport, Listed } from './report.ts';
import { listedIn } from './report.ts';
import { LEVELS } from './sarif-rules.ts';
import { artifactLocation } from './sarif-uri.ts';
import { type SourceMap, sourceMap } from './source-map.ts';
import { textEdits } from './text-edits.ts';

/** A design with more findings than anybody fixes one by one is spared the rest: each fix is worked out. */
const MOST_WITH_FIXES = 1000;

export function sarifResults(
  file: CheckedFile,
  report: FindingsReport,
  indexOf: (meta: RuleMeta) => number,
): readonly object[] {
  const source = file.source === null ? null : sourceMap(file.source);
  const metas = new Map<string, RuleMeta>(file.rules.map((meta) => [meta.id, meta]));
  return listedIn(file).map((listed, i) => {
    const { finding } = listed;
    const meta = metas.get(finding.ruleId);
    const fixes = source && listed.waiver === null && i < MOST_WITH_FIXES ? fixesOf(finding, file, source) : [];
    return {
      ruleId: finding.ruleId,
      ...(meta && { ruleIndex: indexOf(meta) }),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [location(file, source, finding.subject, finding.field)],
      ...(finding.related.length > 0 && {
        relatedLocations: distinct(finding.related.map((subject) => location(file, source, subject, null))),
      }),
      partialFingerprints: fingerprintsOf(file, finding),
      suppressions: suppressionsOf(listed),
      ...(report.baseline !== null &&
        listed.waiver === null && {
          baselineState: listed.standing === 'known' ? 'unchanged' : 'new',
        }),
      ...(fixes.length > 0 && { fixes }),
      properties: {
        subject: finding.subject,
        design: file.name,
        ...(finding.field !== null && { field: finding.field }),
      },
    };
  });
}

/** The line in the file, where the file is a text, and the element in the design. */
function location(
  { path, design }: CheckedFile,
  source: SourceMap | null,
  subject: string,
  field: string | null,
): object {
  const place = source && (source.placeOf(subject, field) ?? source.root);
  const isWhole = place === source?.root;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(path),
      // The design as a whole is its first line, not all of them.
      region: place && source && !isWhole ? source.regionOf(place) : { startLine: 1 },
    },
    logicalLocations: [
      { name: elementName(design, subject), fullyQualifiedName: subject, kind: elementWord(wholeSubject(subject)) },
    ],
  };
}

/** The second is what code scanning itself goes by: a finding stays the same one when its line moves. */
function fingerprintsOf({ path }: CheckedFile, { ruleId, subject }: Finding): object {
  const hash = fingerprint(path, ruleId, subject);
  return { 'headwaterFinding/v1': hash, primaryLocationLineHash: `${hash}:1` };
}

/** Empty rather than absent, because somebody decided: SARIF tells "not suppressed" from "not known". */
function suppressionsOf({ waiver }: Listed): readonly object[] {
  if (waiver === null) return [];
  const until = waiver.expires ? `, until ${waiver.expires}` : '';
  return [
    {
      kind: 'inSource',
      status: 'accepted',
      justification: `${waiver.reason} (${waiver.approvedBy ?? ''}${until})`,
      properties: { waiverId: waiver.id },
    },
  ];
}

/**
 * Alternatives, as SARIF means them. A fix that has to ask first, or that no text can hold, is not among them; one that
 * throws costs the report that fix and nothing else.
 */
function fixesOf(finding: Finding, file: CheckedFile, source: SourceMap): readonly object[] {
  try {
    return distinct(finding.fixes.flatMap((fix) => fixOf(fix, file, source) ?? []));
  } catch {
    return [];
  }
}

function fixOf(fix: Command, { design, path }: CheckedFile, source: SourceMap): object | null {
  const edits = textEdits(fix.run(design), source);
  if (!edits || edits.length === 0) return null;
  const replacements = edits.map((edit) => ({
    deletedRegion: source.regionOf(edit),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: fix.label },
    artifactChanges: [{ artifactLocation: artifactLocation(path), replacements }],
  };
}
