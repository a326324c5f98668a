import { defineGuide } from './define.ts';

export const laoStudentsGuide = defineGuide({
  chart: 'lao-students',
  steps: [
    {
      words: {
        vi: 'Mỗi chấm là một người Lào sang Điện Biên học trong giai đoạn 2020–2024: tất cả {lao-students/all/people}.',
        en: 'Each dot is one person who came from Laos to study in 2020–2024: {lao-students/all/people} in all.',
      },
      view: 'together',
    },
    {
      words: {
        vi: 'Xếp theo chương trình thì trung cấp đông nhất: {lao-students/intermediate/people}, hơn một nửa.',
        en: 'Sorted by programme, the intermediate level has the most: {lao-students/intermediate/people}, more than half.',
      },
      view: 'by-programme',
      rows: ['arriving-intermediate'],
    },
    {
      words: {
        vi: 'Cao đẳng có {lao-students/college/people}. Cán bộ dự lớp ngắn hạn có {lao-students/short-course/people}, nhiều hơn cả bậc đại học, {lao-students/university/people}.',
        en: 'College has {lao-students/college/people|bare}. Short courses for officials, with {lao-students/short-course/people|bare}, drew more people than university, with {lao-students/university/people|bare}.',
      },
      view: 'by-programme',
      rows: ['arriving-college', 'arriving-short-course', 'arriving-university'],
    },
    {
      words: {
        vi: 'Chiều ngược lại, tỉnh cử {sent-abroad/all/people|bare} người ra nước ngoài học.',
        en: 'In the other direction the province sent {sent-abroad/all/people|words} people abroad.',
      },
      view: 'people',
      rows: ['leaving-all', 'leaving-china', 'leaving-thailand', 'leaving-laos'],
    },
  ],
});
