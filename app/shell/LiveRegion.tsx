import { useSession } from '../store/context.tsx';

/** What screen readers hear of selection and findings, politely: never in the middle of a sentence. */
export function LiveRegion() {
  const { text, token } = useSession((state) => state.announcement);
  return (
    <div aria-live="polite" className="sr-only">
      <span key={token}>{text}</span>
    </div>
  );
}
