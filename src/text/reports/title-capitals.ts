// Capitals as a title has them, however the report was typed.

/** A message all in capitals is read as shouting; abbreviations keep theirs. */
export function unshouted(title: string): string {
  if (/[a-z]/.test(title)) return title;
  const letters = title.replace(/[^\p{L}]/gu, '');
  if (letters.length < 12 || letters !== letters.toUpperCase()) return title;
  return title.toLowerCase();
}

/** Abbreviations and names as they are written, however they were typed: "ktp saya" is "KTP saya", "bpjsnya" "BPJS-nya". */
export function capitals(title: string): string {
  return title.replace(abbreviation, (typed, bare: string, ending: string | undefined, at: number) => {
    const upper = bare.toUpperCase();
    if (names.has(upper)) return upperFirst(typed.toLowerCase());
    // "Jam 8 sd 10": until. "Pkl 19.00": o'clock.
    if (upper === 'SD' && /\d\s*$/.test(title.slice(0, at))) return typed;
    if (upper === 'PKL' && /^\s*\.?\s*\d/.test(title.slice(at + bare.length))) return typed;
    // "Bantuan mi instan": noodles, where no school follows.
    if (
      upper === 'MI' &&
      /^\s+(?:instan|goreng|rebus|ayam|kuning|telur|bakso|indo\p{L}*|sedap|dan|untuk|kadal\p{L}*|basi)\b/iu.test(
        title.slice(at + bare.length),
      )
    )
      return typed;
    return ending === undefined ? upper : `${upper}-${ending.toLowerCase()}`;
  });
}
const abbreviations =
  'RT RW IMB PBG NIB RTLH PMK ODOL PT PJU LPJU PLN PDAM KTP KK KIA BPJS SD SDN MI MTSN SMP SMPN SMA SMAN SMK SMKN PAUD PPDB SPP RSUD RS IGD UGD TPS TPA TPU PKH BLT BBM SPBU DLH PUPR APBD BUMD UMKM NIK PKL KIS KIP HP LPG CCTV ATM SIM STNK BPKB KUA DPRD SKPD ASN PNS TNI BPN PBB MCK DBD ODGJ KDRT BPBD PPPK THR UMR UMK SK NPWP CPNS KUR TPQ TPP';
const names = new Set(
  'JANUARI FEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS SEPTEMBER OKTOBER NOVEMBER DESEMBER SENIN SELASA RABU KAMIS JUMAT SABTU TELKOMSEL INDIHOME INDOSAT PERTAMINA INDONESIA'.split(
    ' ',
  ),
);
const abbreviation = new RegExp(
  `(?<![a-z])(${[...abbreviations.split(' '), ...names].join('|')})(nya)?(?![a-z])`,
  'gi',
);

/** With a capital in front. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** With a small letter in front, where a word and no abbreviation stands there. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
