/** What a source says about identity and keys in a kind of system, in prose. */
export interface SystemKindNote {
  /** What identifies a record there, per entity or aspect: person, account, order, format. */
  readonly nativeIdentity: Readonly<Record<string, string>>;
  readonly externalId: ExternalIdNote;
  readonly notes: string;
  readonly sources: readonly string[];
}

export interface ExternalIdNote {
  readonly supported: boolean;
  readonly how?: string;
  readonly upsertSyntax?: string;
  /** What serves as key where External ID does not exist. */
  readonly equivalent?: string;
  readonly immutable?: string;
}
