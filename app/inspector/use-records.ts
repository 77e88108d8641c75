import { useMemo } from 'react';
import type { AnyRecord } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { parseSubject } from '../../src/model/subject.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { useDesign, useFindings } from '../store/context.tsx';
import type { InspectedCollection } from './fields/record-specs.ts';
import { findingsOn } from './model/page-findings.ts';

interface Found {
  /** Those that are still there. */
  readonly subjects: readonly Subject[];
  readonly records: readonly AnyRecord[];
}

/** The records of subjects of one collection, in their order. */
export function useRecords(collection: InspectedCollection, subjects: readonly Subject[]): Found {
  const all = useDesign((design) => design[collection]);
  return useMemo(() => {
    const found = subjects.flatMap((subject) => {
      const record: AnyRecord | undefined = all.get(parseSubject(subject)?.id ?? '');
      return record ? [{ subject, record }] : [];
    });
    return { subjects: found.map(({ subject }) => subject), records: found.map(({ record }) => record) };
  }, [all, subjects]);
}

/** What is found about one element, by the path of the input it stands under. */
export function useFindingsOn(subject: Subject): ReadonlyMap<string, readonly Finding[]> {
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  return useMemo(() => findingsOn(subject, [...findings, ...toDos]), [subject, findings, toDos]);
}
