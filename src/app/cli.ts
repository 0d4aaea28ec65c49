// The command line: one subcommand a file in commands/. What a subcommand needs is loaded when it runs, not before.
import { Command } from 'commander';

/** A subcommand's own words and options; `register` adds it to the program. */
export type Register = (program: Command) => void;

const registers: Register[] = [];

/** Runs the command line `argv` (as process.argv). */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('aduan')
    .description('Takes in citizens’ complaints by chat and brings the answers back')
    .showHelpAfterError('(aduan --help lists what there is)');
  for (const register of registers) register(program);
  await program.parseAsync([...argv]);
}
