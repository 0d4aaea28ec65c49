// `aduan bench` gathers the benches; each registers itself below it.
import type { Command } from 'commander';

/** The command `bench`, made by whoever asks for it first. */
export function benchCommand(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === 'bench') ??
    program.command('bench').description('measure what things cost; ratios within one run count, not bare figures')
  );
}
