// Runs the command with each of the command lines that it is given, in one process, as starting processes takes longer than
// all else. Prints what each printed, and its exit code. A command line that serves goes on for ever.
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
  // Another address is another module, which starts over.
  await import(`../cli/main.ts?${index}`);
  results.push({ output, code: process.exitCode ?? 0 });
}
process.exitCode = 0;
print(JSON.stringify(results));
