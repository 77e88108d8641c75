/** "12 files, 1.2 MB"; of one file the size alone. */
export function sizeText({ fileCount, bytes }: { readonly fileCount: number; readonly bytes: number }): string {
  const size = bytes < MB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / MB).toFixed(1)} MB`;
  return fileCount === 1 ? size : `${fileCount} files, ${size}`;
}

const KB = 1000;
const MB = 1000 * KB;
