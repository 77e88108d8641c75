/** Hands a file to the person's downloads. */
export function downloadFile(name: string, content: Blob | string, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address when it gets round to it; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
