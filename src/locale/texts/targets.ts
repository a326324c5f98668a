import type { Localized } from '../locales.ts';

/** Texts of the page of targets. */
export const targets = {
  /** Headline of the page of targets. */
  'targets.title': { vi: 'Chỉ tiêu của hai nhiệm kỳ', en: 'Targets of two terms' },
  /** Standfirst of that page. */
  'targets.standfirst': {
    vi: 'Nhiệm kỳ 2020–2025 có {count} chỉ tiêu tính bằng phần trăm với mức giao cụ thể: {met} chỉ tiêu đạt, {unmet} chưa đạt. Cuối trang là chỉ tiêu của nhiệm kỳ 2025–2030.',
    en: 'The 2020–2025 term had {count} percentage targets with a stated level: {met} were met, {unmet} were not. The targets of the 2025–2030 term follow at the end of the page.',
  },
  /** How the page counts. */
  'targets.note': {
    vi: 'Chỉ tiêu được đếm theo nơi giao: một việc mà hai nơi cùng giao thì tính là hai. Chỉ tiêu gia đình văn hóa của Đảng bộ Sở cũng tính là hai, vì kết quả năm 2021 được nêu riêng với bốn năm còn lại. Đạt hay chưa đạt là so kết quả với mức giao.',
    en: 'Targets are counted by who set them: where two bodies set one for the same thing, it counts as two. The Party organisation’s target for cultural families counts as two as well, because the result of 2021 stands apart from the four other years. Met or not met is the result held against the target.',
  },
  /** Accessible name of the filter. */
  'targets.filter': { vi: 'Lọc chỉ tiêu', en: 'Filter the targets' },
  /** Label of the choice of body. */
  'targets.by': { vi: 'Nơi giao', en: 'Set by' },
  /** Label of the choice of outcome. */
  'targets.outcome': { vi: 'Kết quả', en: 'Outcome' },
  /** The choice that filters nothing. */
  'targets.any': { vi: 'Tất cả', en: 'All' },
  /** The choice of targets met. */
  'targets.onlyMet': { vi: 'Đạt', en: 'Met' },
  /** The choice of targets missed. */
  'targets.onlyUnmet': { vi: 'Chưa đạt', en: 'Not met' },
  /** How many targets the filter leaves. */
  'targets.shown': { vi: 'Đang xem {count} chỉ tiêu.', en: 'Showing {count} targets.' },
  /** Head of the column of what a target is for. */
  'targets.indicator': { vi: 'Chỉ tiêu', en: 'Target' },
  /** Head of the column of how high a target is. */
  'targets.level': { vi: 'Mức giao', en: 'Level' },
  /** Head of the column of results. */
  'targets.result': { vi: 'Kết quả', en: 'Result' },
  /** Head of the column of how far a result is from its target. */
  'targets.difference': { vi: 'Chênh lệch ({unit})', en: 'Difference ({unit})' },
  /** How many targets of a group were met. */
  'targets.groupMet': { vi: '{met} trong {all} chỉ tiêu đạt', en: '{met} of {all} met' },
  /** Head of the column of where things stand with a target of the next term. */
  'targets.now': { vi: 'Hiện nay', en: 'Now' },
  /** Said of a target that was reached. */
  'targets.met': { vi: '✓ Đạt', en: '✓ Met' },
  /** In place of the difference, where no more is known than that the result is above the target. */
  'targets.over': { vi: 'Vượt', en: 'Over' },
  /** Said of such a target. */
  'targets.metOpen': { vi: '✓ Đạt; không nêu mức vượt', en: '✓ Met; margin not stated' },
  /** Said of a target that was missed. */
  'targets.unmet': { vi: '✗ Chưa đạt', en: '✗ Not met' },
  /** Group of targets. */
  'targets.enrolment': { vi: 'Huy động học sinh', en: 'Enrolment' },
  /** Group of targets. */
  'targets.completion': { vi: 'Hoàn thành và tốt nghiệp', en: 'Completion and graduation' },
  /** Group of targets. */
  'targets.quality': { vi: 'Trường chuẩn và kiểm định', en: 'Standards and accreditation' },
  /** Group of targets. */
  'targets.facilities': { vi: 'Cơ sở vật chất', en: 'Facilities' },
  /** Group of targets. */
  'targets.party': { vi: 'Xây dựng Đảng', en: 'Party building' },
  /** Heading over the targets of the next term. */
  'targets.future': { vi: 'Chỉ tiêu nhiệm kỳ 2025–2030', en: 'Targets of the 2025–2030 term' },
  /** How those targets are shown. */
  'targets.futureNote': {
    vi: 'Mức hiện nay được ghi ở những chỉ tiêu phần trăm có số để so. Mức không kèm “trên” được hiểu là mức tối thiểu; mức của phòng học và phòng nội trú là ước đến hết năm 2025, mức của kế hoạch cá nhân chưa tính bản cam kết. Chỉ tiêu không kèm con số, như phổ cập mầm non cho trẻ 3–5 tuổi, được kể trong bài về mục tiêu 2030.',
    en: 'The present level is shown for percentage targets that have one to compare. A level without “above” is taken as the least to be reached; the levels of classrooms and boarding rooms are estimates for the end of 2025, that of personal plans is for the plan without the pledge. Targets without a figure, such as universal preschool education for children aged 3–5, are told in the story on the targets for 2030.',
  },
  /** Heading over the counts that the report makes. */
  'targets.counted': {
    vi: 'Cách đếm của phần đánh giá chung',
    en: 'As the general assessment counts',
  },
  /** Link to the note on a count that disagrees with the list. */
  'targets.disagrees': { vi: '(chưa khớp, xem ghi chú)', en: '(disagrees, see the note)' },
  /** The body whose resolution set a target. */
  'body.department': { vi: 'Đảng bộ Sở', en: 'The Department’s Party organisation' },
  /** The body whose resolution set a target. */
  'body.province': { vi: 'Đại hội Đảng bộ tỉnh', en: 'The provincial Party congress' },
  /** The plan that set a target. */
  'body.plan': { vi: 'Kế hoạch năm năm 2021–2025', en: 'The five-year plan 2021–2025' },
} as const satisfies Readonly<Record<string, Localized>>;
