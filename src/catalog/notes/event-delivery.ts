/** The delivery allocation all consumers of one org's event bus share. */
export const EVENT_DELIVERY = {
  deliveryPer24h: { performance: 50_000, unlimited: 50_000, enterprise: 25_000, developer: 10_000 },
  addOn: '+100,000 deliveries/day (3M/month) and +25,000 publishes/h per add-on',
  note: 'counted per subscribed API client (Pub/Sub API, CometD, empApi, event relay); Apex triggers and flows are not counted',
} as const;
