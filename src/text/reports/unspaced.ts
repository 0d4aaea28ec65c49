// A message whose words run into one another: "jalanrusakdidesasemayap". It tells of something, but nothing can be read out
// of it, so that whoever wrote it is asked to put blanks between the words.

const known =
  /jalan|lampu|sampah|banjir|listrik|jembatan|sekolah|puskesmas|rusak|mati|lubang|longsor|macet|kebakaran|bantuan|drainase|desa|pasar|kampung|rumah|air|belum|tidak|kada|parah|bocor|mampet|tumbang|gelap/gu;

/** True for one long word that is made of several that reports are made of. */
export const isUnspaced = (text: string): boolean =>
  /^\s*\p{L}{12,80}[.!]*\s*$/u.test(text) && new Set(text.toLowerCase().match(known)).size >= 2;

/** The same with blanks around the words that are known: enough to hear a danger in it. */
export const spaced = (text: string): string => text.toLowerCase().replace(known, ' $& ');
