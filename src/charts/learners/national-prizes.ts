import { sum } from 'd3';
import { nationalPrizes } from '../../datasets/national-prizes.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { waffleFieldForm, type FieldPart } from '../../plot/forms/waffle/field.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { ordered, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{national-prizes/all/prizes} học sinh giỏi quốc gia, {national-prizes/top-three|bare} giải từ hạng Ba trở lên',
    subtitle: 'Kỳ thi chọn học sinh giỏi quốc gia THPT, 2020–2025; mỗi chấm là một giải',
    alt: 'Bốn lớp chấm xếp từ trên xuống, lớp dưới nhiều chấm hơn lớp trên, mỗi chấm một giải. Giải Nhất {national-prizes/first/prizes|bare}, giải Nhì {national-prizes/second/prizes|bare}, giải Ba {national-prizes/third/prizes|bare}, giải Khuyến khích {national-prizes/consolation/prizes|bare}; tổng cộng {national-prizes/all/prizes}.',
    context:
      'Kỳ thi dành cho học sinh trung học phổ thông (THPT), xếp bốn hạng: Nhất, Nhì, Ba và Khuyến khích. Nâng chất lượng thi học sinh giỏi quốc gia là một trong hai trọng tâm của kế hoạch nâng cao chất lượng giáo dục, bên cạnh tỷ lệ tốt nghiệp THPT. Cùng giai đoạn, {olympiad-selections/selection-exam/students|words} học sinh Điện Biên được dự kỳ thi chọn đội tuyển Olympic quốc tế.',
  },
  en: {
    title:
      '{national-prizes/all/prizes|bare} national prizes, {national-prizes/top-three|bare} of them third prizes or better',
    subtitle: 'National Excellent Student Competition, 2020–2025; each dot is one prize',
    alt: 'Four layers of dots, each with more than the one above it, one dot a prize. First prizes {national-prizes/first/prizes|bare}, second {national-prizes/second/prizes|bare}, third {national-prizes/third/prizes|bare}, consolation {national-prizes/consolation/prizes|bare}; {national-prizes/all/prizes} in all.',
    context:
      'The competition is for upper secondary students and awards first, second, third and consolation prizes. Better results in it are one of two points on which the sector’s plan for quality concentrates, beside high school graduation. In the same years {olympiad-selections/selection-exam/students|words} students of Điện Biên were admitted to the exam that selects the international Olympiad teams.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['chiếm hơn nửa khối'],
    en: ['more than half of the field'],
    holds: ({ of }) =>
      of('national-prizes/consolation/prizes') > of('national-prizes/all/prizes') / 2,
  },
  {
    vi: ['lớp dưới nhiều chấm hơn lớp trên'],
    en: ['each with more than the one above it', 'The higher the rank, the fewer the prizes'],
    holds: ({ of }) =>
      ordered(
        of('national-prizes/consolation/prizes'),
        of('national-prizes/third/prizes'),
        of('national-prizes/second/prizes'),
        of('national-prizes/first/prizes'),
      ),
  },
];

const rowsOf = (data: Data) => keyed(nationalPrizes, data);

type Rank = ReturnType<typeof rowsOf>[number];

const consolation = 'consolation';

const upperRanks: Localized = { vi: 'Giải Nhất, Nhì và Ba', en: 'First to third prizes' };

export const chart = defineChart<Rank>({
  id: 'national-prizes',
  form: 'dots',
  datasets: [nationalPrizes],
  rows: rowsOf,
  columns: [nameColumn({ vi: 'Hạng giải', en: 'Rank' }), fieldColumn(nationalPrizes, 'prizes')],
  views: [
    {
      id: 'by-rank',
      label: { vi: 'Từng hạng', en: 'By rank' },
      says: {
        vi: 'Hạng càng cao càng ít giải: {national-prizes/first/prizes|bare} giải Nhất, {national-prizes/second/prizes|bare} giải Nhì, {national-prizes/third/prizes|bare} giải Ba.',
        en: 'The higher the rank, the fewer the prizes: {national-prizes/first/prizes|bare} first, {national-prizes/second/prizes|bare} second, {national-prizes/third/prizes|bare} third.',
      },
    },
    {
      id: 'together',
      label: { vi: 'Chung một khối', en: 'All together' },
      says: {
        vi: 'Giải Khuyến khích chiếm hơn nửa khối: {national-prizes/consolation/prizes|bare} trong {national-prizes/all/prizes|bare}.',
        en: 'Consolation prizes fill more than half of the field: {national-prizes/consolation/prizes|bare} of {national-prizes/all/prizes|bare}.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const ranks = rows.filter(({ part_of }) => part_of !== null);
    const parts = ranks.map((rank): FieldPart => ({
      key: rank.key,
      label: rank[`label_${locale}`],
      text: formatNumber(rank.prizes, locale),
      count: rank.prizes,
      tone: rank.rank === consolation ? 'second' : 'result',
    }));
    if (view !== 'together') return waffleFieldForm(parts, room, { broken: true });
    // The upper ranks are said together, beside the last and largest of them.
    const upper = ranks.filter(({ rank }) => rank !== consolation);
    const total = formatNumber(
      sum(upper, ({ prizes }) => prizes),
      locale,
    );
    return waffleFieldForm(
      parts.map((part) =>
        part.key === consolation
          ? part
          : part.key === upper.at(-1)?.key
            ? { ...part, label: upperRanks[locale], text: total }
            : { ...part, label: '', text: '' },
      ),
      room,
    );
  },
});
