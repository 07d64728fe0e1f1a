// The lint rules of every package, and the architecture: which code may import which.
import { defineConfig, type OxlintOverride } from "oxlint";

interface Restriction {
  readonly regex: string;
  readonly message: string;
}

const packageNames = "bench|chromium|client|docs|playground|release|sandbox|spec|spec-review|types";
const anotherPackage: Restriction = {
  regex: `^(@nexudus-api/[^/]+/(src|generate|test|dist)(/|$)|(\\.\\./)+(spec|packages|apps)/|(\\.\\./){2,}(${packageNames})/)`,
  message: "Import another package by its name, and only what its package.json exports.",
};
const openapiFetch: Restriction = {
  regex: "^openapi-fetch$",
  message: "Only transport.ts knows openapi-fetch, so that it can be replaced in one place.",
};
const sandboxInClient: Restriction = {
  regex: "^@nexudus-api/sandbox",
  message: "The client may use the sandbox in tests only.",
};
const clientInSandbox: Restriction = {
  regex: "^@nexudus-api/(client|types)",
  message: "The sandbox tests the client, so it must not share the client's or the types' mistakes.",
};
const generator: Restriction = {
  regex: "^openapi-typescript$",
  message: "Only packages/types/generate/openapi.ts runs openapi-typescript.",
};

const tests = ["**/*.test.ts", "**/*.test-d.ts", "**/test/**", "**/testing/**"];

/** oxlint replaces a rule's options in later overrides, so each area lists everything that it forbids. */
const area = (files: string[], restrictions: readonly Restriction[], excludeFiles: string[] = tests) => ({
  files,
  excludeFiles,
  rules: {
    "eslint/no-restricted-imports": ["error", { patterns: [anotherPackage, ...restrictions] }],
  } satisfies OxlintOverride["rules"],
});

/** The sandbox's folders and theirs. Each may import from itself and from those after it, never from those before it. */
const sandboxFolders: Readonly<Record<string, readonly string[]>> = {
  cli: [],
  http: ["middleware", "messages"],
  webhooks: [],
  operations: ["commands", "write", "entities", "pictures", "read", "validation"],
  store: ["bulk", "tables", "database"],
  document: [],
};

const oneWay = (folders: readonly string[], position: number): readonly Restriction[] =>
  position === 0
    ? []
    : [
        {
          regex: `^(\\.\\./)+(${folders.slice(0, position).join("|")})/`,
          message: `Imports run one way: ${folders.join(" → ")}.`,
        },
      ];

const sandboxAreas = Object.entries(sandboxFolders).flatMap(([layer, folders], position, layers) => {
  const folder = `packages/sandbox/src/${layer}`;
  const restrictions = [
    clientInSandbox,
    ...oneWay(
      layers.map(([name]) => name),
      position,
    ),
  ];
  return [
    area([`${folder}/**`], restrictions),
    ...folders.map((name, place) =>
      area([`${folder}/${name}/**`], [...restrictions, ...oneWay(folders, place)]),
    ),
  ];
});

export default defineConfig({
  plugins: ["typescript", "unicorn", "import", "oxc", "promise", "vitest", "node"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  options: { typeAware: true, reportUnusedDisableDirectives: "error" },
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/ban-ts-comment": "error",
    "typescript/no-floating-promises": "error",
    "eslint/eqeqeq": "error",
    "eslint/no-console": "off",
    "eslint/no-await-in-loop": "off",
    "eslint/no-underscore-dangle": "off",
    "eslint/no-restricted-imports": ["error", { patterns: [anotherPackage, generator] }],
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "import/no-unassigned-import": "off",
    "typescript/no-unsafe-type-assertion": "off",
    "oxc/no-map-spread": "off",
    "vitest/expect-expect": [
      "error",
      { assertFunctionNames: ["expect", "expectTypeOf", "expect*", "fc.assert"] },
    ],
  },
  overrides: [
    {
      files: ["**/*.ts", "**/*.mjs"],
      excludeFiles: tests,
      rules: {
        "eslint/max-lines": ["error", { max: 300 }],
        "eslint/max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      },
    },
    area(["packages/types/generate/openapi.ts"], [], []),
    area(["packages/client/src/**"], [openapiFetch, sandboxInClient, generator]),
    area(["packages/client/src/transport.ts"], [sandboxInClient, generator]),
    area(["packages/sandbox/src/**"], [clientInSandbox, generator]),
    ...sandboxAreas,
  ],
  ignorePatterns: [
    "scripts/fixtures/**",
    "**/dist/**",
    "**/node_modules/**",
    "**/reports/**",
    "**/.astro/**",
    "**/generated/**",
  ],
});
