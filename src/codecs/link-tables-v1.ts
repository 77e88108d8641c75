/**
 * What a link writes of a design, field by field, in the order it is written. Frozen with version 1 of the link.
 *
 * Append only: a new field goes to the end of its record, and old links still open; nothing is moved or taken out.
 * Long because it is one table. A collection that others refer to comes before them. Fields of the file that are not here travel as JSON.
 */
import {
  ANCHOR_TYPE,
  CANONICAL,
  CHECKLIST_ANSWER,
  CHOICE,
  CONFLICT_POLICY,
  CONSISTENCY,
  DECIDED_PHASE,
  DELETES,
  DIRECTION,
  EDITION,
  EXTRACTION,
  FREQUENCY,
  GRAPH_MODE,
  IDEMPOTENCY,
  INSIGHT_TYPE,
  INTENT,
  INTERACTION_TYPE,
  KEY_KIND,
  KEY_TYPE,
  MAPPED_TO,
  MECHANISM,
  METHOD,
  NATURE,
  OPERATION,
  ORDERING,
  ORIGIN,
  PAYLOAD_SCOPE,
  PLATFORM,
  PRIMARY_DMO,
  PUBLISH_TYPE,
  PURPOSE,
  REACTION,
  RECONCILIATION,
  ROLE,
  RULE_PROFILE,
  RULE_SUBJECT,
  SEGMENT_ON,
  SENSITIVITY,
  SEVERITY,
  SIDE,
  SMOKE_TEST_KIND,
  STATUS,
  SUBSCRIBER_KEY_SOURCE,
  SYNC_DECISION,
  SYSTEM_KIND,
  ZONE_KIND,
} from './link-enums-v1.ts';
import {
  coordinate,
  duty,
  entriesOf,
  flag,
  idOf,
  json,
  listOf,
  number,
  oneOf,
  record,
  subject,
  text,
} from './link-kinds.ts';

const CONTEXT = record({ casesPerDay: number, unifiedProfiles: number, notes: text });

const RULE_PARAMS = record({
  hotBudgetMs: number,
  caseWritePerDay: number,
  graphEdges: number,
  graphDepth: number,
  meshSystems: number,
  meshRatio: number,
  hubShare: number,
  busWarnShare: number,
  volatileFields: listOf(text),
});

const ORGS = listOf(
  record(
    {
      id: text,
      name: text,
      platform: oneOf(PLATFORM),
      edition: oneOf(EDITION),
      region: text,
      eventAddOns: number,
      dataSpaces: listOf(text),
    },
    'orgs',
  ),
);

const SYSTEMS = listOf(
  record(
    {
      id: text,
      kind: oneOf(SYSTEM_KIND),
      name: text,
      orgId: idOf('orgs'),
      owner: text,
      inScope: flag,
      readiness: record({ extraction: oneOf(EXTRACTION), frequency: oneOf(FREQUENCY), identifier: text }),
    },
    'systems',
  ),
);

const ENTITIES = listOf(
  record(
    {
      id: text,
      name: text,
      canonical: oneOf(CANONICAL),
      nature: oneOf(NATURE),
      personal: flag,
      sensitivity: oneOf(SENSITIVITY),
      consistency: oneOf(CONSISTENCY),
      systemOfRecord: idOf('systems'),
      attributeGroups: listOf(
        record(
          { id: text, name: text, owner: idOf('systems'), conflictPolicy: oneOf(CONFLICT_POLICY) },
          'attributeGroups',
        ),
      ),
      updatePaths: listOf(idOf('systems')),
      conflictPolicy: oneOf(CONFLICT_POLICY),
      syncDecision: oneOf(SYNC_DECISION),
      parentEntityId: idOf('entities'),
    },
    'entities',
  ),
);

const SHARED_KEYS = listOf(
  record(
    {
      id: text,
      entityId: idOf('entities'),
      name: text,
      kind: oneOf(KEY_KIND),
      stable: flag,
      mintedBy: idOf('systems'),
      length: number,
      format: text,
      decidedPhase: oneOf(DECIDED_PHASE),
      repairPlan: text,
    },
    'sharedKeys',
  ),
);

const INSIGHTS = listOf(
  record(
    {
      id: text,
      name: text,
      type: oneOf(INSIGHT_TYPE),
      scheduleMinutes: number,
      sourceEntityIds: listOf(idOf('entities')),
    },
    'insights',
  ),
);

