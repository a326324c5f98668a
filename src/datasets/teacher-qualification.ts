import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { rate } from '../figures/check.ts';
import type { Localized } from '../locale/locales.ts';
import { count, id, number, percent } from '../table/fieldTypes.ts';

const levels = {
  preschool: { vi: 'mầm non', en: 'preschool' },
  primary: { vi: 'tiểu học', en: 'primary' },
  'lower-secondary': { vi: 'THCS', en: 'lower secondary' },
  'upper-secondary': { vi: 'THPT', en: 'upper secondary' },
} satisfies Record<string, Localized>;

interface Level {
  readonly qualified: number;
  readonly teachers: number;
  readonly rate: number;
  readonly change: number;
}

type Find = (key: string) => Level;

const belowNote: Localized = {
  vi: 'Số giáo viên trừ số giáo viên đạt chuẩn và trên chuẩn.',
  en: 'All teachers less those who hold the required qualification or a higher one.',
};

const beforeNote: Localized = {
  vi: 'Tỷ lệ đầu năm học 2024–2025 trừ mức tăng, hiểu là điểm phần trăm.',
  en: 'The share at the start of 2024–2025 less the increase, read as percentage points.',
};

const sumNote: Localized = { vi: 'Cộng bốn cấp học.', en: 'The sum of the four levels.' };

const total = (rows: readonly Level[], of: (row: Level) => number): number =>
  rows.reduce((n, row) => n + of(row), 0);

export const teacherQualification = defineDataset({
  id: 'teacher-qualification',
  order: 250,
  title: {
    vi: 'Giáo viên đạt chuẩn trình độ đào tạo theo cấp học',
    en: 'Teachers with the required qualification by level',
  },
  description: {
    vi: 'Mỗi dòng là một cấp học: số giáo viên, số đạt chuẩn và trên chuẩn đầu năm học 2024–2025, và mức tăng so với năm trước khi thực hiện Luật Giáo dục 2019. Mức tăng trong báo cáo ghi bằng “%”, ở đây hiểu là điểm phần trăm.',
    en: 'Each row is a level of schooling: its teachers, those who hold the required qualification or a higher one at the start of 2024–2025, and the change since the year before the 2019 Education Law was applied. The report writes the change with “%”; it is read here as percentage points.',
  },
  source: 'I:II.1.1.k:15',
  key: ['level'],
  columns: {
    level: column(id(), { vi: 'Mã cấp học', en: 'Level id' }),
    ...labelColumns,
    qualified: column(
      count(),
      { vi: 'Đạt chuẩn và trên chuẩn', en: 'Required qualification or higher' },
      'teacher',
    ),
    teachers: column(count(), { vi: 'Số giáo viên', en: 'Teachers' }, 'teacher'),
    rate: column(percent(), { vi: 'Tỷ lệ', en: 'Share' }, 'percent'),
    change: column(
      number(-100, 100),
      { vi: 'Tăng so với trước Luật', en: 'Change since before the Law' },
      'point',
    ),
  },
  derived: {
    ...Object.fromEntries(
      Object.entries(levels).map(([level, { vi, en }]) => [
        `${level}-before`,
        {
          title: {
            vi: `Tỷ lệ giáo viên ${vi} đạt chuẩn năm trước khi thực hiện Luật Giáo dục 2019`,
            en: `Share of ${en} teachers with the required qualification the year before the 2019 Education Law`,
          },
          unit: 'percent' as const,
          note: beforeNote,
          of: (row: Find) => row(level).rate - row(level).change,
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(levels).map(([level, { vi, en }]) => [
        `${level}-below`,
        {
          title: {
            vi: `Giáo viên ${vi} chưa đạt chuẩn`,
            en: `Teachers below the required qualification, ${en}`,
          },
          unit: 'teacher' as const,
          note: belowNote,
          of: (row: Find) => row(level).teachers - row(level).qualified,
        },
      ]),
    ),
    'all-teachers': {
      title: { vi: 'Giáo viên bốn cấp học', en: 'Teachers at the four levels' },
      unit: 'teacher',
      note: sumNote,
      of: (_, rows) => total(rows, ({ teachers }) => teachers),
    },
    'all-qualified': {
      title: {
        vi: 'Giáo viên đạt chuẩn và trên chuẩn, bốn cấp học',
        en: 'Teachers with the required qualification or higher, four levels',
      },
      unit: 'teacher',
      note: sumNote,
      of: (_, rows) => total(rows, ({ qualified }) => qualified),
    },
    'all-below': {
      title: {
        vi: 'Giáo viên chưa đạt chuẩn, bốn cấp học',
        en: 'Teachers below the required qualification, four levels',
      },
      unit: 'teacher',
      note: belowNote,
      of: (_, rows) => total(rows, ({ teachers, qualified }) => teachers - qualified),
    },
    'all-rate': {
      title: {
        vi: 'Tỷ lệ giáo viên đạt chuẩn và trên chuẩn, bốn cấp học',
        en: 'Share of teachers with the required qualification or higher, four levels',
      },
      unit: 'percent',
      note: {
        vi: 'Số đạt chuẩn của bốn cấp học chia cho số giáo viên, làm tròn đến một chữ số thập phân.',
        en: 'Qualified teachers of the four levels divided by all teachers, rounded to one decimal.',
      },
      of: (_, rows) => {
        const share = total(rows, (row) => row.qualified) / total(rows, (row) => row.teachers);
        return Math.round(share * 1000) / 10;
      },
    },
  },
  checks: [
    rate({
      numerator: 'teacher-qualification/*/qualified',
      denominator: 'teacher-qualification/*/teachers',
      rate: 'teacher-qualification/*/rate',
    }),
  ],
});
