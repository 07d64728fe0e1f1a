import type { Case } from "./case.ts";
import { documentCases } from "./document.ts";
import { equivalences } from "./equivalences.ts";
import { keywordCases, otherKeywordCases } from "./keywords.ts";
import { moreEquivalences } from "./more-equivalences.ts";
import { objectCases } from "./objects.ts";
import { operationCases } from "./operations.ts";
import { parameterCases } from "./parameters.ts";
import { requestCases } from "./requests.ts";
import { responseCases } from "./responses.ts";

export const cases: readonly Case[] = [
  ...operationCases,
  ...parameterCases,
  ...requestCases,
  ...responseCases,
  ...documentCases,
  ...equivalences,
  ...objectCases,
  ...keywordCases,
  ...otherKeywordCases,
  ...moreEquivalences,
];
