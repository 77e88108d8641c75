/** What Data Cloud adds after data has arrived. The figure per mechanism is in its `freshnessMs`. */

export const PROCESSING_DELAYS = {
  identityResolution: {
    streamingOrUpsertBatchMs: 3_600_000,
    fullRefreshBatchMs: 64_800_000,
    federatedAcceleratedMs: 3_600_000,
    federatedNonAcceleratedMs: 86_400_000,
    realTimeSdkMs: 500,
    note: '60 minutes or 500 accumulated changes, whichever first, for streaming/upsert sources',
    source: 'help.salesforce.com data.c360_a_identity_resolution_processing_frequency.htm',
  },
  segmentPublishMs: { standard: [43_200_000, 86_400_000], rapid: [3_600_000, 14_400_000], realTime: 500 },
  insightScheduleMs: [3_600_000, 21_600_000, 43_200_000, 86_400_000],
} as const;
