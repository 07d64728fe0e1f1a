import { expect, test } from "vitest";
import { errorsOf, fieldsOf, valueOf } from "../../testing/bodies.ts";
import { start, type Running } from "../../testing/start.ts";

const [ada, hub, desk, dayPass] = [87_654_321, 12_345_678, 22_334_455, 9_911_001];
const person = { FullName: "Grace", Email: "grace@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
const begin = () =>
  start(undefined, { seed: 8, references: "checked", clock: () => new Date("2026-03-02T09:00:00Z") });

const create = async ({ ask }: Running, path: string, body: object): Promise<number> =>
  valueOf((await ask("POST", path, { body })).body).Id;

test("an open check-in starts today, and a closed one ends after it began", async () => {
  const { ask } = await begin();
  const post = (times: object) =>
    ask("POST", "/spaces/checkins", { body: { CoworkerId: ada, BusinessId: hub, ...times } });
  expect((await post({ FromTime: "2026-03-02T08:00:00Z" })).status).toBe(200);
  expect((await post({ FromTime: "2026-03-01T08:00:00Z", ToTime: "2026-03-01T17:00:00Z" })).status).toBe(200);
  const yesterday = await post({ FromTime: "2026-03-01T08:00:00Z" });
  expect(yesterday).toMatchObject({ status: 400, body: { Message: expect.stringContaining("problem") } });
  const { status, body } = await post({ FromTime: "2026-03-02T08:00:00Z", ToTime: "2026-03-02T07:00:00Z" });
  expect([status, errorsOf(body)[0]?.PropertyName]).toEqual([400, "ToTime"]);
});

test("a check-in uses a pass of its customer that has not expired, until the end", async () => {
  const running = await begin();
  const { ask } = running;
  const plan = { TariffId: desk, Businesses: [hub], InvoicingBusinessId: hub };
  const CoworkerId = await create(running, "/spaces/coworkers", { ...person, ...plan });
  const passes = "/billing/coworkertimepasses";
  const pass = { CoworkerId, BusinessId: hub, TimePassId: dayPass, CreateMultiple: 1 };
  const expired = await create(running, passes, { ...pass, ExpireDate: "2026-03-01T00:00:00Z" });
  const valid = await create(running, passes, pass);
  const readPass = async (id: number) => fieldsOf((await ask("GET", `${passes}/${id}`)).body);
  const times = { FromTime: "2026-03-02T08:00:00Z" };
  const id = await create(running, "/spaces/checkins", { CoworkerId, BusinessId: hub, ...times });
  const checkin = fieldsOf((await ask("GET", `/spaces/checkins/${id}`)).body);
  const { UniqueId } = await readPass(valid);
  expect(checkin).toMatchObject({
    CoworkerTimePassGuid: UniqueId,
    TariffAtTheTimeOfCheckin: "Dedicated desk",
  });
  expect(await readPass(expired)).toMatchObject({ Used: false });
  expect(await readPass(valid)).toMatchObject({ Used: true, CheckedIn: true, RemainingUses: 0 });
  await ask("PUT", "/spaces/checkins", { body: { ...checkin, ToTime: "2026-03-02T08:30:00Z" } });
  expect(await readPass(valid)).toMatchObject({ Used: true, CheckedIn: false });
});
