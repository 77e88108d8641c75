/** What is being typed counts: it is saved as on leaving its field, before another tab writes or another design opens. */
export function leaveField(): void {
  if (typeof document === 'undefined') return;
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) activeElement.blur();
}
