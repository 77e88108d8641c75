import type { At, Placing } from '../commands/layout.ts';
import { COLLECTIONS, type Collection, type Design, inOrder } from '../model/design.ts';
import { subjectOf } from '../model/subject.ts';

/** Draws from a design by a seed, so that a failure repeats. */
export class Draw {
  constructor(design: Design, random: () => number) {
    this.design = design;
    this.#random = random;
  }
  readonly design: Design;
  readonly #random: () => number;

  of<T>(values: readonly T[]): T | undefined {
    return values[Math.floor(this.#random() * values.length)];
  }
  count(below: number): number {
    return Math.floor(this.#random() * below);
  }
  id(collection: Collection): string {
    return (this.count(20) === 0 ? undefined : this.of(inOrder(this.records(collection)))?.id) ?? 'not-there';
  }
  ids(collection: Collection): readonly string[] {
    return Array.from({ length: this.count(4) }, () => this.id(collection));
  }
  subject(): string {
    const collection = this.of(COLLECTIONS) ?? 'systems';
    return collection === 'layout' ? 'design' : subjectOf(collection, this.id(collection));
  }
  subjects(): readonly string[] {
    return Array.from({ length: this.count(5) }, () => this.subject());
  }
  word(): string {
    return this.of(['', 'Sales Cloud', '__proto__', 'Ünïcode & more', '<b>', 'x'.repeat(70)]) ?? '';
  }
  point(): At {
    return { x: this.of([0, 40, -2000, 1e9, Number.NaN]) ?? 0, y: this.count(2000) };
  }
  placings(): readonly Placing[] {
    return this.subjects().map((subject) => ({ subject, ...this.point() }));
  }
  drawn() {
    return this.placings().map((placing) => ({ ...placing, width: 200, height: 40 + this.count(200) }));
  }
  value(): unknown {
    const id = this.id(this.of(COLLECTIONS) ?? 'systems');
    return this.of([null, true, 0, 60_000, Number.NaN, 'text', id, [], [id], {}, 'sor', 'text', 'one-way']);
  }
  records(collection: Collection) {
    return this.design[collection] as ReadonlyMap<string, { readonly id: string; readonly order: number }>;
  }
}
