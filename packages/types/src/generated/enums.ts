// Made from the OpenAPI document by `pnpm build`. Do not edit.

/** Which way a list is sorted. */
export const SortDirection = {
  /** From small to large, from A to Z, from old to new. */
  Ascending: 0,
  /** From large to small, from Z to A, from new to old. */
  Descending: 1,
} as const;
/** Which way a list is sorted. */
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];

/** Whether a coworker record stands for a person or for a company. The service calls the enumeration `eCoworkerRecordType`; `/utils/enums?name=eCoworkerRecordType` lists it at run time. */
export const CoworkerType = {
  /** A person. What a create gets that names no type. */
  Individual: 1,
  /** A company as a customer of its own, without a person behind it. */
  Company: 2,
} as const;
/** Whether a coworker record stands for a person or for a company. The service calls the enumeration `eCoworkerRecordType`; `/utils/enums?name=eCoworkerRecordType` lists it at run time. */
export type CoworkerType = (typeof CoworkerType)[keyof typeof CoworkerType];

/** Gender as the person gave it. The service calls the enumeration `eGender`; `/utils/enums?name=eGender` lists it at run time. */
export const Gender = {
  /** Listed by official pages alone; a check against the live service found 1 to 5. */
  None: 0,
  /** Nobody has said. What a create gets that names no gender. */
  NotSet: 1,
  /** Male. */
  Male: 2,
  /** Female. */
  Female: 3,
  /** Neither of the two above. */
  Other: 4,
  /** Asked, and declined to say. */
  RatherNotSay: 5,
} as const;
/** Gender as the person gave it. The service calls the enumeration `eGender`; `/utils/enums?name=eGender` lists it at run time. */
export type Gender = (typeof Gender)[keyof typeof Gender];

/** Means by which a coworker's invoices are paid regularly. The service calls the enumeration `eRegularPaymentProvider` and lets the field be null. 2019 samples name a member `Manual`, which newer pages no longer have. */
export const RegularPaymentProvider = {
  /** No regular payment. */
  None: 0,
  /** Several gateways behind one. */
  MultiGateway: 1,
  /** Cards through Stripe. */
  Stripe: 2,
  /** Forte. */
  Forte: 3,
  /** Subscription at Authorize.Net. */
  AuthorizeNetSubscription: 4,
  /** Subscription at PayPal, standard product. */
  PaypalStandardSubscription: 5,
  /** PayPal, adaptive payments. */
  PayPalAdaptive: 6,
  /** ePay. */
  EPay: 7,
  /** Braintree. */
  Braintree: 8,
  /** Ezidebit. */
  EziDebit: 9,
  /** LiqPay. */
  LiqPay: 10,
  /** Bank debit in the United States through Stripe. */
  StripeACH: 11,
  /** Bank debit through GoCardless. */
  GoCardless: 12,
  /** Bank debit in the United Kingdom through Stripe. */
  StripeBACS: 13,
  /** Credit notes, no money moved. */
  CreditNote: 94,
  /** Gift cards. */
  GiftCard: 95,
  /** Bank transfer made by the customer. */
  BankTransfer: 96,
  /** Cash. */
  Cash: 97,
  /** Paper cheque. */
  Check: 98,
  /** Anything else. */
  Other: 99,
} as const;
/** Means by which a coworker's invoices are paid regularly. The service calls the enumeration `eRegularPaymentProvider` and lets the field be null. 2019 samples name a member `Manual`, which newer pages no longer have. */
export type RegularPaymentProvider = (typeof RegularPaymentProvider)[keyof typeof RegularPaymentProvider];

/** Where a coworker usually works on one day of the week. The service calls the enumeration `eCoworkerAttendance`. An official example shows 0, which is no member. */
export const Attendance = {
  /** At the space. What a create gets that names none. */
  WorkingFromOffice: 1,
  /** At home. */
  WorkingFromHome: 2,
  /** Abroad. */
  WorkingFromAbroad: 3,
  /** A day off. */
  NotWorking: 4,
  /** Not decided. */
  Undefined: 5,
} as const;
/** Where a coworker usually works on one day of the week. The service calls the enumeration `eCoworkerAttendance`. An official example shows 0, which is no member. */
export type Attendance = (typeof Attendance)[keyof typeof Attendance];

/** Tax treatment of a coworker's invoices. The service calls the enumeration `eCoworkerTaxRateType`. Which rate stands behind each member is a setting of the location. */
export const TaxRateType = {
  /** The ordinary rate. What a create gets that names none. */
  Default: 1,
  /** The reduced rate. */
  Reduced: 2,
  /** No tax. */
  Exempt: 3,
} as const;
/** Tax treatment of a coworker's invoices. The service calls the enumeration `eCoworkerTaxRateType`. Which rate stands behind each member is a setting of the location. */
export type TaxRateType = (typeof TaxRateType)[keyof typeof TaxRateType];
