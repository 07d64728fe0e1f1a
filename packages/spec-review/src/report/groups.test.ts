import { expect, it } from "vitest";
import { locationPrefix } from "./groups.ts";

it.each([
  [[], ""],
  [["response 200 · Records[].Email"], "response 200 · Records[].Email: "],
  [["request body"], "request body: "],
  [["request body · Kind", "response 200 · Kind"], "request body and response 200 · Kind: "],
  [
    ["response 200 · Records[].Rate", "response 200 · [].Rate", "response 200 · Rate", "request body · Rate"],
    "response 200 and request body · Records[].Rate and 2 more: ",
  ],
  [
    ["query parameter id · Id", "query parameter size", "request body", "response 200"],
    "query parameter id, query parameter size and 2 more · Id: ",
  ],
])(
  "the locations %j are named by the parts of the call, then by their first field: %j",
  (locations, said) => {
    const finding = {
      rule: "text-changed",
      bump: "patch",
      message: "",
      operations: [],
      file: "",
      line: 1,
    } as const;
    expect(locationPrefix({ ...finding, locations })).toBe(said);
  },
);
