import { mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";
import { FidelityReporter } from "./src/testing/fidelity-reporter.ts";

// Without isolation the files of a worker share what takes longest: the document, its compiled schemas and seeded images.
export default mergeConfig(shared, { test: { isolate: false, reporters: [new FidelityReporter()] } });
