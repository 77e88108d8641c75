/** A point in time as people read it, in their own time zone. */
export function formatMoment(value: unknown): string {
  const at = typeof value === 'string' ? new Date(value) : null;
  if (at === null || Number.isNaN(at.getTime())) return 'Not known';
  return at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
