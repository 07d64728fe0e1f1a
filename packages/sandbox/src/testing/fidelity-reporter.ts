import { existsSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { fidelity } from "../fidelity.ts";
import { findUnproven } from "./find-unproven.ts";

/** Fails a test run that does not prove every behaviour of the fidelity ledger. */
export class FidelityReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const { config } = this.#vitest ?? {};
    if (!config || config.testNamePattern !== undefined) return;
    const folder = `${config.root}/src/`;
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({
        file: relative(folder, module.moduleId)
          .replaceAll("\\", "/")
          .replace(/\.test\.ts$/, ""),
        title: test.name,
        state: test.result().state,
      })),
    );
    const files = new Set(results.map(({ file }) => file));
    // A run of some test files proves only their behaviours.
    const ran = fidelity.filter(
      ({ provenBy: [file] }) => files.has(file) || !existsSync(`${folder}${file}.test.ts`),
    );
    const unproven = findUnproven(ran, results);
    if (unproven.length === 0) return;
    console.error(`The fidelity ledger is not proven:\n  ${unproven.join("\n  ")}`);
    process.exitCode = 1;
  }
}
