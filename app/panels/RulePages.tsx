import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { rulePage } from '../store/rule-page-store.ts';

const RulePageSheet = lazy(() =>
  import('./rule-page/RulePageSheet.tsx').then((module) => ({ default: module.RulePageSheet })),
);

/** The page of the rule that somebody asked about, loaded when it is first asked for. */
export function RulePages() {
  const isOpen = useStore(rulePage, ({ visited }) => visited.length > 0);
  return <Suspense>{isOpen && <RulePageSheet />}</Suspense>;
}
