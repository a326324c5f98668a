const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu(?![ou]) r s t th tr v x';

/** What may follow the onset, without its tone. */
const rimes = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut
uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`;

const oneOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const shape = new RegExp(`^(?:${oneOf(onsets)})?(${oneOf(rimes)})$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onConsonant = /[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]/;
const vowels = /^[aăâeêioôơuưy]+$/;

/** Whether the tone may stand on the last of a rime's letters: "hoà" and "quý", but not "giaù". */
const endsInTone = /^(?:.|oa|oe|uê|uơ|uy)$/;

/**
 * Whether letters spell a syllable as Vietnamese does: an onset and a rime that go together, one
 * tone at most, on a vowel that may have it, and a sharp or heavy one before c, ch, p and t.
 *
 * @example isSyllable('cấp') // true
 * @example isSyllable('cêp') // false: no level tone before p
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const [tone, second] = apart.match(tones) ?? [];
  const [, rime] = shape.exec(apart.replace(tones, '').normalize('NFC')) ?? [];
  if (rime === undefined || second !== undefined || onConsonant.test(apart)) return false;
  if (/(?:c|ch|p|t)$/.test(rime)) return tone === '\u0301' || tone === '\u0323';
  const last = apart.normalize('NFC').slice(-1).normalize('NFD');
  return last.search(tones) < 0 || !vowels.test(rime) || endsInTone.test(rime);
}
