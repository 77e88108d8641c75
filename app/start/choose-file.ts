/** The browser's own file chooser; resolves with nothing when it was closed. */
export function chooseFiles(accept: string): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Designs, pictures that carry one, and what can be imported as one. */
export const DESIGN_FILES =
  '.json,.png,.svg,.drawio,.dio,.xml,.mmd,.mermaid,.csv,.tsv,.txt,.md,application/json,image/png,image/svg+xml';
