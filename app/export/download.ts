/** Hands a file to the browser's own download. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click has started the download by now, but some browsers read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
