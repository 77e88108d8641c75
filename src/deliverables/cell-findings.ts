/** Which findings belong to which cell: for grids that show a finding where its answer is typed. */
import type { Subject } from '../model/field.ts';
import { wholeSubject } from '../model/subject.ts';
import type { Finding } from '../rules/rule.ts';
import type { Cell, Row } from './document.ts';

export interface CellFindings {
  /** Those about the very place that the cell edits, or a part of it. */
  at(cell: Cell): readonly Finding[];
  /** Those about the row's element that none of its cells shows. */
  besides(row: Row): readonly Finding[];
  /** All about the element and its parts. */
  about(subject: Subject): readonly Finding[];
}

/** Made once for each set of findings; asking is as cheap as the findings of one element are few. */
export function cellFindings(findings: readonly Finding[]): CellFindings {
  const bySubject = new Map<Subject, Finding[]>();
  for (const finding of findings) {
    const subject = wholeSubject(finding.subject);
    const known = bySubject.get(subject);
    if (known) known.push(finding);
    else bySubject.set(subject, [finding]);
  }
  const about = (subject: Subject): readonly Finding[] => bySubject.get(wholeSubject(subject)) ?? [];
  const at = ({ subject, field }: Cell): readonly Finding[] => {
    if (subject === null || field === null) return [];
    return about(subject).filter((finding) => meets(finding.field, field));
  };
  return {
    at,
    about,
    besides({ subject, cells }) {
      const own = subject === null ? [] : about(subject);
      if (own.length === 0) return [];
      const shown = new Set(cells.flatMap(at));
      return own.filter((finding) => !shown.has(finding));
    },
  };
}

/** `errorHandling.retry` is a part of `errorHandling`; `keys[1].unique` is none of `keys[0].unique`. */
function meets(found: string | null, shown: string): boolean {
  if (found === null) return false;
  return found === shown || isPart(found, shown) || isPart(shown, found);
}

function isPart(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
