// How the link stands, in the port's words, for /healthz and the panel.
import type { ChannelState } from '../../../ports/channel.ts';
import type { Reach } from '../outgoing/acks.ts';
import type { LinkState, Supervised } from './link-state.ts';

const portStates: Record<LinkState, ChannelState['state']> = {
  off: 'off',
  starting: 'starting',
  'needs-link': 'needs-link',
  linked: 'starting',
  ready: 'ready',
  degraded: 'degraded',
  restarting: 'degraded',
};

interface Around {
  /** Why no browser can be started at all. */
  noBrowser: string | undefined;
  /** Another process has this number. */
  other: boolean;
  reaches: Readonly<Record<Reach, number>>;
}

/** The state in the port's words, with the machine's own state and its time beside it. */
export function channelState(
  { state, since, why, failures }: Supervised,
  { noBrowser, other, reaches }: Around,
): ChannelState {
  if (noBrowser !== undefined && state !== 'off') return { state: 'degraded', detail: noBrowser };
  if (state === 'off') return { state: 'off', ...(other && { detail: 'another process has this number' }) };
  const { sent, delivered, read, failed, unknown } = reaches;
  const detail = [
    `${state} since ${new Date(since).toISOString()}`,
    ...(state === 'restarting' || state === 'degraded' ? [`${why ?? 'unknown'}, try ${failures}`] : []),
    ...(state === 'needs-link' ? [...(why === undefined ? [] : [why]), 'link it on the linking page'] : []),
    ...(state === 'ready'
      ? [`sent ${sent}, delivered ${delivered}, read ${read}, failed ${failed}, unknown ${unknown}`]
      : []),
  ].join('; ');
  return { state: portStates[state], detail };
}
