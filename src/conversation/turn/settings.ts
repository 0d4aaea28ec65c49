// What a regency may set about the conversation. Durations in milliseconds.

export interface ConversationSettings {
  /** IANA time zone of the regency. */
  zone: string;
  /** Its name as citizens say it. */
  regency: string;
  /** One line a number, as shown: "Polisi: 110". */
  emergencyNumbers: readonly string[];
  /** Where matters of other regions go. */
  elsewhere: string;
  /** How long a pause ends a message that comes in parts. */
  pause: number;
  /** After how long an open draft is recalled, once. */
  remind: number;
  /** After how long we ask whether to go on with a draft. */
  stale: number;
  /** After how long a draft is dropped, with notice. */
  drop: number;
  /** How long a cancelled draft can be had back. */
  undo: number;
  /** Most characters of a report's text. */
  maxBody: number;
  /** Most files of a report. */
  maxMedia: number;
  /** The topic for what no topic fits. */
  otherTopic: string;
}

const minute = 60_000;
const hour = 60 * minute;

export const defaultSettings: ConversationSettings = {
  zone: 'Asia/Makassar',
  regency: 'Kabupaten Kotabaru',
  emergencyNumbers: ['Polisi: 110', 'SAR (laut, orang hilang): 115', 'Pemadam: 113', 'Ambulans: 119'],
  elsewhere: 'lapor.go.id',
  pause: 8_000,
  remind: hour,
  stale: 12 * hour,
  drop: 7 * 24 * hour,
  undo: 10 * minute,
  maxBody: 10_000,
  maxMedia: 10,
  otherTopic: 'lainnya',
};
