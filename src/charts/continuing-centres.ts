import { continuingCentres } from '../datasets/continuing-centres.ts';
import { formatNumber } from '../locale/format.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

export const continuingCentresChart = defineChart({
  id: 'continuing-centres',
  datasets: [continuingCentres],
  words: {
    vi: {
      title:
        '{continuing-centres/district/count|Words} trong {continuing-centres/total} là trung tâm GDNN–GDTX cấp huyện',
      subtitle: 'Số trung tâm theo loại hình, mỗi chấm là một trung tâm',
      alt: 'Năm hàng chấm, mỗi chấm một trung tâm, tổng cộng {continuing-centres/total|bare}. Nhiều nhất là trung tâm GDNN–GDTX cấp huyện: {continuing-centres/district/count|bare}. Sau đó là trung tâm ngoại ngữ ngoài công lập {continuing-centres/private-language/count|bare}, trung tâm giáo dục kỹ năng sống {continuing-centres/life-skills/count|bare}, trung tâm giáo dục thường xuyên tỉnh {continuing-centres/provincial/count|bare}, trung tâm ngoại ngữ – tin học {continuing-centres/language-computing/count|bare}.',
      context:
        'Giáo dục thường xuyên (GDTX) là học ở trung tâm, với giờ giấc và cách học linh hoạt hơn ở trường. Trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên (GDNN–GDTX) dạy cả nghề lẫn văn hóa. Báo cáo đánh giá hệ thống này cơ bản đáp ứng được người học, nhưng dự định sắp xếp lại trong nhiệm kỳ 2025–2030. Ở một chú thích khác, danh sách cơ sở của cả tỉnh lại không có trung tâm kỹ năng sống.',
    },
    en: {
      title:
        '{continuing-centres/district/count|Words} of {continuing-centres/total} are district vocational education and continuing education centres',
      subtitle: 'Centres by kind, one dot for each centre',
      alt: 'Five rows of dots, one dot a centre, {continuing-centres/total|bare} in all. Most are district vocational education and continuing education centres: {continuing-centres/district/count|bare}. Then come private foreign language centres {continuing-centres/private-language/count|bare}, life-skills education centres {continuing-centres/life-skills/count|bare}, the provincial continuing education centre {continuing-centres/provincial/count|bare}, and a foreign language and computing centre {continuing-centres/language-computing/count|bare}.',
      context:
        'Continuing education means learning at a centre, with more flexible hours and methods than at school; the district centres teach both trades and school subjects. The report judges that the system broadly meets the needs of learners, and plans to reorganise it in 2025–2030. In another footnote its list of all institutions in the province has no life-skills centres, so the two counts do not quite agree.',
    },
  },
  draw(data, locale) {
    const all = data.rows(continuingCentres);
    const rows = all
      .toSorted((a, b) => b.count - a.count)
      .map((kind) => ({
        label: kind[`label_${locale}`],
        value: formatNumber(kind.count, locale),
        tableRow: all.indexOf(kind),
        units: { columns: 10, groups: [{ count: kind.count, tone: 'result' as const }] },
      }));
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const first = { vi: 'Loại hình', en: 'Kind' }[locale];
    const rows = data.rows(continuingCentres);
    return datasetTable(continuingCentres, rows, ['count'], first, data, locale);
  },
});
