import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../store/context.tsx';

const NoticeDialog = lazy(() => import('./NoticeDialog.tsx').then((module) => ({ default: module.NoticeDialog })));

export function Notices() {
  const { notices } = useStores();
  const notice = useStore(notices, (state) => state.notice);
  return <Suspense>{notice && <NoticeDialog notice={notice} />}</Suspense>;
}
