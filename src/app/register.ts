import type { Command } from 'commander';

/** A subcommand's own words and options; it adds itself to the program. In a file of its own, or cli.ts and the commands would form a circle. */
export type Register = (program: Command) => void;
