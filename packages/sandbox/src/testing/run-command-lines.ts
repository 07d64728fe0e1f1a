// Runs the command with each of the given command lines, all in one process, because starting a process takes longer than
// running one of them. Prints the output and the exit code of each. Not for command lines that serve, which do not end.
const commandLines = JSON.parse(process.argv[2] ?? "") as string[][];
process.setMaxListeners(0);
const print = process.stdout.write.bind(process.stdout);
const results: { output: string; code: unknown }[] = [];
for (const [index, commandLine] of commandLines.entries()) {
  let output = "";
  const write = (text: string): boolean => {
    output += text;
    return true;
  };
  Object.assign(process.stdout, { write });
  Object.assign(process.stderr, { write });
  process.argv.splice(2, Infinity, ...commandLine);
  process.exitCode = undefined;
  // The query makes it another module, so that its top-level code runs again.
  await import(`../cli/main.ts?${index}`);
  results.push({ output, code: process.exitCode ?? 0 });
}
process.exitCode = 0;
print(JSON.stringify(results));
