import { describe, expect, test } from "vitest";
import { errorsOf } from "../../testing/bodies.ts";
import { start, transports } from "../../testing/start.ts";

describe.each(transports)("what belongs to no entity, %s", (_, transport) => {
  test("the signed-in user is shown with the defaults of the first location", async () => {
    const { ask } = await start(transport, { seed: 8, references: "checked" });
    const { status, body } = await ask("GET", "/auth/me");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      Email: "admin@example.com",
      DefaultBusinessId: 12_345_678,
      DefaultBusinessName: "Example Hub",
      DefaultCurrencyCode: "GBP",
      DefaultCountryName: "United States",
      DefaultSimpleTimeZoneId: 2023,
      DefaultSimpleTimeZoneNameIana: "Europe/London",
    });
  });

  test("a user without any role sees themselves, and no defaults where there are no locations", async () => {
    const users = [{ email: "nobody@example.com", password: "secret", roles: [], fullName: "Nobody" }];
    const { ask } = await start(transport, { users });
    const { status, body } = await ask("GET", "/auth/me", {
      as: { username: "nobody@example.com", password: "secret" },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ Email: "nobody@example.com", FullName: "Nobody", DefaultBusinessId: null });
  });

  test("an enumeration is listed by the service's name for it", async () => {
    const { ask } = await start(transport);
    const { body } = await ask("GET", "/utils/enums?name=eGender");
    expect(body).toContainEqual({ Id: 3, Name: "Female" });
    const actions = await ask("GET", "/utils/enums?name=eWebhookAction");
    expect(actions.body).toContainEqual({ Id: 3, Name: "CoworkerCreate" });
  });

  test.each(["", "name=", "name=Gender", "name=eNothing", "name=__proto__"])(
    "an enumeration that the document does not name is refused: %s",
    async (query) => {
      const { ask } = await start(transport);
      const { status, body } = await ask("GET", `/utils/enums?${query}`);
      expect(status).toBe(400);
      expect(errorsOf(body)).toMatchObject([{ PropertyName: "name" }]);
    },
  );
});
