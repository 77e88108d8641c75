import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Result } from '../../../src/lib/result.ts';
import { metaOf } from '../../actions/findings/finding-title.ts';
import { backToRulePage, closeRulePage, rulePage } from '../../store/rule-page-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PageContent } from './PageContent.tsx';
import { loadPage, type PageProblem } from './page-files.ts';

/** The page of a rule beside the canvas: what it finds, why that hurts, wrong and right, and how to fix it. */
export function RulePageSheet() {
  const visited = useStore(rulePage, (state) => state.visited);
  const ruleId = visited.at(-1);
  const { page, retry } = usePage(ruleId);
  const article = useRef<HTMLElement>(null);

  // The link that led here is gone with its page.
  useEffect(() => {
    if (page === null) return;
    article.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: 'start' });
  }, [page]);

  if (ruleId === undefined) return null;
  return (
    <Dialog
      title={metaOf(ruleId)?.title ?? ruleId}
      size="sheet"
      onClose={closeRulePage}
      footer={
        visited.length > 1 && (
          <Button icon={<ArrowLeft size={14} aria-hidden />} onClick={backToRulePage} className="mr-auto">
            Back
          </Button>
        )
      }
    >
      <article ref={article} tabIndex={-1} aria-label={`Rule ${ruleId}`} className="scroll-mt-4 outline-none">
        {page?.ok && <PageContent ruleId={ruleId} markdown={page.value} />}
        {page !== null && page.ok === false && <Missing problem={page.error} onRetry={retry} />}
      </article>
    </Dialog>
  );
}

function Missing({ problem, onRetry }: { readonly problem: PageProblem; readonly onRetry: () => void }) {
  if (problem === 'unknown') return <p>This version knows no such rule. A newer one may have written the design.</p>;
  return (
    <div className="flex flex-col items-start gap-3">
      <p>The page could not be loaded. It comes from where the app comes from, which does not answer now.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}

function usePage(ruleId: string | undefined) {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly page: Result<string, PageProblem> } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads anew.
  useEffect(() => {
    let isCurrent = true;
    if (ruleId === undefined) return;
    void loadPage(ruleId).then((page) => {
      if (isCurrent) setLoaded({ of: ruleId, page });
    });
    return () => {
      isCurrent = false;
    };
  }, [ruleId, attempt]);
  return { page: loaded !== null && loaded.of === ruleId ? loaded.page : null, retry: () => setAttempt(attempt + 1) };
}
