/** What only the page around the design can do: files in and out, pictures to the clipboard. Each part registers itself. */
import type { Design } from '../../src/model/design.ts';

export interface HostPort {
  /** Asks for a file and opens it as a new design. */
  chooseFile(): void;
  /** Opens what was pasted, a design's text or a link, as a new design. */
  openText(text: string): void;
  openFiles(files: readonly File[]): void;
  /** As a new design beside the stored ones; false where that was refused. */
  openDesign(design: Design): Promise<boolean>;
  /** The selection, or all of it, as a picture on the clipboard. */
  copyAsPng(): void;
  /** As a file that another tool reads. */
  saveForTool(form: 'drawio' | 'mermaid' | 'likec4'): void;
}

export interface RegisteredHost {
  /** Returns what takes the registration back. */
  register(part: Partial<HostPort>): () => void;
  /** What can be done now: `host.now().chooseFile?.()`. */
  now(): Partial<HostPort>;
}

export function createHostPort(): RegisteredHost {
  const parts = new Set<Partial<HostPort>>();
  return {
    register(part) {
      parts.add(part);
      return () => void parts.delete(part);
    },
    now: () => Object.assign({}, ...parts) as Partial<HostPort>,
  };
}
