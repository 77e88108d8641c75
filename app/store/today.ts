/** The date in UTC: two people see the same findings, and the same date on what leaves. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
