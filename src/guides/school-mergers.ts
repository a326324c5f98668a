import { defineGuide } from './define.ts';

export const schoolMergersGuide = defineGuide({
  chart: 'school-mergers',
  steps: [
    {
      words: {
        vi: 'Đây là {school-mergers/2020-2024/before} được đưa vào sáp nhập trong giai đoạn 2020–2024, mỗi chấm một trường.',
        en: 'These are the {school-mergers/2020-2024/before} that went through mergers in 2020–2024, one dot each.',
      },
      view: 'before',
      rows: ['before', 'after', 'reduction'],
    },
    {
      words: {
        vi: 'Gộp xong còn {school-mergers/2020-2024/after|bare}. Những vòng xám là {school-mergers/2020-2024/reduction|bare} đầu mối đã bớt được.',
        en: 'Once merged, {school-mergers/2020-2024/after|bare} remain. The grey rings are the {school-mergers/2020-2024/reduction|bare} fewer schools to run.',
      },
      view: 'kept-and-gone',
      rows: ['after', 'reduction'],
    },
    {
      words: {
        vi: 'Bớt {school-mergers/2020-2024/reduction|bare} mới đạt {school-mergers/2020-2024/target_rate} chỉ tiêu. Tính ngược từ tỷ lệ ấy, mức tỉnh giao là bớt {school-mergers/target|bare}: thiếu {school-mergers/shortfall|words} đầu mối, là mấy vòng trên cùng.',
        en: 'A cut of {school-mergers/2020-2024/reduction|bare} is {school-mergers/2020-2024/target_rate} of the target. Worked back from that share, the target was {school-mergers/target|bare}: {school-mergers/shortfall|words} more, the rings at the top.',
      },
      view: 'against-target',
      rows: ['reduction', 'shortfall'],
    },
  ],
});
