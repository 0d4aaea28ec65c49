// The command line: one subcommand a file in commands/. What a subcommand needs is loaded when it runs, not before.
import { Command } from 'commander';
import { registerAdmin } from './commands/admin.ts';
import { registerBackup } from './commands/backup.ts';
import { registerBenchBroadcast } from './commands/bench/broadcast.ts';
import { registerBenchCases } from './commands/bench/cases.ts';
import { registerBenchClassify } from './commands/bench/classify.ts';
import { registerBenchScale } from './commands/bench/scale.ts';
import { registerBenchStep } from './commands/bench/step.ts';
import { registerBenchTelegram } from './commands/bench/telegram.ts';
import { registerBenchTurn } from './commands/bench/turn.ts';
import { registerBenchWhatsApp } from './commands/bench/whatsapp.ts';
import { registerBroadcast } from './commands/broadcast.ts';
import { registerCase } from './commands/case.ts';
import { registerChat } from './commands/chat.ts';
import { registerClassify } from './commands/classify.ts';
import { registerDead } from './commands/dead.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDevTelegram } from './commands/dev-telegram.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerFlows } from './commands/flows.ts';
import { registerKeys } from './commands/keys.ts';
import { registerSoak } from './commands/soak.ts';
import { registerStart } from './commands/start.ts';
import { registerTopics } from './commands/topics.ts';
import { registerWhatsApp } from './commands/whatsapp.ts';
import { OperatorError } from './operator-error.ts';
import type { Register } from './register.ts';

const registers: Register[] = [
  registerAdmin,
  registerBackup,
  registerBenchBroadcast,
  registerBenchCases,
  registerBenchClassify,
  registerBenchScale,
  registerBenchStep,
  registerBenchTelegram,
  registerBenchTurn,
  registerBenchWhatsApp,
  registerBroadcast,
  registerCase,
  registerChat,
  registerDead,
  registerClassify,
  registerDemo,
  registerDevTelegram,
  registerDoctor,
  registerFlows,
  registerKeys,
  registerSoak,
  registerStart,
  registerTopics,
  registerWhatsApp,
];

/** All subcommands, with their arguments and options. */
export function program(): Command {
  const command = new Command('aduan')
    .description('Takes in citizens’ complaints by chat and brings the answers back')
    .showHelpAfterError('(aduan --help lists what there is)');
  for (const register of registers) register(command);
  return command;
}

/** Runs the command line `argv` (as process.argv). */
export async function run(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessReaderLeft);
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Who reads us may stop (`| head`): what was begun is ended all the same, in order, and nobody is told. */
function unlessReaderLeft(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
