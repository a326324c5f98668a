import type { Localized } from '../../locale/locales.ts';

/** Who set a target that both bodies set alike. */
export const both: Localized = {
  vi: 'Đảng bộ Sở; Đại hội Đảng bộ tỉnh',
  // Short: twenty-one rows of it must fit a page.
  en: 'the Department’s Party organisation; the province',
};

/** Who set a target, where the name of a bar must say it. */
export const briefly = {
  department: { vi: 'Sở', en: 'Dept' },
  province: { vi: 'tỉnh', en: 'province' },
  plan: { vi: 'kế hoạch', en: 'plan' },
} satisfies Record<string, Localized>;

/** Names that fit a bar; a name alone would not tell two levels of one thing apart. */
export const names: Readonly<Record<string, Localized>> = {
  'kindergarten-3-5': { vi: 'Mẫu giáo 3–5 tuổi', en: 'Kindergarten, ages 3–5' },
  'kindergarten-5': { vi: 'Mẫu giáo 5 tuổi', en: 'Kindergarten, age 5' },
  'primary-6-10': { vi: 'Tiểu học 6–10 tuổi', en: 'Primary, ages 6–10' },
  'lower-secondary-11-14': { vi: 'THCS 11–14 tuổi', en: 'Lower secondary, 11–14' },
  'upper-secondary-15-18': { vi: 'THPT 15–18 tuổi', en: 'Upper secondary, 15–18' },
  nursery: { vi: 'Nhà trẻ 3–36 tháng', en: 'Nursery' },
  'primary-completion': { vi: 'Hoàn thành tiểu học', en: 'Primary completion' },
  'lower-secondary-graduation': { vi: 'Tốt nghiệp THCS', en: 'Lower secondary graduation' },
  'upper-secondary-graduation': { vi: 'Tốt nghiệp THPT', en: 'Upper secondary graduation' },
  'national-standard-schools': { vi: 'Trường chuẩn quốc gia', en: 'National standard schools' },
  'accredited-schools': { vi: 'Trường đạt kiểm định', en: 'Accredited schools' },
  'permanent-classrooms': { vi: 'Phòng học', en: 'Classrooms' },
  'permanent-boarding-rooms': { vi: 'Phòng nội trú', en: 'Boarding rooms' },
  'members-studying-resolutions': {
    vi: 'Đảng viên học nghị quyết',
    en: 'Members study resolutions',
  },
  'others-studying-resolutions': {
    vi: 'Quần chúng học nghị quyết',
    en: 'Others study resolutions',
  },
  'members-with-degree': { vi: 'Đảng viên có bằng đại học', en: 'Members with a degree' },
  'members-with-theory': { vi: 'Lý luận chính trị', en: 'Political theory' },
  'cultural-families-2021': { vi: 'Gia đình văn hóa 2021', en: 'Cultural families 2021' },
  'cultural-families-other-years': {
    vi: 'Gia đình văn hóa, năm khác',
    en: 'Cultural families, other years',
  },
};

/** What targets are about, in the order of the report. */
export const groups = {
  enrolment: { vi: 'Huy động học sinh', en: 'Enrolment' },
  completion: { vi: 'Học xong', en: 'Completion' },
  quality: { vi: 'Chất lượng', en: 'Quality' },
  facilities: { vi: 'Phòng', en: 'Rooms' },
  party: { vi: 'Công tác Đảng', en: 'Party work' },
} satisfies Record<string, Localized>;
