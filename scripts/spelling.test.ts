// cspell:ignore getoddlampphoto oddlamps oddlampthing
// The dictionary of cspell.config.yaml.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Checks a file that does not exist; returns the words that are not known. */
function unknownWords(path: string, text: string): string[] {
  const { stdout } = spawnSync("cspell", ["--no-progress", "--no-summary", `stdin://${path}`], {
    cwd: root,
    encoding: "utf8",
    input: text,
  });
  return [...stdout.matchAll(/Unknown word \((\w+)\)/g)].flatMap(([, word]) => word ?? []);
}

test("the paths of a new entity need no entry in the dictionary, and its prose is checked", () => {
  const description = "path: /sys/oddlamps\nbinaries: [{ segment: getoddlampphoto }]\none: oddlampthing\n";
  expect(unknownWords("spec/entities/OddLamp.yaml", description)).toEqual(["oddlampthing"]);
  const facts = '{ "path": "/sys/oddlamps", "binaries": { "getoddlampphoto": {} }, "one": "oddlampthing" }\n';
  expect(unknownWords("spec/facts/OddLamp.json", facts)).toEqual(["oddlampthing"]);
});
