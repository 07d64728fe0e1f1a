import { expect, it } from "vitest";
import { Source } from "../document/source.ts";
import { findingsOf } from "./finding.ts";

it.each([
  ["/billing/products", "spec/entities/Product.yaml"],
  ["/billing/coworkerproducts", "spec/entities/CoworkerProduct.yaml"],
  ["/sys/countries", "spec/entities/Country.yaml"],
])(
  "a change of what is generated for %s is reported in %s, if several descriptions changed",
  (path, file) => {
    const source = new Source(() => undefined, "openapi.yaml", {});
    const names = ["Business", "Product", "CoworkerProduct", "Country"];
    const changed = names.map((name) => ({
      baseName: `spec/entities/${name}.yaml`,
      name: `spec/entities/${name}.yaml`,
      hunks: [{ baseStart: 5, baseLength: 1, start: 5, length: 1 }],
    }));
    const change = {
      rule: "text-changed",
      keys: ["paths", path, "operations", "get", "summary"],
      kind: "modified",
      message: "`summary` changed.",
      direction: undefined,
    } as const;
    const [finding] = findingsOf([change], { base: source, revision: source, folder: "spec", changed });
    expect(finding).toMatchObject({ file, line: 5 });
  },
);
