import { binaryOperationNamesItsMethod } from "./operations/binary-operation-names-its-method.ts";
import { bodyHasAnExample } from "./examples/body-has-an-example.ts";
import { componentFileIsPascalCase } from "./schemas/component-file-is-pascal-case.ts";
import { dateFieldIsDateTime } from "./schemas/date-field-is-date-time.ts";
import { deprecatedSaysWhatInstead } from "./descriptions/deprecated-says-what-instead.ts";
import { descriptionSaysMoreThanTheName } from "./descriptions/description-says-more-than-the-name.ts";
import { enumNamesEveryMember } from "./schemas/enum-names-every-member.ts";
import { exampleEmailIsAtExampleCom } from "./examples/example-email-is-at-example-com.ts";
import { extensionIsKnown } from "./descriptions/extension-is-known.ts";
import { filterNamesAField } from "./operations/filter-names-a-field.ts";
import { generatedEntityIsComplete } from "./entities/generated-entity-is-complete.ts";
import { idNamesItsEntity } from "./schemas/id-names-its-entity.ts";
import { groupsNameFields } from "./schemas/groups-name-fields.ts";
import { limitNamesItsSource } from "./descriptions/limit-names-its-source.ts";
import { noEmptyRequiredStringInExamples } from "./examples/no-empty-required-string-in-examples.ts";
import { noLiveCredentialsInExamples } from "./examples/no-live-credentials-in-examples.ts";
import { noSummaryInRequest } from "./operations/no-summary-in-request.ts";
import { operationIdStartsWithItsVerb } from "./operations/operation-id-starts-with-its-verb.ts";
import { operationNamesItsRole } from "./operations/operation-names-its-role.ts";
import { operationWithIdHas404 } from "./operations/operation-with-id-has-404.ts";
import { pathItemIsAFile } from "./operations/path-item-is-a-file.ts";
import { provenanceIsComplete } from "./descriptions/provenance-is-complete.ts";
import { rangeFiltersComeInPairs } from "./operations/range-filters-come-in-pairs.ts";
import { recordRequiresEveryField } from "./schemas/record-requires-every-field.ts";
import type { Rule } from "./redocly.ts";
import { refusedDeleteNamesItsCommand } from "./operations/refused-delete-names-its-command.ts";
import { secretIsMarked } from "./schemas/secret-is-marked.ts";
import { securedOperationHas401 } from "./operations/secured-operation-has-401.ts";
import { tagIsInOneGroup } from "./operations/tag-is-in-one-group.ts";
import { completeEntities } from "./entities/complete-entities.ts";
import { writeHelperIsMarked } from "./schemas/write-helper-is-marked.ts";

/** The house rules by name; each file says why its rule exists. */
export const rules = {
  "binary-operation-names-its-method": binaryOperationNamesItsMethod,
  "body-has-an-example": bodyHasAnExample,
  "component-file-is-pascal-case": componentFileIsPascalCase,
  "date-field-is-date-time": dateFieldIsDateTime,
  "deprecated-says-what-instead": deprecatedSaysWhatInstead,
  "description-says-more-than-the-name": descriptionSaysMoreThanTheName,
  "enum-names-every-member": enumNamesEveryMember,
  "example-email-is-at-example-com": exampleEmailIsAtExampleCom,
  "extension-is-known": extensionIsKnown,
  "filter-names-a-field": filterNamesAField,
  "generated-entity-is-complete": generatedEntityIsComplete,
  "groups-name-fields": groupsNameFields,
  "id-names-its-entity": idNamesItsEntity,
  "limit-names-its-source": limitNamesItsSource,
  "no-empty-required-string-in-examples": noEmptyRequiredStringInExamples,
  "no-live-credentials-in-examples": noLiveCredentialsInExamples,
  "no-summary-in-request": noSummaryInRequest,
  "operation-id-starts-with-its-verb": operationIdStartsWithItsVerb,
  "operation-names-its-role": operationNamesItsRole,
  "operation-with-id-has-404": operationWithIdHas404,
  "path-item-is-a-file": pathItemIsAFile,
  "provenance-is-complete": provenanceIsComplete,
  "range-filters-come-in-pairs": rangeFiltersComeInPairs,
  "record-requires-every-field": recordRequiresEveryField,
  "refused-delete-names-its-command": refusedDeleteNamesItsCommand,
  "secret-is-marked": secretIsMarked,
  "secured-operation-has-401": securedOperationHas401,
  "tag-is-in-one-group": tagIsInOneGroup,
  "write-helper-is-marked": writeHelperIsMarked,
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * The house rules as a Redocly plugin. `extends: [nexudus/house]` in redocly.yaml turns every one of
 * them on, as an error; a rule with options is repeated there with its options.
 *
 * @see https://redocly.com/docs/cli/custom-plugins
 */
export default function housePlugin() {
  const severities = Object.keys(rules).map((name) => [`nexudus/${name}`, "error"] as const);
  return {
    id: "nexudus",
    preprocessors: { oas3: { entities: completeEntities } },
    rules: { oas3: rules },
    configs: { house: { rules: Object.fromEntries(severities) } },
  };
}
