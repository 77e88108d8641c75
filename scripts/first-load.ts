/** The files of a build that a first visit loads, by Vite's manifest. */

export interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of chunks loaded with this one; those loaded later stand in `dynamicImports`. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

export function firstLoad(manifest: Manifest): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): readonly string[] => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build's manifest names the chunk ${key} but does not describe it.`);
    if (seen.has(key)) return [];
    seen.add(key);
    return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(visit)];
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  return [...new Set(entries.flatMap(visit))];
}
