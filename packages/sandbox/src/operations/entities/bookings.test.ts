import { describe, expect, test } from "vitest";
import { errorsOf, fieldsOf, recordsOf, valueOf } from "../../testing/bodies.ts";
import { start, transports, type Running } from "../../testing/start.ts";

const booking = (from: string, to: string, more: object = {}): object => ({
  ResourceId: 5_551_234,
  CoworkerId: 87_654_321,
  FromTime: `2026-03-02T${from}:00Z`,
  ToTime: `2026-03-02T${to}:00Z`,
  ...more,
});

const run = async ({ ask }: Running, Key: string, id: number) =>
  fieldsOf((await ask("POST", "/spaces/bookings/runcommand", { body: { Key, Ids: [id] } })).body);

async function book({ ask }: Running, ...given: Parameters<typeof booking>): Promise<number> {
  return valueOf((await ask("POST", "/spaces/bookings", { body: booking(...given) })).body).Id;
}

describe.each(transports)("bookings, %s", (_, transport) => {
  const begin = () => start(transport, { seed: 8, references: "checked" });

  test.each([
    ["09:00", "10:00", 200],
    ["10:30", "11:30", 400],
    ["11:59", "13:00", 400],
    ["09:00", "13:00", 400],
    ["10:00", "12:00", 400],
    ["12:00", "13:00", 200],
    ["09:00", "09:00", 400],
    ["11:00", "09:00", 400],
  ])(
    "of a resource that is taken from 10:00 to 12:00, from %s to %s, return %i",
    async (from, to, status) => {
      const running = await begin();
      await book(running, "10:00", "12:00");
      const { status: found, body } = await running.ask("POST", "/spaces/bookings", {
        body: booking(from, to),
      });
      expect(found).toBe(status);
      expect(status === 400 ? errorsOf(body).length : 1).toBe(1);
    },
  );

  test("may overlap where the resource allows it, and a booking does not overlap itself", async () => {
    const running = await begin();
    const { ask } = running;
    const id = await book(running, "10:00", "12:00");
    const body = { Id: id, ...booking("11:00", "13:00") };
    expect((await ask("PUT", "/spaces/bookings", { body })).status).toBe(200);
    const resource = fieldsOf((await ask("GET", "/spaces/resources/5551234")).body);
    await ask("PUT", "/spaces/resources", { body: { ...resource, AllowMultipleBookings: true } });
    expect((await ask("POST", "/spaces/bookings", { body: booking("11:30", "12:00") })).status).toBe(200);
  });

  test("can be replaced as they were read, even if the resource no longer allows a second one", async () => {
    const running = await begin();
    const { ask } = running;
    const resource = fieldsOf((await ask("GET", "/spaces/resources/5551234")).body);
    await ask("PUT", "/spaces/resources", { body: { ...resource, AllowMultipleBookings: true } });
    const ids = [await book(running, "10:00", "12:00"), await book(running, "10:00", "12:00")];
    await ask("PUT", "/spaces/resources", { body: resource });
    for (const id of ids) {
      const { body } = await ask("GET", `/spaces/bookings/${id}`);
      expect((await ask("PUT", "/spaces/bookings", { body })).status).toBe(200);
      const moved = { ...fieldsOf(body), FromTime: "2026-03-02T10:30:00Z" };
      expect((await ask("PUT", "/spaces/bookings", { body: moved })).status).toBe(400);
    }
  });

  test("show the name of their resource's type, whatever changes it", async () => {
    const running = await begin();
    const { ask } = running;
    const id = await book(running, "10:00", "12:00");
    const read = async (path: string) => fieldsOf((await ask("GET", `/spaces/${path}`)).body);
    const typeName = async () => (await read(`bookings/${id}`))["ResourceResourceTypeName"];
    const resource = await read("resources/5551234");
    expect(await typeName()).toBe(resource["ResourceTypeName"]);

    const type = await read(`resourcetypes/${Number(resource["ResourceTypeId"])}`);
    await ask("PUT", "/spaces/resourcetypes", { body: { ...type, Name: "Large rooms" } });
    expect(await typeName()).toBe("Large rooms");

    const other = valueOf(
      (await ask("POST", "/spaces/resourcetypes", { body: { ...type, Name: "Studios" } })).body,
    );
    await ask("PUT", "/spaces/resources", { body: { ...resource, ResourceTypeId: other.Id } });
    expect(await typeName()).toBe("Studios");
  });

  test("are charged once, at the price for the type of the resource, and their charge names them", async () => {
    const running = await begin();
    const id = await book(running, "10:00", "12:00");
    expect(await run(running, "CHARGE_BOOKING", id)).toMatchObject({ WasSuccessful: true });
    expect(await run(running, "CHARGE_BOOKING", id)).toMatchObject({ WasSuccessful: false });
    const query = `CoworkerExtraService_BookingId=${id}`;
    const charges = recordsOf((await running.ask("GET", `/billing/coworkerextraservices?${query}`)).body);
    expect(charges).toMatchObject([{ TotalUses: 120, Price: 30, CoworkerId: 87_654_321 }]);
    const stored = (await running.ask("GET", `/spaces/bookings/${id}`)).body;
    expect(stored).toMatchObject({ Invoiced: true, CoworkerExtraServiceIds: String(charges[0]?.Id) });
  });

  test("show the charges that name them, and can be charged again when there is none", async () => {
    const running = await begin();
    const { ask } = running;
    const id = await book(running, "10:00", "12:00");
    const charges = "/billing/coworkerextraservices";
    const read = async (path: string) => fieldsOf((await ask("GET", path)).body);
    const shown = async (one: number) => {
      const { CoworkerExtraServiceIds, Invoiced } = await read(`/spaces/bookings/${one}`);
      return { CoworkerExtraServiceIds, Invoiced };
    };
    const none = { CoworkerExtraServiceIds: null, Invoiced: false };
    await run(running, "CHARGE_BOOKING", id);
    const first = Number((await shown(id)).CoworkerExtraServiceIds);
    const { body } = await ask("POST", charges, { body: await read(`${charges}/${first}`) });
    const { Id: second } = valueOf(body);
    expect(await shown(id)).toEqual({ CoworkerExtraServiceIds: `${first},${second}`, Invoiced: true });

    const other = await book(running, "14:00", "15:00");
    await ask("PUT", charges, { body: { ...(await read(`${charges}/${second}`)), BookingId: other } });
    expect([await shown(id), await shown(other)]).toEqual([
      { CoworkerExtraServiceIds: String(first), Invoiced: true },
      { CoworkerExtraServiceIds: String(second), Invoiced: true },
    ]);
    await ask("DELETE", `${charges}/${first}`);
    expect(await shown(id)).toEqual(none);
    expect(await read(`/spaces/bookings/${id}`)).toMatchObject({ InvoiceDate: null });
    expect(await run(running, "CHARGE_BOOKING", id)).toMatchObject({ WasSuccessful: true });
  });

  test("of a seed show their charges, which name them", async () => {
    const { ask } = await start(transport, { seed: 40, references: "checked" });
    const list = async (path: string) => recordsOf((await ask("GET", `${path}?size=100&orderby=Id`)).body);
    const charges = await list("/billing/coworkerextraservices");
    const bookings = await list("/spaces/bookings");
    expect(charges.length).toBeGreaterThan(3);
    const shown = bookings.map((one) => [
      one["Invoiced"],
      one.Id,
      one["CoworkerExtraServiceIds"],
      one["FromTime"],
      one["UniqueId"],
    ]);
    expect(shown).toEqual(
      charges.map((charge) => [
        true,
        charge["BookingId"],
        String(charge.Id),
        charge["BookingFromTime"],
        charge["BookingUniqueId"],
      ]),
    );
  });

  test("are deleted when they are cancelled, and their time is free", async () => {
    const running = await begin();
    const id = await book(running, "10:00", "12:00");
    expect(await run(running, "CANCEL_BOOKING", id)).toMatchObject({ WasSuccessful: true });
    expect((await running.ask("GET", `/spaces/bookings/${id}`)).status).not.toBe(200);
    expect(await book(running, "10:00", "12:00")).toBeGreaterThan(id);
  });

  test("are listed by the time at which they begin", async () => {
    const running = await begin();
    const [late, early] = [await book(running, "15:00", "16:00"), await book(running, "08:00", "09:00")];
    const query = "from_Booking_FromTime=2026-03-02T00:00";
    const rows = recordsOf((await running.ask("GET", `/spaces/bookings?${query}`)).body);
    expect(rows.map(({ Id }) => Id)).toEqual([early, late]);
  });
});
