// What the generated types promise to somebody who writes against them, checked by the compiler.
import createClient from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import {
  Attendance,
  type BookingCreate,
  type Coworker,
  type CoworkerCreate,
  type CoworkerPatch,
  type CoworkerReplace,
  type CoworkerSummary,
  type CoworkerType,
  type CoworkerWhere,
  type DateInput,
  Gender,
  type Page,
  type paths,
  type Range,
  type resources,
  type ResourceTypes,
  type Team,
  type TeamReplace,
  type TeamSummary,
  type TeamWhere,
  type ValidationFailure,
  type WebhookRecords,
} from "./index.ts";

declare const coworker: Coworker;
declare const row: CoworkerSummary;

describe("records", () => {
  test("a full record is assignable to the replace body", () => {
    expectTypeOf<Coworker>().toExtend<CoworkerReplace>();
    expectTypeOf<Team>().toExtend<TeamReplace>();
  });

  test("a row of a list is not assignable to the replace body", () => {
    expectTypeOf<CoworkerSummary>().not.toExtend<CoworkerReplace>();
    expectTypeOf<TeamSummary>().not.toExtend<TeamReplace>();
  });

  test("a full record is a summary and more", () => {
    expectTypeOf<Coworker>().toExtend<CoworkerSummary>();
    expectTypeOf<Team>().toExtend<TeamSummary>();
    expectTypeOf(row).not.toHaveProperty("Notes");
    expectTypeOf(coworker).toHaveProperty("Notes");
  });

  test("nullability is that of the document", () => {
    expectTypeOf(coworker.FullName).toEqualTypeOf<string>();
    expectTypeOf(coworker.Notes).toEqualTypeOf<string | null>();
    expectTypeOf(coworker.InvoicingBusinessId).toEqualTypeOf<number | null>();
    expectTypeOf(coworker.TeamIds).toEqualTypeOf<string | null>();
  });
});

describe("enums", () => {
  test("a member is a literal, and the const object and its type share a name", () => {
    expectTypeOf(Gender.Female).toEqualTypeOf<3>();
    expectTypeOf<Gender>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5>();
    expectTypeOf(Attendance.WorkingFromHome).toExtend<Attendance>();
  });

  test("unknown members can be read", () => {
    expectTypeOf<77>().toExtend<Coworker["Gender"]>();
    expectTypeOf<Gender>().toExtend<Coworker["Gender"]>();
    expectTypeOf<null>().toExtend<Coworker["RegularPaymentProvider"]>();
  });

  test("unknown members cannot be written by a create or a patch", () => {
    expectTypeOf<77>().not.toExtend<NonNullable<CoworkerCreate["Gender"]>>();
    expectTypeOf<77>().not.toExtend<NonNullable<CoworkerPatch["Gender"]>>();
    expectTypeOf<NonNullable<CoworkerCreate["CoworkerType"]>>().toEqualTypeOf<CoworkerType>();
    expectTypeOf<number>().not.toExtend<NonNullable<CoworkerPatch["MondayAttendance"]>>();
  });

  test("an unknown member that was read may be sent back in a full record", () => {
    expectTypeOf<Coworker["Gender"]>().toExtend<CoworkerReplace["Gender"]>();
  });
});

describe("what is sent", () => {
  test("a create requires four fields, and documented defaults stay optional", () => {
    expectTypeOf<{
      FullName: string;
      Email: string;
      CountryId: number;
      SimpleTimeZoneId: number;
    }>().toExtend<CoworkerCreate>();
    expectTypeOf<{ FullName: string; Email: string }>().not.toExtend<CoworkerCreate>();
  });

  test("a create takes the plan fields, and a patch takes any one field or null", () => {
    expectTypeOf<CoworkerCreate>().toHaveProperty("TariffId");
    expectTypeOf<CoworkerCreate>().toHaveProperty("BillingDay");
    expectTypeOf<CoworkerCreate>().toHaveProperty("RenewalDate");
    expectTypeOf<{ Notes: null }>().toExtend<CoworkerPatch>();
    expectTypeOf<{ SystemId: string }>().toExtend<CoworkerPatch>();
  });

  test("undefined in a patch means to leave a field as it is", () => {
    expectTypeOf<{ Notes: string | undefined }>().toExtend<CoworkerPatch>();
    expectTypeOf<{ Notes: string | undefined }>().not.toExtend<CoworkerCreate>();
  });

  test("a date may be text or a Date in everything that is sent, and is text in what is read", () => {
    expectTypeOf<CoworkerCreate["DateOfBirth"]>().toEqualTypeOf<DateInput | null | undefined>();
    expectTypeOf<CoworkerPatch["RenewalDate"]>().toEqualTypeOf<DateInput | null | undefined>();
    expectTypeOf<CoworkerReplace["RenewalDate"]>().toEqualTypeOf<DateInput | null>();
    expectTypeOf<BookingCreate["FromTime"]>().toEqualTypeOf<DateInput>();
    expectTypeOf(coworker.RenewalDate).toEqualTypeOf<string | null>();
    expectTypeOf<{ FullName: Date }>().not.toExtend<CoworkerPatch>();
  });

  test("fields that the server computes cannot be created", () => {
    expectTypeOf<CoworkerCreate>().not.toHaveProperty("CreatedOn");
    expectTypeOf<CoworkerCreate>().not.toHaveProperty("ChurnProbability");
  });
});

