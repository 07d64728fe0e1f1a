// Stores the image of a seeded sandbox in `dist`, for the build. It runs the sources, which have no image yet.
import { writeFileSync } from "node:fs";
import { readDocument } from "./src/document/read/read-document.ts";
import { prepareImage, preparedSeed } from "./src/seed/prepared-image.ts";
import { makeImage } from "./src/seed/seeded-image.ts";
import { takeSteps } from "./src/store/database/steps.ts";

const api = readDocument();
const image = takeSteps(makeImage(api, preparedSeed, { now: new Date(), references: "checked" }));
const { name, content } = prepareImage(api, image);
writeFileSync(new URL(`dist/${name}`, import.meta.url), content);
