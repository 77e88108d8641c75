/**
 * What texts in designs are likely to say, for the compression of links. Frozen with version 1 of the link: a byte
 * changed here and no old link opens.
 *
 * Made of the names and values of the schema, the names, object names and key fields of the catalogue, and phrases of
 * the templates; likelier texts nearer the end, where pointing at them is cheapest.
 */
import { TEXT_END } from './link-texts.ts';

const TEXTS = `
OpportunityLineItem | CampaignMember | DataUsePurpose | Task | CaseComment | CaseHistory | CaseMilestone
MessagingEndUser | ServiceContract | ContractLineItem | MessagingSession | ConversationEntry | VoiceCall
Knowledge__kav | All Contacts | Publication List | SubscriberStatus | Profile Center | _Open | _Sent | _Click
_Bounce | _Unsubscribe | JourneyHistory | Shared Data Extension | CommSubscription | CommSubscriptionConsent
Flow | Prospect Account | Visitor Activity | List Email | Connected Campaign | OptedOut
IndividualIdentityLink__dlm | ssot__ContactPointEmail__dlm | ssot__ContactPointPhone__dlm
ssot__ContactPointAddress__dlm | ssot__PartyIdentification__dlm | ssot__Account__dlm | UnifiedAccount__dlm
ssot__Lead__dlm | ssot__Case__dlm | ssot__GoodsProduct__dlm | ssot__SalesOrder__dlm
ssot__SalesOrderProduct__dlm | ssot__Opportunity__dlm | ssot__LoyaltyProgramMember__dlm
ssot__ContactPointConsent__dlm | ssot__DataUsePurpose__dlm | ssot__WebsiteEngagement__dlm
ssot__DeviceApplicationEngagement__dlm | ssot__MessageEngagement__dlm | Insight__cio | CustomerList
ProductLineItem | PaymentInstrument | Basket | Coupon | TrackingConsent | EinsteinActivities | BuyerAccount
BuyerGroup | BuyerGroupMember | ProductCatalog | ProductCategory | WebCart | CartItem | PaymentAuthorization
PaymentGateway | CommerceEntitlementPolicy | OrderItemSummary | OrderDeliveryGroupSummary | FulfillmentOrder
FulfillmentOrderLineItem | ReturnOrder | ReturnOrderLineItem | OrderPaymentSummary | CreditMemo
PartyRelationshipGroup | FinancialAccountParty | FinancialProduct | ServiceCatalogRequest | AssetsAndLiabilities
CarePlan | CareProgramEnrollee | CareRequest | MedicationRequest | ClinicalEncounter | HealthCondition
AttributeDefinition | FulfillmentRequest | Vehicle | User | NetworkActivityAudit | WorkOrder
ServiceAppointment | ProductItem | ProductConsumed | SBQQ__ProductOption__c | SBQQ__Quote__c
SBQQ__QuoteLine__c | SBQQ__Subscription__c | AssetStatePeriod | InvoiceLine | BillingSchedule
LoyaltyProgramMember | LoyaltyMemberTier | LoyaltyMemberCurrency | TransactionJournal | LoyaltyProgram | Voucher
LoyaltyLedger | MemberBenefit | Dataset | Recipe | npe03__Recurring_Donation__c | Business Partner
Customer Master | Material | Billing Document | Stock | Variant | Attribute | Learner | Course Completion
Course | Enrollment | Progress | AppUser | AppEvent | PushPermission | TrackingPermission | PageView
FormSubmit | FormSubmission | CookieConsent | Tier | Renewal | Booking | Reservation | Guest | Trip
DigitalAsset | Rendition | dim_customer | fact_order | Topic | Queue | Bus | Rule | Archive | Audience
GoldenRecord | Party | ProductMaster | Dispute | PSPCustomer | Receipt | LoyaltyScan | Subscription
BillingAccount | CustomAudience | UserProfile | ConsentGrant | Pricebook2 | QuoteLineItem
ContactPointTypeConsent | ContactPointConsent | AuthorizationFormConsent | EmailMessage | All Subscribers
Data Extension | Catalog | ssot__Individual__dlm | ssot__EmailEngagement__dlm | Prospect | Profile | Category
Shipment | Refund | FinancialAccount | SalesAgreement | Sales Order | Item | Member | PricebookEntry
OrderSummary | OrderItem | Product2 | Contact | Custom / other system | Identity provider / login
Advertising platforms | Billing / subscription platform | Point of sale | Heroku Postgres app
Payment gateway / PSP | MDM hub | Other CDP | iPaaS / ESB (other) | Amazon EventBridge | Amazon SQS / SNS
Apache Kafka / Confluent | Amazon Redshift | Databricks | Google BigQuery | Snowflake | AWS data lake
Digital asset management | Travel / booking system | Membership / club system | Web site / CMS | Mobile app
Learning management system | Product information management | ERP (other) | NetSuite | SAP ERP
Nonprofit / Education packages on core | MuleSoft Anypoint | CRM Analytics / Tableau | Agentforce
Loyalty Management | Revenue Cloud / CPQ | Field Service | Experience Cloud | Other Industries clouds
Communications Cloud | Health Cloud | Financial Services Cloud | Salesforce Order Management
B2B / D2C Commerce on core | B2C Commerce | Data Cloud | Marketing Cloud Account Engagement
Marketing Cloud Next | Marketing Cloud Engagement | Service Cloud | Sales Cloud | Other | Analytics | Event
Insight | Knowledge | Promotion | Return | Fulfillment | Inventory | Content | Certification | Campaign
Segment | Engagement | Consent | Membership | Payment | Invoice | Entitlement | Contract | Asset | Case
Opportunity | Quote | Cart | Order | Price | Product | Subscriber | Lead | Account | Customer
native-relationship | cdc | platform-events | pub-sub-api | pushtopic | outbound-message | event-relay
rest-request-reply | soap-request-reply | composite-api | apex-callout | flow-http-callout | scheduled-apex-poll
graphql-api | crm-query | bulk-api-2 | etl-batch | reverse-etl | sftp-file-drop | salesforce-connect
cross-org-adapter | salesforce-to-salesforce | dc-crm-stream-batch | dc-crm-stream-nrt
dc-ingestion-api-streaming | dc-ingestion-api-bulk | dc-web-mobile-sdk | dc-real-time-ingest | dc-mce-connector
dc-b2c-connector | dc-cloud-storage | mulesoft-connector | ipaas-flow | dc-calculated-insight
dc-streaming-insight | dc-copy-field | dc-related-list | dc-activation-mce | dc-activation-core
dc-activation-file-ads | dc-data-action | dc-real-time-data-action | dc-data-graph | dc-real-time-data-graph
dc-query-api | dc-connect-profile-api | zero-copy-federation | zero-copy-accelerated | zero-copy-share
mc-connect-sds | mc-connect-tracking | mc-journey-entry | mc-triggered-send | account-engagement-sync
b2c-scapi | b2c-ocapi | b2c-job-feed | b2c-oms-order-integration | som-order-events | order-on-behalf
heroku-connect | webhook | manual-process | custom | identity-provider | ads | billing | pos | heroku | mdm
cdp-other | ipaas | eventbridge | sqs | kafka | redshift | bigquery | aws-lake | dam | travel-booking
membership | web-cms | pim | erp-generic | erp-netsuite | erp-sap | npsp-edu | mulesoft | crm-analytics
loyalty | revenue-cpq | experience | industries-other | industries-comms | industries-health | industries-fsc
order-management | commerce-b2b | commerce-b2c | account-engagement | marketing-next | marketing-engagement
none | analytic | event | insight | knowledge | promotion | return | fulfillment | inventory | content
certification | campaign | segment | engagement | loyalty-member | payment | invoice | entitlement | asset
case | opportunity | quote | cart | order | price | product | subscriber | lead | account | customer
identity-provider-login | advertising-platforms | billing-subscription-platform | point-of-sale
heroku-postgres-app | payment-gateway-psp | mdm-hub | amazon-eventbridge | amazon-sqs-sns
apache-kafka-confluent | amazon-redshift | databricks | google-bigquery | snowflake | aws-data-lake
digital-asset-management | travel-booking-system | membership-club-system | web-site-cms | mobile-app
learning-management-system | product-information-management | netsuite | sap-erp | mulesoft-anypoint
crm-analytics-tableau | agentforce | loyalty-management | revenue-cloud-cpq | field-service | experience-cloud
communications-cloud | health-cloud | financial-services-cloud | salesforce-order-management | b2c-commerce
data-cloud | marketing-cloud-account-engagement | marketing-cloud-next | marketing-cloud-engagement
service-cloud | sales-cloud | c_orderNumber | order_number | Order_Number__c | c_productId | product_id
Product_Id__c | c_accountNumber | account_number | Account_Number__c | c_memberNumber | member_number
Member_Number__c | c_customerNumber | customer_number | Customer_Number__c | Customer_Number | SubscriberKey
c_globalCustomerId | global_customer_id | Global_Customer_Id__c | Global_Customer_Id | system: | org: | entity:
placement: | flow: | keys/ | ownership/ | latency/ | identity/ | delivery/ | activation/ | governance/
deployment/ | limits/ | model: | weekly | monthly | hourly | every 15 min | every 5 minutes | nightly | 1h
daily | on demand | near real time | continuous | user-action | request | business-event | segment-publish
schedule | record-change | us | apac | eu | global | https:// | Head of CRM | Product owner
Enterprise architect | Business Intelligence | Data governance board | Customer data council | Data steward
Data team | Finance IT | Commerce team | Digital | E-commerce | Customer Care | Service operations
Sales operations | Revenue Operations | RevOps | Marketing operations | Marketing | CRM team | Integration team
IT | Churn risk | Propensity to buy | Next best action | Loyalty tier | High value customers | Lapsed customers
Win back | Abandoned cart | Welcome | churn | _Updated__c | _At__c | Change board | policy document
Identity policy, version 1 | ticket to the source owner, then ingested again | cardHash | certificationId
certification-id | appLogin | memberId | memberNo | member-no | customerNo | customer-no | deviceId | device-id
loginId | login | cookie | party-id | subscriber-key | phone | email | default | all | main | sales | service
commerce | digital | external | web | app | shop | crm | erp | lms | club | dc | mc | Individual
PartyIdentification | IdentificationNumber | ContactPointPhone | TelephoneNumber | FormattedE164PhoneNumber
ContactPointAddress | PostalCode | FirstName | LastName | ContactPointEmail | EmailAddress | UnifiedIndividual
ssot__ | __dlm | __c | UnifiedIndividual__dlm | At most 3 marketing e-mails in 7 days | per week
Suppression data extension, applied before every send | suppression | Preference centre
open cases are left out | Login links the device to the person | Data Cloud reports | Bulk API 2.0 history load
none needed | contract | consent | Needed for service within the hour
Several teams react to the fact, none of them to the record
The target works on its own copy all day and needs it current | Read when needed, never copied
Decided in the architecture board | Mapped to the shared data model | Mapped to the shared customer model
canonical model | approved | created | updated | replay from the last event | no duplicates | dead letters
Stop a subscriber for two hours: the dead letters drain afterwards and nothing is doubled
A record made in the source is readable in the target by its shared key | Create a record in the source
failure-injection | end-to-end | outage-drill | round-trip | 12 | 1
`;

export const DICTIONARY_V1: Uint8Array = new TextEncoder().encode(
  TEXTS.trim()
    .split(/ \| |\n/)
    .map((text) => text + TEXT_END)
    .join(''),
);
