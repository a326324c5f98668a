import type { Localized } from '../../locale/locales.ts';

/** The ages that a rate speaks of, as the axis has them, with names that fit a step. */
export const bands: Readonly<
  Record<string, { from: number; to: number; name: Localized; brief?: Localized; ages: Localized }>
> = {
  nursery: {
    from: 0.25,
    to: 3,
    name: { vi: 'Nhà trẻ', en: 'Nursery' },
    ages: { vi: '3–36 tháng', en: '3–36 months' },
  },
  'kindergarten-3-5': {
    from: 3,
    to: 6,
    name: { vi: 'Mẫu giáo', en: 'Kindergarten' },
    brief: { vi: 'Mẫu giáo', en: 'Kinder.' },
    ages: { vi: '3–5 tuổi', en: 'ages 3–5' },
  },
  'primary-6-10': {
    from: 6,
    to: 11,
    name: { vi: 'Tiểu học', en: 'Primary' },
    ages: { vi: '6–10 tuổi', en: 'ages 6–10' },
  },
  'lower-secondary-11-14': {
    from: 11,
    to: 15,
    name: { vi: 'THCS', en: 'Lower secondary' },
    brief: { vi: 'THCS', en: 'Lower sec.' },
    ages: { vi: '11–14 tuổi', en: 'ages 11–14' },
  },
  'upper-secondary-15-18': {
    from: 15,
    to: 19,
    name: { vi: 'THPT', en: 'Upper secondary' },
    brief: { vi: 'THPT', en: 'Upper sec.' },
    ages: { vi: '15–18 tuổi', en: 'ages 15–18' },
  },
};

/** Names of the crowded rates where they stand side by side. */
export const closeNames: Readonly<Record<string, Localized>> = {
  'kindergarten-3-5': { vi: '3–5 tuổi', en: 'Ages 3–5' },
  'kindergarten-5': { vi: '5 tuổi', en: 'Age 5' },
  'primary-6-10': { vi: 'Tiểu học', en: 'Primary' },
  'lower-secondary-11-14': { vi: 'THCS', en: 'Lower sec.' },
  'upper-secondary-15-18': { vi: 'THPT', en: 'Upper sec.' },
  nursery: { vi: 'Nhà trẻ', en: 'Nursery' },
};
