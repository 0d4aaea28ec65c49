// `aduan flows`: check the flows and sentences, and draw them.
import { OperatorError } from '../operator-error.ts';
import type { Register } from '../register.ts';

/** `aduan flows …` */
export const registerFlows: Register = (program) => {
  const flows = program.command('flows').description('Check and draw the conversation flows');

  flows
    .command('check')
    .description('Say what is wrong in flows/ and locales/, with file, line and column')
    .option('--flows <folder>', 'check the flows in this folder')
    .option('--json', 'print one JSON array')
    .action(async (options: { flows?: string; json?: true }) => {
      const { checkFlowFiles, faultLine, flowFolder } = await import('../files/flow-files.ts');
      const { stalePictures } = await import('../files/flow-pictures.ts');
      const faults = checkFlowFiles(options.flows);
      const { checkTopics } = await import('../topics/topic-check.ts');
      // Topics, agencies and routing live beside the flows; another folder of flows may have none.
      const topicFlaws = options.flows === undefined ? checkTopics(flowFolder).flaws : [];
      const old = options.flows === undefined && faults.length === 0 ? stalePictures() : [];
      if (options.json === true) process.stdout.write(`${JSON.stringify(faults)}\n`);
      else for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
      for (const flaw of topicFlaws) process.stderr.write(`${flaw}\n`);
      for (const warning of await calendarWarnings()) process.stderr.write(`note: ${warning}\n`);
      for (const path of old)
        process.stderr.write(`${path} belum sesuai dengan alurnya: jalankan "npm run -s aduan -- flows draw"\n`);
      if (faults.length + topicFlaws.length + old.length > 0) process.exitCode = 1;
      else if (options.json !== true) process.stdout.write(`${await size(options.flows)}: semua baik\n`);
    });

  flows
    .command('draw')
    .description('Draw every flow into docs/flows/pictures, and write the JSON Schema for editors')
    .option('--print <flow>', 'print the Mermaid of one flow instead')
    .action(async (options: { print?: string }) => {
      const { drawnFiles, writePictures } = await import('../files/flow-pictures.ts');
      if (options.print === undefined) {
        process.stdout.write(`${writePictures()} berkas ditulis di docs/flows\n`);
        return;
      }
      const wanted = `/${options.print}.md`;
      const found = drawnFiles().find(({ path }) => path.endsWith(wanted));
      if (found === undefined) throw new OperatorError(`alur "${options.print}" tidak ada`);
      process.stdout.write(found.text);
    });
};

/** "19 alur, 83 langkah, 170 jalan": what the check went through, and what the golden conversations must go. */
async function size(folder: string | undefined): Promise<string> {
  const [{ readFlows }, { makeFlows }, { waysOf }] = await Promise.all([
    import('../files/flow-files.ts'),
    import('../../conversation/flows/flows.ts'),
    import('../../conversation/flows/ways.ts'),
  ]);
  const { all } = makeFlows(readFlows(folder));
  const steps = all.flatMap((flow) => [...flow.steps.values()].map((step) => waysOf(flow, step).length));
  const ways = steps.reduce((sum, count) => sum + count, 0);
  return `${all.length} alur, ${steps.length} langkah, ${ways} jalan, dengan kalimat dan topiknya`;
}

/** Days off that are missing or only estimated: no fault, but nothing that should wait until January. */
async function calendarWarnings(): Promise<string[]> {
  const [{ loadSchedule }, { flowFolder }, { holidayWarnings }, { dayOf }] = await Promise.all([
    import('../files/schedule-files.ts'),
    import('../files/flow-files.ts'),
    import('../../domain/holidays.ts'),
    import('../../domain/working-days.ts'),
  ]);
  const { schedule, years } = loadSchedule(flowFolder, 'Asia/Makassar');
  return holidayWarnings(years, dayOf(schedule.calendar, Date.now()));
}
