// The agencies (flows/agencies.yaml) and the table of who answers what (flows/routing.yaml), as they come out of their files.

/** Who can answer: an SKPD, a kecamatan office, or somebody outside the regency ("luar"). */
export interface Agency {
  id: string;
  name: string;
  /** As citizens know it. */
  short: string;
  kind: 'skpd' | 'kecamatan' | 'luar';
  covers?: string | undefined;
  /** Other names that people use, with commas between. */
  also?: string | undefined;
  /** For "luar": where a citizen can ask. */
  ask?: string | undefined;
  /** For "kecamatan": which one, as in the boundary files. */
  kecamatan?: string | undefined;
  code?: string | undefined;
  sure: 'high' | 'medium' | 'low';
  source?: string | undefined;
}

/** A line of the table; `words` empty for a topic's basic rule. Agency "kecamatan" is the office where it happened. */
export interface RoutingRule {
  /** As the table calls it: "topic" or "topic/name". */
  name: string;
  /** A topic, or {@link everyTopic}: then it goes before the rules of all topics. */
  topic: string;
  words: readonly string[];
  /** Words that mean this line only where they answer the topic's question. */
  answers?: readonly string[];
  agency: string;
  second: readonly string[];
  external?: string | undefined;
  ask?: string | undefined;
  /** `ask` in the other languages of citizens, by language. */
  asks?: Readonly<Record<string, string>> | undefined;
  restricted: boolean;
  /** The agency that is accused, where it would be the one to look into it. */
  accused?: string | undefined;
  sure: 'high' | 'medium' | 'low';
}

/** Stands in the table for the office of the kecamatan where it happened. */
export const kecamatanOffice = 'kecamatan';
/** Stands in the table for any topic: what is alleged misconduct stays so whatever else a report is about. */
export const everyTopic = 'semua';