const DATA_GRAPHS = listOf(
  record(
    {
      id: text,
      name: text,
      mode: oneOf(GRAPH_MODE),
      rootDmo: text,
      nodes: listOf(text),
      depth: number,
      refreshMinutes: number,
      retrievalPatterns: listOf(text),
    },
    'dataGraphs',
  ),
);

const PLACEMENTS = listOf(
  record(
    {
      id: text,
      entityId: idOf('entities'),
      systemId: idOf('systems'),
      object: text,
      role: oneOf(ROLE),
      keys: listOf(
        record({
          sharedKeyId: idOf('sharedKeys'),
          field: text,
          type: oneOf(KEY_TYPE),
          length: number,
          externalId: flag,
          unique: flag,
          caseSensitive: flag,
          native: flag,
        }),
      ),
      existingRecords: number,
      usedFor: listOf(text),
      identifiers: listOf(record({ type: text, mappedTo: oneOf(MAPPED_TO) })),
      derivedFields: listOf(
        record({
          field: text,
          sourceInsightId: idOf('insights'),
          readOnly: flag,
          timestampField: text,
          otherWriters: listOf(text),
        }),
      ),
      fieldWriters: listOf(record({ field: text, writers: listOf(text) })),
      subscriberKeySource: oneOf(SUBSCRIBER_KEY_SOURCE),
      externalIdFieldCount: number,
      syncedFieldCount: number,
    },
    'placements',
  ),
);

const FLOWS = listOf(
  record(
    {
      id: text,
      name: text,
      source: idOf('systems'),
      target: idOf('systems'),
      via: listOf(idOf('systems')),
      entityIds: listOf(idOf('entities')),
      mechanism: oneOf(MECHANISM),
      purposes: listOf(oneOf(PURPOSE)),
      intent: oneOf(INTENT),
      direction: oneOf(DIRECTION),
      frequency: text,
      intervalMin: number,
      trigger: text,
      transformation: text,
      owner: text,
      sloMs: number,
      measuredP95Ms: number,
      availabilityPct: number,
      eventsPerDay: number,
      peakPerHour: number,
      payloadBytes: number,
      apiSubscribers: number,
      payloadScope: oneOf(PAYLOAD_SCOPE),
      operations: listOf(oneOf(OPERATION)),
      matchKeyId: idOf('sharedKeys'),
      idempotency: oneOf(IDEMPOTENCY),
      ordering: oneOf(ORDERING),
      attributeGroupIds: listOf(idOf('attributeGroups')),
      keyQualifier: text,
      errorHandling: record({ retry: duty, deadLetter: duty, alert: duty, monitor: duty, replay: duty, resync: duty }),
      maxOutageHours: number,
      initialLoad: text,
      deletes: oneOf(DELETES),
      origin: oneOf(ORIGIN),
      partialIdentity: flag,
      legalBasis: text,
      decision: record({ choice: oneOf(CHOICE), rationale: text, decidedBy: text, date: text }),
      dependsOnFlowIds: listOf(idOf('flows')),
    },
    'flows',
  ),
);

const INTERACTIONS = listOf(
  record(
    {
      id: text,
      name: text,
      systemId: idOf('systems'),
      type: oneOf(INTERACTION_TYPE),
      latencyBudgetMs: number,
      freshnessMs: number,
      parallel: flag,
      reads: listOf(
        record({
          systemId: idOf('systems'),
          entityIds: listOf(idOf('entities')),
          mechanism: oneOf(MECHANISM),
          dataGraphId: idOf('dataGraphs'),
          measuredP95Ms: number,
        }),
      ),
    },
    'interactions',
  ),
);

const IDENTITY = record({
  rulesets: listOf(
    record(
      {
        id: text,
        dataSpace: text,
        primaryDmo: oneOf(PRIMARY_DMO),
        entityIds: listOf(idOf('entities')),
        origins: listOf(text),
        realTime: flag,
        anchor: record({ type: oneOf(ANCHOR_TYPE), verified: flag }),
        matchRules: listOf(
          record({
            id: text,
            origin: text,
            criteria: listOf(record({ dmo: text, field: text, method: oneOf(METHOD) })),
          }),
        ),
        reconciliation: oneOf(RECONCILIATION),
        tested: record({ passed: flag, systems: number, note: text }),
      },
      'rulesets',
    ),
  ),
  governance: record({
    owner: text,
    priorityIdentifiers: listOf(text),
    acceptableFalseMergePct: number,
    reviewer: text,
    correctionPropagation: text,
    thresholdPolicy: text,
  }),
  anonymousToKnown: text,
});

