import type { Localized } from '../../locale/locales.ts';
import type { StoryGroup } from '../../stories/groups.ts';

/**
 * What the front page says in its own words; all else on it comes from stories and charts. Figures
 * are `{references}`. Stories are named by their files.
 */

/** What was reached, what fell short, what comes next: a sentence or two each. */
export const sentences = [
  {
    label: { vi: 'Đã đạt', en: 'Reached' },
    story: 'enrolment',
    words: {
      vi: '{term-targets/met|bare} trong {term-targets/all|bare} chỉ tiêu phần trăm của nhiệm kỳ đã đạt. Từ mẫu giáo đến trung học phổ thông, tỷ lệ học sinh ra lớp đều vượt chỉ tiêu; {term-targets/accredited-schools.department/result} số trường đạt kiểm định chất lượng.',
      en: '{term-targets/met|bare} of the term’s {term-targets/all|bare} percentage targets were met. From kindergarten to upper secondary school, enrolment exceeded its targets; {term-targets/accredited-schools.department/result} of schools have quality accreditation.',
    },
  },
  {
    label: { vi: 'Chưa đạt', en: 'Fell short' },
    story: 'school-network',
    words: {
      vi: '{term-targets/missed|Words} chỉ tiêu chưa đạt. Còn xa nhất là phòng nội trú, chỗ ở của học sinh xa nhà: ước đến hết năm 2025, {rooms/boarding-rooms/permanent_rate} số phòng kiên cố, mức tỉnh giao là {term-targets/permanent-boarding-rooms.province/target}.',
      en: '{term-targets/missed|Words} targets were missed. Furthest behind are boarding rooms, where pupils far from home live: an estimated {rooms/boarding-rooms/permanent_rate} are permanent by the end of 2025, while the provincial Party congress had asked for {term-targets/permanent-boarding-rooms.province/target}.',
    },
  },
  {
    label: { vi: 'Sắp tới', en: 'Next' },
    story: 'targets-2030',
    words: {
      vi: 'Nhiệm kỳ 2025–2030 đặt mục tiêu {future-targets/boarding-rooms/target} phòng nội trú, phòng học, phòng công vụ được kiên cố; phổ cập mầm non cho trẻ 3–5 tuổi; tiểu học và trung học cơ sở từng bước dạy hai buổi mỗi ngày, không thu phí.',
      en: 'In the 2025–2030 term {future-targets/boarding-rooms/target} of boarding rooms, classrooms and staff housing are to be permanent, preschool education universal for children aged 3–5, and primary and lower secondary schools to move step by step to two sessions a day, free of charge.',
    },
  },
] as const satisfies readonly { label: Localized; story: string; words: Localized }[];

/** The congress in full, and the title of the report to it, the one place that quotes it whole. */
export const congress = {
  name: {
    vi: 'Đại hội đại biểu Đảng bộ Sở Giáo dục và Đào tạo lần thứ nhất, nhiệm kỳ 2025–2030',
    en: 'The First Delegates’ Congress of the Party Organisation of the Department of Education and Training, 2025–2030 term',
  },
  motto: {
    vi: 'Phương châm: “Dân chủ – Đoàn kết – Kỷ cương – Phát triển”',
    en: 'Its motto: “Democracy – Unity – Discipline – Development”',
  },
  report: {
    vi: 'Những con số trên trang này lấy từ báo cáo của Ban Chấp hành Đảng bộ Sở nhiệm kỳ 2020–2025 trình Đại hội: “Tiếp tục nâng cao năng lực lãnh đạo, sức chiến đấu của Đảng bộ và đảng viên; đoàn kết, thống nhất, đổi mới, sáng tạo, nâng cao chất lượng nguồn nhân lực đáp ứng yêu cầu phát triển của tỉnh Điện Biên”.',
    en: 'The figures on this site come from the report of the Party Executive Committee of the 2020–2025 term to the congress: “Continuing to raise the leadership capacity and fighting strength of the Party organisation and its members; solidarity, unity, renewal and creativity; raising the quality of human resources to meet the needs of development of Điện Biên Province”.',
  },
} as const satisfies Record<string, Localized>;

/** What each part of the report comes to: what was reached, what was not, what comes next. */
export const openings = {
  education: {
    vi: 'Ra lớp, học xong và chất lượng trường đều vượt chỉ tiêu: nay {term-targets/national-standard-schools.department/result} số trường đạt chuẩn quốc gia. Phòng nội trú và nhà trẻ chưa tới mức giao, giáo viên còn thiếu so với định mức. Việc sắp tới là phổ cập mầm non cho trẻ 3–5 tuổi và kiên cố hóa trường lớp.',
    en: 'Enrolment, completion and the quality of schools all exceeded their targets: {term-targets/national-standard-schools.department/result} of schools now meet national standards. Boarding rooms and nursery enrolment fell short, and there are fewer teachers than the norms provide for. Next come universal preschool education for children aged 3–5 and permanent buildings.',
  },
  party: {
    vi: 'Trong nhiệm kỳ, {term-targets/members-studying-resolutions.department/result} đảng viên học tập nghị quyết; kết nạp đảng viên vượt mức giao. Lý luận chính trị từ trung cấp trở lên mới có ở {term-targets/members-with-theory.department/result} đảng viên, chỉ tiêu là trên {term-targets/members-with-theory.department/target}. Nhiệm kỳ tới, mọi đảng viên phải đủ tiêu chuẩn lý luận, chuyên môn theo vị trí việc làm.',
    en: 'In the term {term-targets/members-studying-resolutions.department/result} of members studied the resolutions, and admissions of new members exceeded their target. Intermediate political theory or higher is held by {term-targets/members-with-theory.department/result} of members, against a target of above {term-targets/members-with-theory.department/target}. In the next term every member is to have the theory and training that their post requires.',
  },
  assessment: {
    vi: 'Theo nghị quyết của tỉnh, {assessment/province-met/targets|bare} trong {assessment/province-all/targets|bare} chỉ tiêu giáo dục đạt và vượt; phòng học và phòng nội trú kiên cố thì chưa. Nhìn thẳng vào nguyên nhân, Đảng bộ rút ra {plan-lists/lessons/count|words} bài học để đi tiếp.',
    en: 'Of the education targets of the provincial Party congress, {assessment/province-met/targets|bare} of {assessment/province-all/targets|bare} were met or exceeded; permanent classrooms and boarding rooms were not. Looking squarely at the causes, the Party organisation draws {plan-lists/lessons/count|words} lessons for the way ahead.',
  },
  future: {
    vi: 'Trường chuẩn quốc gia đã gần mốc mới, trên {future-targets/national-standard-schools/target}; phòng nội trú còn cách đích {future-targets/boarding-rooms-gap}. {future-directions/breakthroughs|Words} đột phá của nhiệm kỳ tới là phổ cập mầm non, nâng chất lượng phổ thông và đào tạo ngay tại tỉnh.',
    en: 'Schools meeting national standards are close to the new mark of above {future-targets/national-standard-schools/target}; boarding rooms are {future-targets/boarding-rooms-gap} away. The {future-directions/breakthroughs|words} breakthroughs of the next term are universal preschool education, better general education and training within the province.',
  },
} as const satisfies Record<StoryGroup, Localized>;

/** A story that the front page opens with, by its file, and the chart that stands for it. */
interface Signature {
  readonly story: string;
  readonly chart: string;
  readonly kicker: Localized;
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

/** Stories that have the room of two, where it would be the first of their part: first or second. */
export const wideCards: readonly string[] = ['party-organisation'];

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
] as const satisfies readonly { figure: string; story: string; label: Localized }[];
