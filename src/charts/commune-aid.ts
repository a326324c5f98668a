import { communeAid } from '../datasets/commune-aid.ts';
import { supportedCommunes } from '../datasets/supported-communes.ts';
import type { Data } from '../figures/data.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { barRows } from '../plot/forms/bars.ts';
import { defineChart } from './define.ts';

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

const unknown: Words = {
  vi: 'Giá trị: báo cáo không nêu',
  en: 'Amount: not given in the report',
};

export const communeAidChart = defineChart({
  id: 'commune-aid',
  datasets: [supportedCommunes, communeAid],
  words: {
    vi: {
      title: 'Trường Cao đẳng Sư phạm giúp xã Tìa Dình {commune-aid/college/value}',
      subtitle: 'Giá trị hỗ trợ trong nhiệm kỳ, theo đơn vị giúp và xã được giúp',
      alt: 'Hai thanh ngang. Trường Cao đẳng Sư phạm Điện Biên hỗ trợ xã Tìa Dình {commune-aid/college/value}. Trung tâm giáo dục thường xuyên tỉnh, được phân công giúp xã Nà Tòng, tặng quà trị giá trên {commune-aid/centre/value}. Văn phòng Sở giúp hai xã Ảng Tở và Búng Lao, báo cáo không nêu số tiền.',
      context:
        'Tỉnh giao ngành Giáo dục giúp {commune-programme/communes/count|words} xã đặc biệt khó khăn, tức diện khó nhất, có chính sách hỗ trợ riêng, trong giai đoạn 2021–2025. Ngoài tiền và quà, báo cáo kể việc tư vấn chuyên môn, tặng sách giáo khoa, vận động tài trợ sửa phòng học và làm nước sạch, nhưng không quy ra tiền. Vì thế hai thanh này chưa phải toàn bộ sự giúp đỡ.',
      note: 'Số của trung tâm là quà; số của trường gồm quà và tiền.',
    },
    en: {
      title: 'The Teacher Training College helped Tìa Dình with {commune-aid/college/value}',
      subtitle: 'Value of the aid in the term, by helper and commune',
      alt: 'Two bars. Điện Biên Teacher Training College helped Tìa Dình commune with {commune-aid/college/value}. The Provincial Continuing Education Centre, assigned to Nà Tòng commune, gave gifts worth over {commune-aid/centre/value}. The Office of the Department helps Ảng Tở and Búng Lao; the report gives no amount.',
      context:
        'The province asked the education sector to help {commune-programme/communes/count|words} particularly disadvantaged communes, which the State counts among those in most difficulty, in 2021–2025. Besides money and gifts the report tells of advice to schools, textbooks, and sponsors found for repairs and clean water, none of it expressed in money. The two bars are therefore not the whole of the help.',
      note: 'The centre’s figure is for gifts; the college’s is for gifts and money.',
    },
  },
  draw(data, locale) {
    const all = data.rows(communeAid);
    const sorted = all.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const items = sorted.map((row) => ({
      label: row[`label_${locale}`],
      // Beside the name, where the words wrap instead of leaving the page.
      ...(row.value === null ? {} : { value: formatValue(row, locale) }),
      tableRow: all.indexOf(row),
      size: row.value ?? 0,
      text: '',
      remarks: [
        { text: communesOf(row.helper, data, locale) },
        ...(row.value === null ? [{ text: unknown[locale] }] : []),
      ],
    }));
    const rows = barRows(items).map((row) => {
      // What the report does not give is no bar of length zero.
      const { strip, ...rest } = row;
      return strip !== undefined && all[row.tableRow]?.value === null ? rest : row;
    });
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const titles = {
      vi: ['Đơn vị giúp', 'Xã được giúp', 'Giá trị'],
      en: ['Helper', 'Communes', 'Value'],
    }[locale];
    return {
      columns: titles.map((title, index) => ({ title, numeric: index === 2 })),
      rows: data
        .rows(communeAid)
        .map((row) => [
          row[`label_${locale}`],
          communesOf(row.helper, data, locale),
          formatValue(row, locale),
        ]),
    };
  },
});
