import { execFile } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "./index.ts";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));
const REDOCLY = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

interface Problem {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
}

/**
 * What each rule guarantees, and what it says about each mistake in its failing fixture.
 * `at` is file:line:column inside the fixture; the last word of the message is always the remedy.
 */
const guarantees: Readonly<
  Record<
    keyof typeof rules,
    {
      readonly title: string;
      readonly problems: readonly { readonly at: string; readonly message: string }[];
    }
  >
> = {
  "binary-operation-names-its-method": {
    title: "an operation that answers a file has a client method of its own",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:5:21",
        message: `listWidgets carries "x-nexudus-binary" but answers no file: remove it, or describe the 200 response's media type.`,
      },
      {
        at: "paths/spaces_widgets_getlogo_{id}.yaml:1:1",
        message: `getWidgetLogo answers a file but does not say how the client calls it: add "x-nexudus-binary: { method: avatar }" with a method name of its own.`,
      },
      {
        at: "paths/spaces_widgets_getplan_{id}.yaml:5:21",
        message:
          "getWidgetPlan and getWidgetPhoto are both called as Widget.photo(): give one of them another method or argument.",
      },
    ],
  },
  "body-has-an-example": {
    title: "every request body and every response body has an example",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:13:9",
        message: `The 200 response of createWidget has no example: add "examples" with a reference to a file in components/examples.`,
      },
      {
        at: "paths/spaces_widgets.yaml:7:7",
        message: `The request of createWidget has no example: add "examples" with a reference to a file in components/examples.`,
      },
    ],
  },
  "component-file-is-pascal-case": {
    title: "every component is a PascalCase file in the folder of its kind",
    problems: [
      {
        at: "openapi.yaml:7:7",
        message: `components/schemas/widget.yaml is not named in PascalCase: its name becomes the component's, such as "CoworkerSummary".`,
      },
      {
        at: "openapi.yaml:9:7",
        message: "components/parameters/Size.yaml is used as a Schema: move it to components/schemas/.",
      },
    ],
  },
  "date-field-is-date-time": {
    title: "every date in a body is a date-time, whether its name or a date filter gives it away",
    problems: [
      {
        at: "components/schemas/WidgetSummaryFields.yaml:6:12",
        message: `NextRun is a date but its format is not given: add "format: date-time" (ISO 8601, UTC).`,
      },
      {
        at: "components/schemas/WidgetSummaryFields.yaml:8:5",
        message: `RenewalDate is a date but its format is date: add "format: date-time" (ISO 8601, UTC).`,
      },
    ],
  },
  "deprecated-says-what-instead": {
    title: "whatever is deprecated says what to use instead",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:5:15",
        message: `"listWidgets" is deprecated but does not say what to use instead: name it in the description, such as "Use \`runCoworkerCommand\` instead."`,
      },
    ],
  },
  "description-says-more-than-the-name": {
    title: "every parameter and field has a description that says more than its name",
    problems: [
      {
        at: "components/parameters/Page.yaml:1:1",
        message: `The parameter "page" has no description that says more than its name: tell what it means, in what unit or format, and what an empty value stands for.`,
      },
      {
        at: "components/schemas/WidgetFields.yaml:3:18",
        message: `The field "AccessPincode" has no description that says more than its name: tell what it means, in what unit or format, and what an empty value stands for.`,
      },
      {
        at: "components/schemas/WidgetFields.yaml:4:10",
        message: `The field "Notes" has no description that says more than its name: tell what it means, in what unit or format, and what an empty value stands for.`,
      },
    ],
  },
  "enum-names-every-member": {
    title: "every integer enum names and describes each of its members",
    problems: [
      {
        at: "components/schemas/Size.yaml:3:1",
        message: `Size has 2 members and 1 names in "x-enum-varnames": list one PascalCase name per member, each once, in the order of "enum".`,
      },
      {
        at: "components/schemas/Size.yaml:4:1",
        message: `"x-enumDescriptions" of Size does not fit its members: describe 2 and remove 3.`,
      },
    ],
  },
  "example-email-is-at-example-com": {
    title: "no example holds an e-mail address that could belong to somebody",
    problems: [
      {
        at: "components/examples/Token.yaml:1:17",
        message: `The example address "mira@example.org" could belong to somebody: use one at example.com.`,
      },
    ],
  },
  "filter-names-a-field": {
    title: "every filter is {Entity}_{Property} and names a field, a relation or a declared filter",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:10:13",
        message: `"Widget_Wieght" filters Widget by Wieght, which no Widget shape has as Wieght or WieghtId: mend the name, add the field, or declare the filter under "relations" of this rule in redocly.yaml.`,
      },
      {
        at: "paths/spaces_widgets.yaml:14:13",
        message: `"From_Widget_NextRun" is not a filter of listWidgets: name it Widget_{Property}, from_Widget_{Property} or to_Widget_{Property}.`,
      },
      {
        at: "paths/spaces_widgets.yaml:6:13",
        message: `"Weight" is not a filter of listWidgets: name it Widget_{Property}, from_Widget_{Property} or to_Widget_{Property}.`,
      },
    ],
  },
  "limit-names-its-source": {
    title: "no limit and no unusual format stands without the source that states it",
    problems: [
      {
        at: "components/schemas/WidgetFields.yaml:3:27",
        message: `"minimum" is a limit without a source: add "x-provenance" beside it, or remove the limit if no source states it.`,
      },
      {
        at: "components/schemas/WidgetFields.yaml:4:36",
        message: `"format: uri" limits the values and has no source: add "x-provenance" beside it, or remove the format if no source states it.`,
      },
    ],
  },
  "no-empty-required-string-in-examples": {
    title: "no example leaves a required string empty",
    problems: [
      {
        at: "components/schemas/Widgets.yaml:3:35",
        message: `The example leaves "Name" empty, and Widget requires it: give it a value that the service would take, or null where the schema allows it.`,
      },
    ],
  },
  "no-live-credentials-in-examples": {
    title: "no example holds what looks like a live token, key or password",
    problems: [
      {
        at: "components/examples/Token.yaml:2:17",
        message: `This example looks like a JSON web token: write words that say what it is, such as "example-access-token".`,
      },
      {
        at: "components/examples/Token.yaml:4:7",
        message: `This example looks like Basic credentials: write words that say what it is, such as "example-access-token".`,
      },
      {
        at: "components/examples/Token.yaml:5:7",
        message: `This example looks like a hash or key: write words that say what it is, such as "example-access-token".`,
      },
    ],
  },
  "no-summary-in-request": {
    title: "no request body takes a summary, however deep it is composed",
    problems: [
      {
        at: "components/schemas/WidgetReplace.yaml:2:5",
        message: `replaceWidget takes the summary "WidgetSummary" in its body, and PUT clears the fields that summaries lack: use the create or replace body, composed of the field groups.`,
      },
    ],
  },
  "operation-id-starts-with-its-verb": {
    title: "every operationId is the verb of its method and names its entity",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:13:1",
        message: "PATCH /spaces/widgets: the API has no such method: use GET, POST, PUT, DELETE.",
      },
      {
        at: "paths/spaces_widgets.yaml:2:16",
        message: `operationId "listThings" does not name its entity: write "Widget" into it, because operation ids are unique across all entities.`,
      },
      {
        at: "paths/spaces_widgets.yaml:8:16",
        message: `operationId "updateWidget" of PUT /spaces/widgets must be "replace" and a noun in camelCase, such as "replaceWidget".`,
      },
    ],
  },
  "operation-names-its-role": {
    title: "every operation under /spaces names a role of its entity",
    problems: [
      {
        at: "paths/spaces_gadgets.yaml:3:3",
        message: `The tag of listGadgets names no entity: add "x-nexudus-entity" (the singular in PascalCase, such as Coworker) to the tag in openapi.yaml.`,
      },
      {
        at: "paths/spaces_widgets.yaml:1:1",
        message: `listWidgets does not say which role it needs: add "x-nexudus-role" with one of Widget-List, Widget-Read, Widget-Create, Widget-Edit, Widget-Delete.`,
      },
      {
        at: "paths/spaces_widgets.yaml:9:19",
        message: `createWidget names the role "widget-create", which is no role of Widget: write one of Widget-List, Widget-Read, Widget-Create, Widget-Edit, Widget-Delete.`,
      },
    ],
  },
  "operation-with-id-answers-404": {
    title: "every operation with an id in its path answers 404",
    problems: [
      {
        at: "paths/spaces_widgets_{id}.yaml:5:3",
        message:
          "getWidget takes an id in its path but describes no 404 response: add one for the record that does not exist.",
      },
    ],
  },
  "path-item-is-a-file": {
    title: "every path is one file that is named after it",
    problems: [
      {
        at: "openapi.yaml:6:3",
        message: `The path /spaces/widgets is described in paths/widgets.yaml: move it to paths/spaces_widgets.yaml and write "$ref: paths/spaces_widgets.yaml" here.`,
      },
      {
        at: "openapi.yaml:8:3",
        message: `The path /spaces/widgets/commands is described in place: move it to paths/spaces_widgets_commands.yaml and write "$ref: paths/spaces_widgets_commands.yaml" here.`,
      },
    ],
  },
  "provenance-is-complete": {
    title: "every x-provenance has a known status, a source and entries that exist",
    problems: [
      {
        at: "openapi.yaml:11:72",
        message: `x-provenance lists the disagreements [38]: list the numbers of entries of "Where the sources disagree" (1 to 37), each once, or leave the key out.`,
      },
      { at: "openapi.yaml:13:19", message: `x-provenance must be a mapping with "status" and "source".` },
      {
        at: "openapi.yaml:5:29",
        message: `x-provenance has the status "certain": write one of documented, observed, assumed.`,
      },
      {
        at: "openapi.yaml:7:19",
        message: `x-provenance names no source: add "source" with the public name of the page or client that says so.`,
      },
      {
        at: "openapi.yaml:9:57",
        message: `x-provenance has an unknown key "since": it takes status, source and disagreements.`,
      },
    ],
  },
  "range-filters-come-in-pairs": {
    title: "every range filter has both ends, of the same type",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:14:13",
        message: `"to_Widget_NextRun" has no other end: add the parameter "from_Widget_NextRun" to listWidgets.`,
      },
      {
        at: "paths/spaces_widgets.yaml:9:7",
        message: `"from_Widget_Weight" and "to_Widget_Weight" differ in their schema: both ends of a range have the same type.`,
      },
    ],
  },
  "record-requires-every-field": {
    title: "a record shape requires exactly the fields that it has",
    problems: [
      {
        at: "components/schemas/Widget.yaml:4:1",
        message: `"required" of the record shape Widget does not list exactly its fields: remove Colour.`,
      },
      {
        at: "components/schemas/WidgetSummary.yaml:3:1",
        message: `"required" of the record shape WidgetSummary does not list exactly its fields: add OwnerFullName.`,
      },
    ],
  },
  "secret-is-marked": {
    title: "every field that holds a secret is marked, so that logs can mask it",
    problems: [
      {
        at: "components/schemas/WidgetFields.yaml:3:16",
        message: `AccessToken holds a secret: add "format: password", so that logs and recorders mask it.`,
      },
    ],
  },
  "secured-operation-answers-401": {
    title: "every operation that wants credentials answers 401",
    problems: [
      {
        at: "paths/spaces_widgets.yaml:5:3",
        message: `listWidgets wants credentials but describes no 401 response: add one, or "security: []" if it is open to everybody.`,
      },
    ],
  },
  "write-helper-is-marked": {
    title: "every field that acts when it is sent is marked as a helper and nothing else",
    problems: [
      {
        at: "components/schemas/WidgetFields.yaml:3:16",
        message: `NewPhotoUrl acts when it is sent: mark it with "x-nexudus-helper: true".`,
      },
      {
        at: "components/schemas/WidgetFields.yaml:5:22",
        message: `ClearPhotoFile is sent and, by some reads, echoed: remove "writeOnly", "x-nexudus-helper" says what it is.`,
      },
    ],
  },
};

