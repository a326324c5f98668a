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
    id: 'democratic-centralism',
    term: { vi: 'Tập trung dân chủ', en: 'Democratic centralism' },
    meaning: {
      vi: 'Nguyên tắc làm việc của Đảng: cùng bàn bạc, quyết định theo đa số, cấp dưới phục tùng cấp trên, cá nhân chịu trách nhiệm phần việc của mình.',
      en: 'The Party’s working principle: discuss together, decide by majority, follow decisions from above, and answer personally for one’s own task.',
    },
  },
  {
    id: 'two-sessions',
    term: { vi: 'Dạy học hai buổi mỗi ngày', en: 'Two sessions a day' },
    meaning: {
      vi: 'Học sinh học cả buổi sáng và buổi chiều, thay vì một buổi.',
      en: 'Pupils are taught both morning and afternoon instead of for half the day.',
    },
  },
];
