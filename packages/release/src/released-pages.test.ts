import { expect, test } from "vitest";
import { asReleased } from "./released-pages.ts";

test("the first release replaces each text that holds only before it", () => {
  const page =
    "A\n<!-- before the first release -->\nnot yet\n<!-- after it:\nnow\n-->\nB <!-- before the first release -->x<!-- after it: --> C";
  expect(asReleased(page)).toBe("A\nnow\nB  C");
  expect(asReleased("<!-- another comment -->")).toBe("<!-- another comment -->");
});
