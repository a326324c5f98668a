import type { Words } from '../locale/locales.ts';

/**
 * What the front page says in its own words; all else on it comes from stories and charts. Figures
 * are `{references}`. Stories are named by their files.
 */

/** One sentence each on what was reached, what fell short, what comes next. */
export const sentences = [
  {
    label: { vi: 'Đã đạt', en: 'Reached' },
    story: 'enrolment',
    words: {
      vi: '{term-targets/met|bare} trong {term-targets/all|bare} chỉ tiêu của nhiệm kỳ đã đạt. Đi xa hơn cả là kiểm định chất lượng: {term-targets/accredited-schools.department/result} số trường đạt, vượt chỉ tiêu {term-targets/accredited-schools.department/difference}.',
      en: '{term-targets/met|bare} of the {term-targets/all|bare} targets of the term were met. Quality accreditation went furthest: {term-targets/accredited-schools.department/result} of schools have it, {term-targets/accredited-schools.department/difference} above the target.',
    },
  },
  {
    label: { vi: 'Chưa đạt', en: 'Fell short' },
    story: 'school-network',
    words: {
      vi: 'Còn {term-targets/missed|words} chỉ tiêu dang dở. Xa nhất là phòng nội trú cho học sinh: mới kiên cố được {rooms/boarding-rooms/permanent_rate}, trong khi tỉnh giao {term-targets/permanent-boarding-rooms.province/target}.',
      en: '{term-targets/missed|Words} targets were missed. Boarding rooms are furthest behind: {rooms/boarding-rooms/permanent_rate} are permanent, while the province had asked for {term-targets/permanent-boarding-rooms.province/target}.',
    },
  },
  {
    label: { vi: 'Sắp tới', en: 'Next' },
    story: 'targets-2030',
    words: {
      vi: 'Nhiệm kỳ 2025–2030 đặt mục tiêu {future-targets/boarding-rooms/target} phòng nội trú, phòng học, phòng công vụ đều kiên cố, và trên {future-targets/accredited-schools/target} số trường đạt kiểm định.',
      en: 'By 2030 {future-targets/boarding-rooms/target} of boarding rooms, classrooms and staff rooms are to be permanent, and more than {future-targets/accredited-schools/target} of schools accredited.',
    },
  },
] as const satisfies readonly { label: Words; story: string; words: Words }[];

/** A story that the front page opens with, by its file, and the chart that stands for it. */
interface Signature {
  readonly story: string;
  readonly chart: string;
  readonly kicker: Words;
}

/** The stories that the front page opens with, and the chart that stands for each. */
export const signature = {
  lead: {
    story: 'enrolment',
    chart: 'enrolment-rates',
    kicker: { vi: 'Huy động học sinh', en: 'Enrolment' },
  },
  network: {
    story: 'school-network',
    chart: 'institutions-by-kind',
    kicker: { vi: 'Mạng lưới trường lớp', en: 'School network' },
  },
  teachers: {
    story: 'teachers',
    chart: 'teacher-qualification',
    kicker: { vi: 'Đội ngũ nhà giáo', en: 'Teachers' },
  },
  lao: {
    story: 'lao-students',
    chart: 'lao-students',
    kicker: { vi: 'Hợp tác với Lào', en: 'Working with Laos' },
  },
} as const satisfies Record<string, Signature>;

/** Charts of the school network that stand under the first one, small. */
export const besideNetwork = ['school-mergers', 'permanent-rooms'] as const;

/** The column of figures, each with its way into a story. */
export const figures = [
  {
    figure: '{institutions/all/count|bare}',
    story: 'school-network',
    label: {
      vi: 'cơ sở giáo dục và đào tạo, ước đến hết năm 2025',
      en: 'schools and centres, estimated for the end of 2025',
    },
  },
  {
    figure: '{boarding-schools/semi-boarding-students|bare}',
    story: 'boarding-schools',
    label: { vi: 'học sinh ở các trường bán trú', en: 'pupils in semi-boarding schools' },
  },
  {
    figure: '{teacher-qualification/all-rate}',
    story: 'teachers',
    label: {
      vi: 'giáo viên bốn cấp học đạt chuẩn trình độ',
      en: 'of teachers at four levels hold the required qualification',
    },
  },
  {
    figure: '{national-prizes/all/prizes|bare}',
    story: 'enrolment',
    label: {
      vi: 'giải học sinh giỏi quốc gia trung học phổ thông, 2020–2025',
      en: 'national prizes of upper-secondary pupils, 2020–2025',
    },
  },
  {
    figure: '{literacy-classes/2021-2024/learners|bare}',
    story: 'literacy',
    label: {
      vi: 'người học lớp xóa mù chữ, 2021–2024',
      en: 'learners in literacy classes, 2021–2024',
    },
  },
  {
    figure:
      '{online-services/end-to-end/services|bare}/{administrative-procedures/department/procedures|bare}',
    story: 'digital-and-public-service',
    label: {
      vi: 'thủ tục giáo dục làm được trọn vẹn qua mạng',
      en: 'procedures can be completed wholly online',
    },
  },
] as const satisfies readonly { figure: string; story: string; label: Words }[];
