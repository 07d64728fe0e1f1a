// Every public name has a doc comment for editors to show.
import { fileURLToPath } from "node:url";
import ts from "typescript-5";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The exports of a module, and what they declare without a doc comment. */
function readExports(file: string) {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const entryModule = source && checker.getSymbolAtLocation(source);
  const exported = entryModule ? checker.getExportsOfModule(entryModule) : [];

  const silent: string[] = [];
  const visit = (symbol: ts.Symbol, path: string): void => {
    const [declaration] = symbol.declarations ?? [];
    // The types package documents records and their fields.
    if (!declaration?.getSourceFile().fileName.startsWith(folder)) return;
    if (symbol.getDocumentationComment(checker).length === 0) silent.push(path);
    for (const member of symbol.members?.values() ?? []) {
      const modifiers = member.declarations?.find(ts.isPropertyDeclaration)?.modifiers;
      const isHidden =
        /^(__|#|\[)/.test(member.name) ||
        member.name.startsWith("\u0000") ||
        member.flags & ts.SymbolFlags.TypeParameter;
      // `name` of an error is documented by Error.
      const isOverride = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword);
      if (!isHidden && !isOverride) visit(member, `${path}.${member.name}`);
    }
  };
  for (const symbol of exported)
    visit(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol, symbol.name);
  return { checker, exported, silent };
}

test("every exported declaration, and every member that a caller reaches from it, has a doc comment", () => {
  const { checker, exported, silent } = readExports("index.ts");
  expect(exported.length).toBeGreaterThan(40);

  // The completions of `nexudus.` and `nexudus.coworkers.`.
  const client = exported.find(({ name }) => name === "NexudusClient");
  if (!client) throw new Error("index.ts does not export NexudusClient.");
  for (const entity of checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(client)).getProperties()) {
    const isFunction = ["request", "raw"].includes(entity.name);
    const methods = isFunction ? [] : checker.getTypeOfSymbol(entity).getProperties();
    for (const symbol of [entity, ...methods])
      if (symbol.getDocumentationComment(checker).length === 0) silent.push(`${entity.name}: ${symbol.name}`);
  }
  expect(silent).toEqual([]);
});

test("so has every declaration of the webhook receiver", () => {
  const { exported, silent } = readExports("webhooks/index.ts");
  expect(exported.map(({ name }) => name)).toContain("verifyWebhook");
  expect(silent).toEqual([]);
});
