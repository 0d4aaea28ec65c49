// Words that natural's stemmer takes for something else, with their root.

export const stemCorrections: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kerusakan: 'rusak',
    kerusakannya: 'rusak',
    berikan: 'beri',
    memasuki: 'masuk',
  }),
);
