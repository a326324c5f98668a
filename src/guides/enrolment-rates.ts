import { defineGuide } from './define.ts';

const secondary = ['lower-secondary-11-14', 'upper-secondary-15-18'];

export const enrolmentRatesGuide = defineGuide({
  chart: 'enrolment-rates',
  steps: [
    {
      words: {
        vi: 'Mỗi bậc là một cấp học, cao bằng tỷ lệ trẻ đang đi học. Nét đậm là chỉ tiêu: bốn bậc cao hơn nét ấy, ba bậc gần chạm đỉnh.',
        en: 'Each step is a level of schooling, as high as the share of children enrolled. The heavy line is the target: four steps stand above it, three of them close to the top.',
      },
      view: 'profile',
    },
    {
      words: {
        vi: 'Chỉ nhà trẻ chưa tới: mới {term-targets/nursery.plan/result}, kế hoạch là {term-targets/nursery.plan/target}. Phần gạch chéo là {schooling-targets-met/nursery-shortfall} còn thiếu.',
        en: 'Only nursery falls short: {term-targets/nursery.plan/result} against {term-targets/nursery.plan/target}. The hatched part is the {schooling-targets-met/nursery-shortfall} still missing.',
      },
      view: 'profile',
      rows: ['nursery'],
    },
    {
      words: {
        vi: 'THPT vượt chỉ tiêu xa nhất, {term-targets/upper-secondary-15-18.department/difference}, mà vẫn thấp hơn THCS {schooling-targets-met/upper-secondary-drop}.',
        en: 'Upper secondary is furthest past its target, by {term-targets/upper-secondary-15-18.department/difference}, yet {schooling-targets-met/upper-secondary-drop} below lower secondary.',
      },
      view: 'profile',
      rows: secondary,
    },
    {
      words: {
        vi: 'Phóng to đoạn trên cùng mới thấy các tỷ lệ ở đó vượt chỉ tiêu bao nhiêu: trẻ 5 tuổi chỉ vượt {term-targets/kindergarten-5.department/difference}.',
        en: 'Enlarge the top and the rates that crowd there part from their targets: age five is only {term-targets/kindergarten-5.department/difference} ahead.',
      },
      view: 'close-up',
    },
  ],
});
