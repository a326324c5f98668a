import { nationalPrizes } from '../datasets/national-prizes.ts';
import { formatNumber } from '../locale/format.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

/** Ten to a line: easy to count, and narrow enough that no row shrinks before another. */
const columns = 10;

export const nationalPrizesChart = defineChart({
  id: 'national-prizes',
  datasets: [nationalPrizes],
  words: {
    vi: {
      title: 'Hơn một nửa trong {national-prizes/all/prizes} quốc gia là giải Khuyến khích',
      subtitle: 'Kỳ thi chọn học sinh giỏi quốc gia THPT, 2020–2025; mỗi chấm là một giải',
      alt: 'Bốn hàng chấm, mỗi chấm một giải. Giải Nhất {national-prizes/first/prizes|bare}, giải Nhì {national-prizes/second/prizes|bare}, giải Ba {national-prizes/third/prizes|bare}, giải Khuyến khích {national-prizes/consolation/prizes|bare}; tổng cộng {national-prizes/all/prizes}.',
      context:
        'Kỳ thi chọn học sinh giỏi quốc gia dành cho học sinh trung học phổ thông (THPT), xếp giải từ Nhất, Nhì, Ba đến Khuyến khích. Báo cáo kể kỳ thi này trong phần giáo dục mũi nhọn, tức bồi dưỡng nhóm học sinh giỏi; đó là một trong hai việc ngành dồn sức, bên cạnh tốt nghiệp THPT. Số giải không chia theo năm, môn hay trường, nên chưa thấy được xu hướng.',
    },
    en: {
      title:
        'More than half of the {national-prizes/all/prizes|bare} national prizes are consolation prizes',
      subtitle: 'National Excellent Student Competition, 2020–2025; each dot is one prize',
      alt: 'Four rows of dots, one dot a prize. First prizes {national-prizes/first/prizes|bare}, second {national-prizes/second/prizes|bare}, third {national-prizes/third/prizes|bare}, consolation {national-prizes/consolation/prizes|bare}; {national-prizes/all/prizes} in all.',
      context:
        'The competition is for upper secondary students and awards first, second, third and consolation prizes. The report treats it as part of its work with the most able students, one of two points on which the plan for quality concentrates, beside graduation. The prizes are not broken down by year, subject or school, so no trend can be read from them.',
    },
  },
  draw(data, locale) {
    const all = data.rows(nationalPrizes);
    return {
      panels: [
        {
          rows: all
            .filter(({ part_of }) => part_of !== null)
            .map((rank) => ({
              label: rank[`label_${locale}`],
              value: formatNumber(rank.prizes, locale),
              tableRow: all.indexOf(rank),
              units: {
                columns,
                groups: [
                  {
                    count: rank.prizes,
                    tone: rank.rank === 'consolation' ? ('quiet' as const) : ('result' as const),
                  },
                ],
              },
            })),
        },
      ],
    };
  },
  table(data, locale) {
    const first = { vi: 'Hạng giải', en: 'Rank' }[locale];
    return datasetTable(nationalPrizes, data.rows(nationalPrizes), ['prizes'], first, data, locale);
  },
});
