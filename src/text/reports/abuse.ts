// Abusive words: masked where others read them (public-title.ts), never a reason to refuse a report. "Sampah" is a topic and a stray dog is a dog.

export interface AbuseSpan {
  start: number;
  end: number;
}

const reach = 65_536;
const set = (text: string) => new Set(text.split(/\s+/));

/** Abuse whatever stands around it. Squeezed forms: no drawn-out letters. */
const always = set(`
  bangsat bangst bngst bgst bajingan bajinga kontol kntl kontl memek mmk ngentot ngentod ngewe entot pepek puki pukimak pukimai jembut itil peler goblok goblog gblk gblok goblk tolol tll bego idiot kampret keparat brengsek bedebah
  jancok jancuk cok dancok cukimai kimak bungul bngl bungulan tambuk tmbuk sialan bacot bangke dajjal pelacur lonte sundal perek jablay bencong banci ngaceng tempik anjg asu asuu dungu
  laknat kurangajar fuck fucking shit bitch asshole bastard motherfucker
`);
/** Animals and things that abuse only when they are aimed at someone. */
const aimed = set('anjing anjng anjg babi monyet tai taik tahi bangkai bodoh binatang setan iblis sampah kambing');
const aiming = set(
  'dasar kalian kamu kau lu lo elu loe ikam nyawa kayak kaya seperti pemerintah bupati pejabat camat kades pegawai petugas admin kerja memang emang itu',
);
const afterAim = set('lah kalian kamu kau lu lo elu loe ikam nyawa semua pejabat pemerintah bupati dasar');
/** Said of the animal itself. */
const animal = set(
  'liar gila rabies gigit menggigit digigit tetangga peliharaan jalanan berkeliaran mati ternak hutan kandang daging bau lepas galak menggonggong gonggong mengejar ekor vaksin kotoran kawanan banyak ada seekor gigitan bangkai burung ular hama',
);

const digitLetters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const word = /[\p{L}\p{N}@$*!]+/gu;

/** Spans of abusive words (UTF-16 offsets of the text as typed), in order. */
export function findAbuse(text: string): AbuseSpan[] {
  const seen = text.length > reach ? text.slice(0, reach) : text;
  const all = [...seen.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: formsOf(match[0]),
  }));
  return all
    .filter(
      ({ forms }, at) =>
        forms.some((form) => always.has(form)) || (forms.some((form) => aimed.has(form)) && isAimed(at, all)),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** The text with all but the first letter of each abusive word as stars. */
export function maskAbuse(text: string, spans: readonly AbuseSpan[] = findAbuse(text)): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans) {
    masked += text.slice(from, start + 1) + '*'.repeat(Math.max(0, end - start - 1));
    from = end;
  }
  return masked + text.slice(from);
}

/** Small letters, drawn-out letters once, digits and signs as the letters that they stand for. */
function formsOf(typed: string): string[] {
  if (typed.length > 30) return [];
  const small = typed.toLowerCase().replace(/!+$/, '');
  const once = small.replace(/(.)\1{2,}/gu, '$1');
  const forms = [small, once];
  if (/\p{L}/u.test(small) && /[0-9@$!*]/.test(small)) {
    const plain = once.replace(/[0134 57@$!]/g, (sign) => digitLetters[sign] ?? sign);
    forms.push(plain, plain.replace(/\*/g, ''));
    if (plain.includes('*')) forms.push(...starred(plain));
  }
  return forms;
}

/** "a*jing", "gobl*k": the words that fit, with one letter a star. */
function starred(typed: string): string[] {
  if (typed.length < 4 || typed.split('*').length > 3) return [];
  return [...always, 'anjing', 'babi'].filter(
    (known) =>
      known.length === typed.length && [...known].every((letter, at) => typed[at] === '*' || typed[at] === letter),
  );
}

interface Typed {
  forms: string[];
}

function isAimed(at: number, all: readonly Typed[]): boolean {
  const has = (index: number, wanted: ReadonlySet<string>) =>
    all[index]?.forms.some((form) => wanted.has(form)) === true;
  const form = all[at]?.forms[0] ?? '';
  if (form.includes('*') || (form !== (all[at]?.forms[1] ?? form) && !has(at + 1, animal))) return true;
  if ([at - 2, at - 1, at + 1, at + 2].some((index) => has(index, animal))) return false;
  if (form === 'sampah')
    return has(at - 1, set('dasar manusia')) || (has(at - 1, set('pejabat pemerintah')) && has(at + 1, afterAim));
  return all.length === 1 || has(at - 1, aiming) || has(at + 1, afterAim);
}
