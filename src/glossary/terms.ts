import type { Words } from '../locale/locales.ts';

/** An official word and what it means. */
export interface Term {
  /** Anchor of the term on the glossary page. */
  readonly id: string;
  readonly term: Words;
  readonly meaning: Words;
}

/** Every term that a story may explain. The English follows the published usage of the sector. */
export const terms: readonly Term[] = [
  {
    id: 'semi-boarding',
    term: { vi: 'Bán trú', en: 'Semi-boarding' },
    meaning: {
      vi: 'Học sinh ở xa, không thể đi về trong ngày, được ăn ở tại trường trong tuần rồi cuối tuần về nhà. Trường nội trú thì nuôi dạy học sinh suốt năm học.',
      en: 'Pupils who live too far away to go home each day eat and sleep at school during the week and go home at the weekend. A boarding school keeps its pupils for the whole school year.',
    },
  },
  {
    id: 'permanent-room',
    term: { vi: 'Phòng kiên cố', en: 'Permanent room' },
    meaning: {
      vi: 'Phòng xây bằng vật liệu bền, dùng lâu dài, khác phòng tạm và phòng bán kiên cố.',
      en: 'A room solidly built to last, unlike a temporary or a semi-permanent one.',
    },
  },
  {
    id: 'satellite-site',
    term: { vi: 'Điểm trường', en: 'Satellite school site' },
    meaning: {
      vi: 'Lớp học đặt tại bản, xa trường chính, để trẻ nhỏ không phải đi xa.',
      en: 'Classes held in a village away from the main school, so that small children need not travel far.',
    },
  },
  {
    id: 'minimum-equipment',
    term: { vi: 'Thiết bị dạy học tối thiểu', en: 'Minimum teaching equipment' },
    meaning: {
      vi: 'Những thiết bị mà quy định buộc mỗi lớp, mỗi môn phải có; số lượng phải có gọi là định mức.',
      en: 'The equipment that the regulations require for each class and subject; the required number is called the norm.',
    },
  },
  {
    id: 'two-tier-government',
    term: { vi: 'Chính quyền địa phương hai cấp', en: 'Two-tier local government' },
    meaning: {
      vi: 'Chính quyền chỉ còn cấp tỉnh và cấp xã, không còn cấp huyện; việc của huyện chuyển về tỉnh hoặc xã.',
      en: 'Government at provincial and commune level only, without the district level, whose work passes to the province or the communes.',
    },
  },
  {
    id: 'job-position',
    term: { vi: 'Vị trí việc làm', en: 'Post (job position)' },
    meaning: {
      vi: 'Công việc gắn với một chức danh trong cơ quan; mỗi vị trí đòi trình độ chuyên môn và lý luận chính trị riêng.',
      en: 'The work that goes with a title in an office; each post asks for its own professional training and political theory.',
    },
  },
  {
    id: 'two-sessions',
    term: { vi: 'Dạy học hai buổi mỗi ngày', en: 'Two teaching sessions a day' },
    meaning: {
      vi: 'Học sinh đến trường cả buổi sáng và buổi chiều thay vì một buổi, nên cần đủ phòng học và giáo viên.',
      en: 'Pupils are at school in the morning and in the afternoon instead of half the day, which takes enough classrooms and teachers.',
    },
  },
  {
    id: 'outcome-ranking',
    term: { vi: 'Chất lượng đầu ra', en: 'Outcomes of a school' },
    meaning: {
      vi: 'Điều học sinh thật sự biết và làm được khi học xong, thường đo bằng bài thi, bài khảo sát.',
      en: 'What pupils really know and can do when they finish, usually measured by examinations and surveys.',
    },
  },
];