const SEGMENTS = listOf(
  record(
    {
      id: text,
      name: text,
      on: oneOf(SEGMENT_ON),
      entityIds: listOf(idOf('entities')),
      targets: listOf(idOf('systems')),
      insightIds: listOf(idOf('insights')),
      publishType: oneOf(PUBLISH_TYPE),
      publishIntervalMin: number,
      lookbackDays: number,
      freshnessSloMs: number,
      consentFilter: flag,
      owner: text,
      version: text,
      changeReview: text,
      consumers: listOf(text),
      reaction: oneOf(REACTION),
    },
    'segments',
  ),
);

const GOVERNANCE = record({
  frequencyCap: text,
  audienceExclusion: text,
  consent: text,
  segmentChangeProcess: text,
  mapReviewedOn: text,
});

const SMOKE_TESTS = listOf(
  record(
    {
      id: text,
      kind: oneOf(SMOKE_TEST_KIND),
      flowIds: listOf(idOf('flows')),
      action: text,
      assertion: text,
      maxWaitMs: number,
      keyUsed: text,
    },
    'smokeTests',
  ),
);

const WAIVERS = listOf(
  record({ id: text, ruleId: text, subject: text, reason: text, approvedBy: text, expires: text }, 'waivers'),
);

const NOTES = listOf(record({ id: text, text: text, color: text }, 'notes'));

const QUESTIONS = listOf(record({ id: text, subject: subject, text: text, askedBy: text, answer: text }, 'questions'));

const ZONES = listOf(record({ id: text, name: text, kind: oneOf(ZONE_KIND) }, 'zones'));

const STOPS = listOf(
  record({ id: text, title: text, notes: text, focus: listOf(subject), perspective: text }, 'stops'),
);

const CHECKLIST_ANSWERS = listOf(
  record({ itemId: text, answer: oneOf(CHECKLIST_ANSWER), by: text, link: text, at: text, fingerprint: text }),
);

const CUSTOM_RULES = listOf(
  record(
    { id: text, title: text, severity: oneOf(SEVERITY), on: oneOf(RULE_SUBJECT), where: json, message: text },
    'customRules',
  ),
);

const LAYOUT = listOf(
  record({
    id: subject,
    x: coordinate,
    y: coordinate,
    width: coordinate,
    height: coordinate,
    locked: flag,
    collapsed: flag,
    waypoints: listOf(record({ x: coordinate, y: coordinate })),
    sourcePin: record({ side: oneOf(SIDE), offset: number }),
    targetPin: record({ side: oneOf(SIDE), offset: number }),
    label: record({ t: number, dx: coordinate, dy: coordinate }),
  }),
);

export const DESIGN_V1 = record({
  id: text,
  name: text,
  client: text,
  summary: text,
  status: oneOf(STATUS),
  createdAt: text,
  updatedAt: text,
  context: CONTEXT,
  ruleProfile: oneOf(RULE_PROFILE),
  ruleParams: RULE_PARAMS,
  ruleSettings: listOf(record({ ruleId: text, severity: oneOf(SEVERITY) })),
  orgs: ORGS,
  systems: SYSTEMS,
  entities: ENTITIES,
  sharedKeys: SHARED_KEYS,
  insights: INSIGHTS,
  dataGraphs: DATA_GRAPHS,
  placements: PLACEMENTS,
  flows: FLOWS,
  interactions: INTERACTIONS,
  journeys: listOf(text),
  identity: IDENTITY,
  segments: SEGMENTS,
  governance: GOVERNANCE,
  reporting: record({ strategy: text, owner: text }),
  deployment: record({ waveOverrides: entriesOf(number) }),
  smokeTests: SMOKE_TESTS,
  waivers: WAIVERS,
  notes: NOTES,
  questions: QUESTIONS,
  zones: ZONES,
  stops: STOPS,
  checklistAnswers: CHECKLIST_ANSWERS,
  customRules: CUSTOM_RULES,
  layout: LAYOUT,
});
