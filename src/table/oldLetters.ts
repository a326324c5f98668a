import { isSyllable } from './syllable.ts';

/** An encoding of Vietnamese from before Unicode, whose text shows up as other letters. */
type OldEncoding = 'TCVN3 (ABC)' | 'VNI Windows';

/** A word in an old encoding, and what it says. */
interface OldWord {
  readonly encoding: OldEncoding;
  readonly word: string;
  readonly meant: string;
  /** Where in the text it stands. */
  readonly at: number;
}

const shownAs = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§';
const stoodFor = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ';
const tcvn3 = new Map([...shownAs].map((letter, index) => [letter, stoodFor[index] ?? '']));

function fromTcvn3(word: string): string | undefined {
  const letters = [...word].map((letter) => (letter < '\u0080' ? letter : tcvn3.get(letter)));
  if (letters.includes(undefined)) return undefined;
  // The fonts for capitals show the small letters of TCVN3 as large ones.
  return /[A-Z]/.test(word) && !/[a-z]/.test(word)
    ? letters.join('').toUpperCase()
    : letters.join('');
}

// VNI writes a vowel and behind it a letter for its marks; a few letters stand alone.
const vniPart = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|([ñôöíìæóòî])|[a-z]/giu;
const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [circumflex, breve] = ['\u0302', '\u0306'];
const vniMarks = new Map([
  ...Object.entries({ ù: acute, ø: grave, û: hook, õ: tilde, ï: dot, â: circumflex, ê: breve }),
  ...Object.entries({ á: acute, à: grave, å: hook, ã: tilde, ä: dot }).map(
    ([letter, tone]) => [letter, circumflex + tone] as const,
  ),
  ...Object.entries({ é: acute, è: grave, ú: hook, ü: tilde, ë: dot }).map(
    ([letter, tone]) => [letter, breve + tone] as const,
  ),
]);
const vniAlone = new Map(
  Object.entries({ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
);

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const found = vniAlone.get(small) ?? small;
  return letter === small ? found : found.toUpperCase();
}

function fromVni(word: string): string | undefined {
  let length = 0;
  const letters = [...word.matchAll(vniPart)].map(([part, ...groups]) => {
    length += part.length;
    const [base = '', mark] = groups.filter(Boolean);
    if (base === '') return part;
    return vniLetter(base) + (mark === undefined ? '' : (vniMarks.get(mark.toLowerCase()) ?? ''));
  });
  return length === word.length ? letters.join('').normalize('NFC') : undefined;
}

/** Units and foreign words that happen to spell a Vietnamese syllable in an old encoding. */
const innocent = /^(?:µm|N·m|tôt|dû|män|loïc|laïc|thaï|taï|haï|caïn|raï|aïn|naïm)$/i;

/** Whether capitals stand only where they do in words: nowhere, first, or everywhere. */
function isCased(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** What a word of old letters may say, the likeliest first; nothing when it is a word as it stands. */
function readings(word: string, at: number): readonly OldWord[] {
  if (word.length < 2 || !/^[a-z\u00a1-\u00ff]+$/i.test(word) || !/[\u00a1-\u00ff]/.test(word))
    return [];
  if ((isCased(word) && isSyllable(word)) || innocent.test(word)) return [];
  const [vni, abc] = [fromVni(word) ?? '', fromTcvn3(word) ?? ''];
  const found: OldWord[] = [];
  if (isSyllable(abc)) found.push({ encoding: 'TCVN3 (ABC)', word, meant: abc, at });
  if (isSyllable(vni) && isCased(vni)) {
    // A vowel with the letter of its marks behind it is hardly chance; a letter alone may be.
    if (vni.length < word.length) found.unshift({ encoding: 'VNI Windows', word, meant: vni, at });
    else found.push({ encoding: 'VNI Windows', word, meant: vni, at });
  }
  return found;
}

/**
 * The words of a text that are Vietnamese only when they are read in an encoding from before
 * Unicode, the one that makes sense of more of them: as they stand, they spell no syllable. "cÊp" is
 * one ("cấp" in TCVN3); "thé", "São" and "Müller" are not.
 */
export function oldWords(text: string): readonly OldWord[] {
  if (!/[\u00a1-\u00ff]/.test(text)) return [];
  const words = [...text.matchAll(/[\p{L}\p{M}\u00a1-\u00ff]+/gu)];
  const all = words.flatMap(({ 0: word, index }) => readings(word, index));
  const count = (encoding: OldEncoding): number =>
    all.filter((word) => word.encoding === encoding).length;
  const [abc, vni] = [count('TCVN3 (ABC)'), count('VNI Windows')];
  const likely = abc === vni ? all[0]?.encoding : abc > vni ? 'TCVN3 (ABC)' : 'VNI Windows';
  return all.filter(({ encoding }) => encoding === likely);
}