const cases = Object.entries(guarantees).map(([rule, { title, problems }]) => ({
  rule,
  title,
  expected: problems.map(({ at, message }) => ({ rule: `nexudus/${rule}`, at, message })),
}));

const documents = globSync("*/{pass,fail}/openapi.yaml", { cwd: FIXTURES }).map((file) =>
  file.replaceAll("\\", "/"),
);

/** Lints fixtures with the real CLI; one run for all, because starting it is most of the time. */
async function lint(config: string): Promise<Problem[]> {
  const commandLine = [
    REDOCLY,
    "lint",
    ...documents,
    "--config",
    config,
    "--format=json",
    "--max-problems=9999",
  ];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const run = await promisify(execFile)(process.execPath, commandLine, {
    cwd: FIXTURES,
    env,
    maxBuffer: 64 * 1024 * 1024,
    // Failing fixtures make the CLI exit with 1: its report on stdout is what counts.
  }).catch((error: unknown) => {
    if (error instanceof Error && "stdout" in error && String(error.stdout).startsWith("{")) {
      return { stdout: String(error.stdout) };
    }
    throw error;
  });
  // One JSON report per document, with nothing between them.
  return run.stdout.split(/(?<=^\})(?=\{)/m).flatMap((report) => {
    const { problems }: Report = JSON.parse(report);
    return problems
      .filter(({ ruleId, severity }) => ruleId.startsWith("nexudus/") && severity === "error")
      .map(({ ruleId, message, location: [location] }) => ({
        rule: ruleId,
        message,
        at: `${location?.source.ref}:${location?.start.line}:${location?.start.col}`,
      }));
  });
}

