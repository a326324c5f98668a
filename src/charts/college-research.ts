import { collegeResearch } from '../datasets/college-research.ts';
import { formatNumber } from '../locale/format.ts';
import { barRows } from '../plot/forms/bars.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

export const collegeResearchChart = defineChart({
  id: 'college-research',
  datasets: [collegeResearch],
  words: {
    vi: {
      title:
        'Bài báo quốc tế nhiều hơn trong nước: {college-research/international-articles/count|bare} so với {college-research/domestic-articles/count|bare}',
      subtitle:
        'Sản phẩm khoa học của Trường Cao đẳng Sư phạm Điện Biên, số lượng theo loại, 2020–2024',
      alt: 'Tám thanh ngang, dài nhất là {college-research/international-articles/count|bare} bài báo trên tạp chí, hội thảo quốc tế, rồi {college-research/domestic-articles/count|bare} bài trong nước, {college-research/initiatives/count|bare} sáng kiến, {college-research/projects/count|bare} đề tài cấp trường, {college-research/teaching-documents/count|bare} tài liệu giảng dạy, {college-research/art-works/count|bare} tác phẩm mỹ thuật, {college-research/seminars/count|bare} hội thảo và {college-research/proceedings/count|bare} kỷ yếu.',
      context:
        'Trường Cao đẳng Sư phạm là nơi đào tạo và bồi dưỡng giáo viên của tỉnh. Mục bài quốc tế gồm cả bài dự hội thảo, không riêng bài tạp chí; báo cáo không kể tên tạp chí hay hội thảo nào. Về ứng dụng, báo cáo ghi {college-transfers/2020-2024/outputs|bare} đề tài, tài liệu đã được chuyển giao cho {college-transfers/2020-2024/schools|words} trường trong tỉnh.',
    },
    en: {
      title:
        'More international articles than domestic ones: {college-research/international-articles/count|bare} to {college-research/domestic-articles/count|bare}',
      subtitle: 'Research outputs of Điện Biên Teacher Training College by kind, 2020–2024',
      alt: 'Eight bars, the longest for {college-research/international-articles/count|bare} articles in international journals and conferences, then {college-research/domestic-articles/count|bare} domestic articles, {college-research/initiatives/count|bare} initiatives, {college-research/projects/count|bare} research projects, {college-research/teaching-documents/count|bare} teaching documents, {college-research/art-works/count|bare} art works, {college-research/seminars/count|bare} seminars and {college-research/proceedings/count|bare} volume of proceedings.',
      context:
        'The Teacher Training College trains teachers for the province and runs courses for those already at work. International articles include papers given at conferences, not only those in journals; the report names neither. As for use in practice, it records {college-transfers/2020-2024/outputs|bare} projects and documents handed over to {college-transfers/2020-2024/schools|words} schools in the province.',
    },
  },
  draw(data, locale) {
    const all = data.rows(collegeResearch);
    const items = all
      .toSorted((a, b) => b.count - a.count)
      .map((output) => ({
        label: output[`label_${locale}`],
        tableRow: all.indexOf(output),
        size: output.count,
        text: formatNumber(output.count, locale),
      }));
    return { panels: [{ rows: barRows(items) }] };
  },
  table(data, locale) {
    const first = { vi: 'Loại', en: 'Kind' }[locale];
    const rows = data.rows(collegeResearch);
    return datasetTable(collegeResearch, rows, ['count'], first, data, locale);
  },
});
