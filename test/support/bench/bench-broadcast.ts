// What `aduan bench broadcast` says.
import { benchPace, type PaceResult } from './bench-pace.ts';
import { benchPlan, type PlanResult } from './bench-plan.ts';

/** None of one kind leaves that part out. */
export interface BroadcastOrder {
  recipients: number;
  messages: number;
  mongodbUri?: string;
  folder?: string;
  say: (line: string) => void;
}
export interface BroadcastResult {
  plan?: PlanResult;
  pace?: PaceResult;
}

export async function benchBroadcast({ recipients, messages, say, ...rest }: BroadcastOrder): Promise<BroadcastResult> {
  const plan = recipients > 0 ? await benchPlan({ recipients, say, ...rest }) : undefined;
  const pace = messages > 0 ? await benchPace({ messages, say }) : undefined;
  return { ...(plan && { plan }), ...(pace && { pace }) };
}

export function tellBroadcast({ plan, pace }: BroadcastResult): string {
  const lines: string[] = [];
  if (plan) {
    const { people, took, cpu, idle, most, held } = plan;
    lines.push(
      `plan for ${people}: ${(took / 1000).toFixed(1)} s, ${(cpu / 1000).toFixed(1)} s of it our CPU; resident ${idle.toFixed(0)} MB idle, ${(most - idle).toFixed(0)} MB more at most; a reply meanwhile is held up p99 ${held.p99.toFixed(0)} ms, longest ${held.most.toFixed(0)} ms`,
    );
  }
  if (pace) {
    const { tally, replies, took, share, refused429, answered, replyP50, replyP99, replyMax } = pace;
    lines.push(
      `broadcast: ${JSON.stringify(tally)} and ${replies} replies in ${(took / 1000).toFixed(1)} s, ${(share * 100).toFixed(1)} % of the permitted rate, ${refused429} refused (429)`,
      `${answered} citizens answered meanwhile: p50 ${replyP50.toFixed(0)} ms, p99 ${replyP99.toFixed(0)} ms, longest ${replyMax.toFixed(0)} ms`,
    );
  }
  return lines.join('\n');
}
