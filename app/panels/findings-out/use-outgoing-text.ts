/** The text that leaves, made as soon as its form is chosen: a click then only hands it over. */
import { useEffect, useState } from 'react';
import type { Design } from '../../../src/model/design.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { judgedRules } from '../../store/judged-rules.ts';
import { loadPage } from '../rule-page/page-files.ts';
import { OUTGOING_FORMS, type OutgoingFormName } from './outgoing-forms.ts';
import { type Outgoing, outgoingReport } from './outgoing-report.ts';

/** Null while it is being made. */
export function useOutgoingText(design: Design, outgoing: Outgoing, form: OutgoingFormName): string | null {
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly text: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void textOf(design, outgoing, form).then((text) => {
      if (isCurrent) setMade({ of: [design, outgoing, form], text });
    });
    return () => {
      isCurrent = false;
    };
  }, [design, outgoing, form]);
  const isOfThese = made?.of[0] === design && made.of[1] === outgoing && made.of[2] === form;
  return isOfThese ? made.text : null;
}

async function textOf(design: Design, outgoing: Outgoing, form: OutgoingFormName): Promise<string> {
  const rules = (await judgedRules(design, ALL_RULES)).map(({ meta }) => meta);
  const pages = form === 'sarif' ? await pagesOf(outgoing) : new Map<string, string>();
  return OUTGOING_FORMS[form].write(outgoingReport({ design, outgoing, rules, pages }));
}

/** Of the rules that found something. One that cannot be had leaves its rule with the short help. */
async function pagesOf({ findings, toDos, waived }: Outgoing): Promise<ReadonlyMap<string, string>> {
  const all = [...findings, ...toDos, ...waived.map(({ finding }) => finding)];
  const ruleIds = [...new Set(all.map(({ ruleId }) => ruleId))];
  const pages = await Promise.all(ruleIds.map(async (ruleId) => [ruleId, await loadPage(ruleId)] as const));
  return new Map(pages.flatMap(([ruleId, page]) => (page.ok ? [[ruleId, page.value] as const] : [])));
}
