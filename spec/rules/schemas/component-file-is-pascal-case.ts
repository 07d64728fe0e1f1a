import type { Rule } from "../redocly.ts";

const FOLDERS: Readonly<Record<string, string>> = {
  Schema: "schemas",
  Parameter: "parameters",
  Response: "responses",
  RequestBody: "requestBodies",
  Header: "headers",
  Example: "examples",
  SecurityScheme: "securitySchemes",
};

/**
 * Every component is a file in the folder of its kind, or below it, named in PascalCase.
 *
 * The bundle names components after their files, and those names are public: they are the types that
 * people import. A file that is moved or misspelt would rename a type.
 */
export const componentFileIsPascalCase: Rule = () => ({
  ref(_, context, { location: target }) {
    const { type, location } = context;
    const match = /\/components\/(\w+)\/(?:.+\/)?([^/]+)\.ya?ml$/.exec(
      target?.source.absoluteRef.replaceAll("\\", "/") ?? "",
    );
    const [, folder, name] = match ?? [];
    const wanted = FOLDERS[type.name];
    if (folder === undefined || name === undefined || wanted === undefined) return;
    if (folder !== wanted) {
      context.report({
        message: `components/${folder}/${name}.yaml is used as a ${type.name}: move it to components/${wanted}/.`,
        location,
      });
    } else if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      context.report({
        message: `components/${folder}/${name}.yaml is not named in PascalCase: its name becomes the component's, such as "CoworkerSummary".`,
        location,
      });
    }
  },
});
