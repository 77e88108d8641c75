/** The numbers that writing and reading a link agree on. Frozen with version 1 of the link. */

/** How a column is written. */
export const COLUMN = {
  /** Nobody has an answer; nothing follows. */
  empty: 0,
  /** One code, the same for all. */
  same: 1,
  /** One code; each record's is one more than the one before. */
  counting: 2,
  /** A code each. */
  mixed: 3,
} as const;

/** What a code in a column means. */
export const CODE = {
  none: 0,
  no: 1,
  yes: 2,
  /** A text instead of yes or no. */
  said: 3,
  /** A value that follows in the next column; in a column of lists, the length plus this. */
  fresh: 1,
  /** From here on: the turn or place of a value that both sides know. */
  first: 2,
  /** Added to a value of its own column, where 0 says that it is somewhere else. */
  known: 1,
} as const;

/** The words of subjects and the collections they name. Append only. */
export const SUBJECT_COLLECTIONS = [
  ['system', 'systems'],
  ['org', 'orgs'],
  ['entity', 'entities'],
  ['placement', 'placements'],
  ['flow', 'flows'],
  ['sharedKey', 'sharedKeys'],
  ['interaction', 'interactions'],
  ['ruleset', 'rulesets'],
  ['insight', 'insights'],
  ['segment', 'segments'],
  ['dataGraph', 'dataGraphs'],
  ['smokeTest', 'smokeTests'],
  ['waiver', 'waivers'],
  ['note', 'notes'],
  ['question', 'questions'],
  ['zone', 'zones'],
  ['stop', 'stops'],
  ['customRule', 'customRules'],
] as const;
