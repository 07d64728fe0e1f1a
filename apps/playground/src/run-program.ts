import { type Command, CommanderError } from "commander";

/** Runs a program that has `exitOverride()` on this process's command line. Sets the exit code 2 if it fails. */
export async function runProgram(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    // Commander has printed the error. Help is not a failure.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 2;
    }
  }
}
