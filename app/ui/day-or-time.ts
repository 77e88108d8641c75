/** Of today the time, of another day the day: what matters is how old it is. */
export function dayOrTime(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Date(at).toLocaleString([], isToday ? { timeStyle: 'short' } : { dateStyle: 'medium' });
}