describe("filters", () => {
  test("a date filter takes a string, a Date or a range of them", () => {
    expectTypeOf<string>().toExtend<CoworkerWhere["RegistrationDate"]>();
    expectTypeOf<Date>().toExtend<CoworkerWhere["RegistrationDate"]>();
    expectTypeOf<CoworkerWhere["UpdatedOn"]>().toEqualTypeOf<Range<DateInput> | undefined>();
    expectTypeOf<number>().not.toExtend<CoworkerWhere["RegistrationDate"]>();
  });

  test("a number filter takes a number or a range of numbers, a relation takes an id", () => {
    expectTypeOf<TeamWhere["DiscountCharges"]>().toEqualTypeOf<number | Range<number> | undefined>();
    expectTypeOf<CoworkerWhere["Country"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<CoworkerWhere["Gender"]>().toEqualTypeOf<Gender | undefined>();
  });

  test("filters have no prefix, and paging parameters are not filters", () => {
    expectTypeOf<CoworkerWhere>().toHaveProperty("Email");
    expectTypeOf<CoworkerWhere>().not.toHaveProperty("Coworker_Email");
    expectTypeOf<CoworkerWhere>().not.toHaveProperty("page");
  });
});

describe("envelopes and metadata", () => {
  test("a page counts, a validation failure lists", () => {
    expectTypeOf<Page["HasNextPage"]>().toEqualTypeOf<boolean>();
    expectTypeOf<ValidationFailure["WasSuccessful"]>().toEqualTypeOf<false>();
  });

  test("every resource has its types and its run-time metadata", () => {
    expectTypeOf<keyof ResourceTypes>().toEqualTypeOf<Exclude<keyof typeof resources, "serverUrl">>();
    expectTypeOf<"coworkers" | "teams">().toExtend<keyof ResourceTypes>();
    expectTypeOf<ResourceTypes["coworkers"]["record"]>().toEqualTypeOf<Coworker>();
    expectTypeOf<ResourceTypes["teams"]["binaries"]>().toEqualTypeOf<{
      logo: [];
      image: [number: 1 | 2 | 3];
    }>();
    expectTypeOf<(typeof resources)["coworkers"]["entity"]>().toEqualTypeOf<"Coworker">();
  });
});

describe("openapi-fetch over paths", () => {
  const client = createClient<paths>();

  test("a read by id returns plain values, without read markers", async () => {
    const { data } = await client.GET("/spaces/coworkers/{id}", { params: { path: { id: 1 } } });
    expectTypeOf(data?.Id).toEqualTypeOf<number | undefined>();
    expectTypeOf(data?.UpdatedOn).toEqualTypeOf<string | undefined>();
  });

  test("a path that the document lacks does not compile", () => {
    expectTypeOf(client.GET).parameter(0).extract<"/spaces/unicorns">().toBeNever();
  });
});

describe("webhooks", () => {
  test("a delivered record always has its Id, and any other field of its entity may be missing", () => {
    expectTypeOf<WebhookRecords["CoworkerUpdate"]["Id"]>().toEqualTypeOf<number>();
    expectTypeOf<WebhookRecords["CoworkerUpdate"]["FullName"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<{ Id: number }>().toExtend<WebhookRecords["TeamCreated"]>();
    expectTypeOf<Coworker>().toExtend<WebhookRecords["CoworkerDelete"]>();
  });

  test("a record of an event about which nothing is known has fields of unknown types", () => {
    expectTypeOf<WebhookRecords["BlogPostCreate"]["Id"]>().toEqualTypeOf<number>();
    expectTypeOf<WebhookRecords["BlogPostCreate"]["Title"]>().toBeUnknown();
  });

  test("events are named, and none is None", () => {
    expectTypeOf<"None">().not.toExtend<keyof WebhookRecords>();
    expectTypeOf<"HelDeskMessageCreated">().toExtend<keyof WebhookRecords>();
  });
});
