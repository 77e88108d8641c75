/** What `scripts/assembly-script.ts` makes of a module written in AssemblyScript. */
declare module '*?assembly' {
  /** The WebAssembly module. */
  export const base64: string;
}
