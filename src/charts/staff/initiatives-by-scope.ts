import { initiatives } from '../../datasets/initiatives.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { areasForm } from '../../plot/forms/areas/areas.ts';
import type { AreaItem } from '../../plot/forms/areas/square.ts';
import type { Tone } from '../../plot/tone.ts';
import { keyed, nameColumn } from '../cells.ts';
import { most, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{initiatives/sector/count|bare} sáng kiến, đề tài cấp ngành; cấp huyện công nhận trên {initiatives/district/count|bare}',
    subtitle:
      'Số sáng kiến của ngành Giáo dục theo cấp công nhận, năm năm 2020–2024; diện tích hình vuông theo số lượng',
    alt: 'Năm hình vuông cùng một tỷ lệ, diện tích theo số sáng kiến. Lớn nhất là cấp huyện, trên {initiatives/district/count}; cấp ngành {initiatives/sector/count|bare}, kể cả đề tài; có ảnh hưởng cấp tỉnh {initiatives/province/count|bare}; mới được đề nghị {initiatives/proposed/count|bare}, vẽ nét đứt; có ảnh hưởng toàn quốc {initiatives/national/count|bare}, hình nhỏ như một dấu chấm.',
    context:
      'Sáng kiến là một cải tiến trong công việc, chẳng hạn cách dạy hay cách quản lý mới, đã áp dụng và được công nhận; cấp công nhận càng cao, phạm vi ảnh hưởng càng rộng. Sáng kiến duy nhất ở mức toàn quốc là của Trường Cao đẳng Sư phạm. Số của cấp huyện là số tròn; số của cấp ngành gồm cả đề tài nghiên cứu khoa học.',
    note: 'Một sáng kiến có thể được tính ở nhiều cấp, nên không cộng các số này.',
  },
  en: {
    title:
      '{initiatives/sector/count|bare} initiatives and projects in the sector, over {initiatives/district/count|bare} in districts',
    subtitle:
      'Initiatives of the education sector by level of recognition, 2020–2024; the area of a square is their number',
    alt: 'Five squares on one scale, their areas being the number of initiatives. The largest is for districts, over {initiatives/district/count}; the sector has {initiatives/sector/count|bare}, with research projects; {initiatives/province/count|bare} are of province-wide effect; {initiatives/proposed/count|bare}, dashed, were only put forward; the {initiatives/national/count|bare} of nationwide effect is as small as a full stop.',
    context:
      'An initiative is an improvement at work, for instance a new way of teaching or managing, that has been put to use and recognised; the higher the level, the wider the effect; the only nationwide one comes from the Teacher Training College. The number for the districts is a round one; that of the sector includes research projects.',
    note: 'An initiative may be counted at several levels, so these figures should not be added up.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['Lớn nhất là cấp huyện'],
    en: ['The largest is for districts'],
    holds: ({ of, all }) => most(of('initiatives/district/count'), all('initiatives/*/count')),
  },
  {
    vi: ['Sáng kiến duy nhất ở mức toàn quốc'],
    en: ['the only nationwide one'],
    holds: ({ of }) => of('initiatives/national/count') === 1,
  },
];

const rowsOf = (data: Data) => keyed(initiatives, data);

type Scope = ReturnType<typeof rowsOf>[number];

/** Names that fit under a square. */
const names: Readonly<Record<string, Localized>> = {
  district: { vi: 'Cấp huyện', en: 'Districts' },
  sector: { vi: 'Cấp ngành', en: 'Sector' },
  province: { vi: 'Ảnh hưởng cấp tỉnh', en: 'Province-wide' },
  proposed: { vi: 'Mới đề nghị', en: 'Put forward' },
  national: { vi: 'Ảnh hưởng toàn quốc', en: 'Nationwide' },
};

/** Said under the name where the name alone is not enough. */
const notes: Readonly<Record<string, Localized>> = {
  sector: { vi: 'kể cả đề tài', en: 'with research projects' },
  proposed: { vi: 'không rõ cấp nào', en: 'level not stated' },
};

const tones: Readonly<Record<string, Tone>> = { district: 'second', proposed: 'before' };

function formatCount({ bound, count }: Scope, locale: Locale): string {
  const number = formatNumber(count, locale);
  return bound === 'over' ? `${{ vi: 'trên', en: 'over' }[locale]} ${number}` : number;
}

export const chart = defineChart<Scope>({
  id: 'initiatives-by-scope',
  form: 'areas',
  datasets: [initiatives],
  rows: rowsOf,
  columns: [
    nameColumn<Scope>({ vi: 'Cấp', en: 'Level' }),
    {
      title: initiatives.columns['count']?.title ?? { vi: '', en: '' },
      numeric: true,
      cell: formatCount,
    },
  ],
  views: [
    {
      id: 'all',
      label: { vi: 'Tất cả', en: 'All' },
      says: {
        vi: 'Cùng một tỷ lệ: trên {initiatives/district/count|bare} sáng kiến của cấp huyện, {initiatives/sector/count|bare} sáng kiến, đề tài của cấp ngành, {initiatives/national/count|words} sáng kiến có ảnh hưởng toàn quốc.',
        en: 'On one scale: over {initiatives/district/count|bare} initiatives of the districts, {initiatives/sector/count|bare} initiatives and projects of the sector, {initiatives/national/count|words} with nationwide effect.',
      },
    },
    {
      id: 'enlarged',
      label: { vi: 'Phóng to', en: 'Enlarged' },
      says: {
        vi: 'Bỏ cấp huyện ra và phóng to: {initiatives/province/count|bare} sáng kiến có ảnh hưởng cấp tỉnh so với {initiatives/sector/count|bare} của cấp ngành.',
        en: 'Without the districts and enlarged: {initiatives/province/count|bare} of province-wide effect beside {initiatives/sector/count|bare} of the sector.',
      },
    },
  ],
  draw(all, room, { locale, view = 'all' }) {
    const sorted = all.toSorted((a, b) => b.count - a.count);
    const items = sorted.slice(view === 'enlarged' ? 1 : 0).map((row): AreaItem => {
      const note = notes[row.scope]?.[locale];
      return {
        key: row.key,
        label: names[row.scope]?.[locale] ?? row[`label_${locale}`],
        ...(note === undefined ? {} : { note }),
        value: row.count,
        text: formatCount(row, locale),
        tone: tones[row.scope] ?? 'result',
        ...(row.scope === 'proposed' ? { look: 'outline' } : {}),
      };
    });
    return areasForm(items, room);
  },
});
