/** Waivers are judged by the date in UTC, so that two people see the same findings. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
