export async function engineFigures(_sizes: readonly number[]) {
  return [];
}
