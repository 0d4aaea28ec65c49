// From the settings of the regency to those of the conversation.
import { type ConversationSettings, defaultSettings } from '../../conversation/turn/settings.ts';
import type { Config } from './config.ts';

type Needs = Pick<
  Config,
  | 'TZ_WILAYAH'
  | 'NAMA_WILAYAH'
  | 'NOMOR_DARURAT'
  | 'RUJUKAN_WILAYAH_LAIN'
  | 'BURST_PAUSE_MS'
  | 'DRAFT_REMIND_MINUTES'
  | 'DRAFT_STALE_MINUTES'
  | 'DRAFT_DROP_DAYS'
  | 'DRAFT_UNDO_MINUTES'
  | 'REPORT_MAX_CHARACTERS'
  | 'REPORT_MAX_FILES'
>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** The same in the conversation's words and units (ms). */
export function conversationSettings(config: Needs): ConversationSettings {
  return {
    ...defaultSettings,
    zone: config.TZ_WILAYAH,
    regency: config.NAMA_WILAYAH,
    emergencyNumbers: config.NOMOR_DARURAT,
    elsewhere: config.RUJUKAN_WILAYAH_LAIN,
    pause: config.BURST_PAUSE_MS,
    remind: config.DRAFT_REMIND_MINUTES * minute,
    stale: config.DRAFT_STALE_MINUTES * minute,
    drop: config.DRAFT_DROP_DAYS * day,
    undo: config.DRAFT_UNDO_MINUTES * minute,
    maxBody: config.REPORT_MAX_CHARACTERS,
    maxMedia: config.REPORT_MAX_FILES,
  };
}
