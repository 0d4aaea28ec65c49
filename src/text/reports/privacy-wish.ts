// Whether whoever tells of a matter asks in the same breath not to be named: "tolong anonim ya", "rahasiakan nama saya".

/** Any of these must stand in the text; nearly no report has them. */
const hint = /anonim|anonym|rahasia|sembunyi|nama|identitas|name/i;
const wishes = [
  /(?<!\b(?:tidak|tdk|gak|ga|bukan|jangan|tanpa) (?:usah |perlu )?)\b(?:tolong|mohon|minta|secara|lapor|melapor|jadikan|dijadikan)\s(?:saya\s)?anonim\b/iu,
  /(?<!\b(?:tidak|tdk|gak|ga|bukan|jangan|akun|orang|surat|usah|perlu)\s)\banonim\s(?:ya|yaa|aja|saja|ja|pak|bu|min|dong|pang)\b/iu,
  /\b(?:nama|identitas)(?:\s?(?:saya|sy|ku|ulun|aku|kami|pelapor))?\s(?:tolong\s|mohon\s|minta\s)?(?:di)?(?:rahasiakan|sembunyikan|samarkan)\b/iu,
  /\b(?:rahasiakan|sembunyikan|samarkan)\s(?:nama|identitas)\b/iu,
  /\bjangan\s(?:di\s?)?(?:sebut|sebutkan|tampilkan|cantumkan|tulis|bocorkan)\s(?:nama|identitas)(?:\s?(?:saya|sy|ku|ulun|aku|kami|pelapor))?\b/iu,
  /\b(?:keep me|stay|remain|be) anonymous\b|\b(?:hide|do ?n.?t (?:show|mention|use)) my name\b/iu,
];

export const asksToBeAnonymous = (text: string): boolean => hint.test(text) && wishes.some((wish) => wish.test(text));
