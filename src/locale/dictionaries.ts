import { parseDictionary } from './dictionary.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** The texts of both languages. Browsers get only those that drawings need: src/commands/fewTexts.ts. */
export const dictionaries = {
  vi: /* @__PURE__ */ parseDictionary(vi, 'src/locale/vi.json'),
  en: /* @__PURE__ */ parseDictionary(en, 'src/locale/en.json'),
} as const;
