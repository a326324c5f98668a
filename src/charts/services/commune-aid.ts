import { communeAid } from '../../datasets/commune-aid.ts';
import { supportedCommunes } from '../../datasets/supported-communes.ts';
import type { Data } from '../../figures/data.ts';
import { formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { barsForm, type BarItem } from '../../plot/forms/bars.ts';
import { keyed, nameColumn } from '../cells.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title: 'Trường Cao đẳng Sư phạm giúp xã Tìa Dình {commune-aid/college/value}',
    subtitle: 'Giá trị hỗ trợ trong nhiệm kỳ, theo đơn vị giúp và xã được giúp',
    alt: 'Hai thanh ngang, dài theo giá trị, và một dòng không có thanh. Trường Cao đẳng Sư phạm Điện Biên hỗ trợ xã Tìa Dình {commune-aid/college/value}. Trung tâm giáo dục thường xuyên tỉnh, được phân công giúp xã Nà Tòng, tặng quà trị giá trên {commune-aid/centre/value}. Văn phòng Sở giúp hai xã Ảng Tở và Búng Lao; dòng này không kèm số tiền.',
    context:
      'Giai đoạn 2021–2025, tỉnh giao ngành Giáo dục giúp {commune-programme/communes/count|words} xã đặc biệt khó khăn. Cùng với tiền và quà là việc tư vấn chuyên môn cho các trường, quyên góp sách giáo khoa tặng học sinh nghèo, tìm nguồn tài trợ để sửa phòng học, tường bao, cổng trường và công trình nước sạch. Những việc ấy không vẽ trên hình, nên hai con số này chưa phải toàn bộ sự giúp đỡ.',
    note: 'Số của trung tâm là quà; số của trường gồm quà và tiền.',
  },
  en: {
    title: 'The Teacher Training College gave Tìa Dình {commune-aid/college/value} in help',
    subtitle: 'Value of the aid in the term, by helper and commune',
    alt: 'Two bars, as long as the value, and a row without one. Điện Biên Teacher Training College helped Tìa Dình commune with {commune-aid/college/value}. The Provincial Continuing Education Centre, assigned to Nà Tòng commune, gave gifts worth over {commune-aid/centre/value}. The Office of the Department helps Ảng Tở and Búng Lao; this row has no amount.',
    context:
      'In 2021–2025 the province asked the education sector to help {commune-programme/communes/count|words} particularly disadvantaged communes. Besides money and gifts there was professional advice to schools, textbooks collected for poor pupils, and sponsors found to improve classrooms, walls, gates and clean water supplies. None of that is drawn here, so the two figures are not the whole of the help.',
    note: 'The centre’s figure is for gifts; the college’s is for gifts and money.',
  },
};

type Helper = 'office' | 'college' | 'centre';

/** The communes of a helper with their district: "Ảng Tở, Búng Lao (huyện Mường Ảng)". */
function communesOf(helper: Helper, data: Data, locale: Locale): string {
  const own = data.rows(supportedCommunes).filter((row) => row.helper === helper);
  const names = own.map((row) => row[`label_${locale}`]).join(', ');
  const district = own[0]?.district_name ?? '';
  return {
    vi: `${names} (huyện ${district})`,
    en: `${names} (${district} district)`,
  }[locale];
}

/** An amount in words, or that the report gives none. */
function formatValue(
  { bound, value }: { readonly bound: 'exact' | 'over' | null; readonly value: number | null },
  locale: Locale,
): string {
  if (value === null) return translate(locale, 'chart.missing');
  const amount = formatQuantity(value, 'million-dong', locale);
  return bound === 'over' ? `${{ vi: 'trên', en: 'over' }[locale]} ${amount}` : amount;
}

/** Every helper with the communes that it helps. */
function helpers(data: Data) {
  return keyed(communeAid, data).map((row) => ({
    ...row,
    communes: {
      vi: communesOf(row.helper, data, 'vi'),
      en: communesOf(row.helper, data, 'en'),
    },
  }));
}

type Aid = ReturnType<typeof helpers>[number];

const unknown: Localized = {
  vi: 'không nêu giá trị',
  en: 'amount not stated',
};

/** Names that fit beside a bar. */
const names: Readonly<Record<string, Localized>> = {
  college: { vi: 'Trường Cao đẳng Sư phạm', en: 'Teacher Training College' },
  centre: { vi: 'Trung tâm GDTX tỉnh', en: 'Continuing Education Centre' },
  office: { vi: 'Văn phòng Sở', en: 'Office of the Department' },
};

export const chart = defineChart<Aid>({
  id: 'commune-aid',
  form: 'bars',
  datasets: [supportedCommunes, communeAid],
  rows: helpers,
  columns: [
    nameColumn<Aid>({ vi: 'Đơn vị giúp', en: 'Helper' }),
    {
      title: { vi: 'Xã được giúp', en: 'Communes' },
      cell: ({ communes }, locale) => communes[locale],
    },
    { title: { vi: 'Giá trị', en: 'Value' }, numeric: true, cell: formatValue },
  ],
  draw(all, room, { locale }) {
    const sorted = all.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
    return barsForm(
      [
        {
          rows: sorted.map((row): BarItem => ({
            key: row.key,
            label: names[row.helper]?.[locale] ?? row[`label_${locale}`],
            value: row.value ?? 0,
            text: row.value === null ? '' : formatValue(row, locale),
            // What the report does not give is no bar of length zero.
            parts:
              row.value === null
                ? []
                : [{ value: row.value, tone: row.helper === 'college' ? 'result' : 'second' }],
            remark: {
              text:
                row.value === null
                  ? `${row.communes[locale]}; ${unknown[locale]}`
                  : row.communes[locale],
            },
          })),
        },
      ],
      room,
    );
  },
});