/** What `redocly lint --format=json` prints. */
interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly start: { readonly line: number; readonly col: number };
    }[];
  }[];
}

describe("house rules", () => {
  let problems: Problem[];
  beforeAll(async () => {
    problems = await lint("redocly.yaml");
  });

  const within = (folder: string): Problem[] =>
    problems
      .flatMap(({ rule, at, message }) =>
        at.startsWith(folder) ? [{ rule, at: at.slice(folder.length), message }] : [],
      )
      .toSorted((one, other) => (one.at < other.at ? -1 : 1));

  it.each(cases)("$title ($rule)", ({ rule, expected }) => {
    expect(within(`${rule}/fail/`)).toEqual(expected);
  });

  it.each(cases)("a document that keeps to $rule passes every rule", ({ rule }) => {
    expect(existsSync(`${FIXTURES}${rule}/pass/openapi.yaml`)).toBe(true);
    expect(within(`${rule}/pass/`)).toEqual([]);
  });

  it("every rule is on for the document itself, as an error", async () => {
    const found = new Set((await lint("../../redocly.yaml")).map(({ rule }) => rule));
    expect([...found].toSorted()).toEqual(
      Object.keys(rules)
        .map((rule) => `nexudus/${rule}`)
        .toSorted(),
    );
  });
});
