// What a person sees when the service is up: where it is, on which engines, which channels are on, and how to turn on the rest.

import type { Service } from './service.ts';
import type { Config } from './settings/config.ts';

const hints: Record<string, string> = {
  telegram: 'TELEGRAM_BOT_TOKEN (dari @BotFather)',
  whatsapp: 'WHATSAPP_ENABLED=true',
};

/** The panel as lines, in Indonesian; for a terminal. */
export function panel({ address, engines, channels }: Service, config: Config): string[] {
  const off = Object.entries(hints).filter(([name]) => !channels.some((channel) => channel.name === name));
  return [
    '',
    `  Aduan · ${config.NAMA_WILAYAH}`,
    '',
    `  Web chat    ${address}/`,
    `  Keadaan     ${address}/healthz  ${address}/readyz`,
    `  Redis       ${engines.taken.redis}`,
    `  MongoDB     ${engines.taken.mongodb}${engines.taken.trial ? ' (mesin uji coba, bukan untuk data sungguhan)' : ''}`,
    `  Data        ${config.DATA_DIR}`,
    ...channels.map((channel) => `  ${channel.name.padEnd(11)} ${stateOf(channel.state())}`),
    ...off.map(([name, hint]) => `  ${name.padEnd(11)} mati; hidupkan dengan ${hint}`),
    '',
    '  Berhenti: Ctrl-C',
    '',
  ];
}

function stateOf({ state, detail }: { state: string; detail?: string }): string {
  const words: Record<string, string> = {
    ready: 'hidup',
    starting: 'sedang mulai',
    degraded: 'terganggu',
    off: 'mati',
    'needs-link': 'perlu ditautkan',
  };
  return detail === undefined ? (words[state] ?? state) : `${words[state] ?? state}: ${detail}`;
}
