import { mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";
import { FidelityReporter } from "./src/testing/fidelity-reporter.ts";

export default mergeConfig(shared, { test: { reporters: [new FidelityReporter()] } });
