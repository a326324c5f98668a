import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import type { Localized } from '../locale/locales.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const perSchool = (kind: string, title: Localized) => ({
  title,
  unit: 'student' as const,
  note: {
    vi: 'Số học sinh chia cho số trường, làm tròn đến hàng đơn vị.',
    en: 'Students divided by schools, rounded to a whole number.',
  },
  of: (row: (key: string) => { readonly students: number | null; readonly schools: number }) =>
    Math.round(Number(row(kind).students) / row(kind).schools),
});

export const boardingSchools = defineDataset({
  id: 'boarding-schools',
  order: 220,
  title: {
    vi: 'Trường nội trú, trường bán trú và trường có học sinh bán trú',
    en: 'Boarding schools, semi-boarding schools and schools with semi-boarding students',
  },
  description: {
    vi: 'Mỗi dòng là một loại trường theo cấp học: số trường và, nơi có số liệu, số lớp, số học sinh, mức tăng so với năm học 2019–2020. Cho thấy hệ thống nội trú, bán trú lớn đến đâu. Cột “thuộc” nêu loại lớn hơn chứa loại này.',
    en: 'Each row is a kind of school by level: the number of schools and, where there are figures, classes, students and the change since the 2019–2020 school year. It shows how large boarding and semi-boarding education is. The column “part of” names the larger kind.',
  },
  source: 'I:II.1.1.f:12',
  key: ['kind'],
  columns: {
    kind: column(id(), { vi: 'Mã loại trường', en: 'Kind id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    schools: column(count(), { vi: 'Số trường', en: 'Schools' }, 'school'),
    classes: column(optional(count()), { vi: 'Số lớp', en: 'Classes' }, 'class'),
    classes_change: column(
      optional(count()),
      { vi: 'Số lớp tăng so với 2019–2020', en: 'More classes than in 2019–2020' },
      'class',
    ),
    students: column(optional(count()), { vi: 'Số học sinh', en: 'Students' }, 'student'),
    students_change: column(
      optional(count()),
      { vi: 'Số học sinh tăng so với 2019–2020', en: 'More students than in 2019–2020' },
      'student',
    ),
  },
  derived: {
    'classes-before': {
      title: {
        vi: 'Số lớp của trường nội trú năm học 2019–2020',
        en: 'Boarding school classes in 2019–2020',
      },
      unit: 'class',
      note: {
        vi: 'Số lớp nay trừ số lớp tăng.',
        en: 'The present number of classes less the increase.',
      },
      of: (row) => Number(row('boarding').classes) - Number(row('boarding').classes_change),
    },
    'students-before': {
      title: {
        vi: 'Số học sinh của trường nội trú năm học 2019–2020',
        en: 'Boarding school students in 2019–2020',
      },
      unit: 'student',
      note: {
        vi: 'Số học sinh nay trừ số học sinh tăng.',
        en: 'The present number of students less the increase.',
      },
      of: (row) => Number(row('boarding').students) - Number(row('boarding').students_change),
    },
    'class-size': {
      title: {
        vi: 'Bình quân học sinh mỗi lớp ở trường nội trú hiện nay',
        en: 'Students per class in boarding schools now',
      },
      unit: 'student',
      note: {
        vi: 'Số học sinh chia cho số lớp, làm tròn đến một chữ số thập phân.',
        en: 'Students divided by classes, rounded to one decimal.',
      },
      of: (row) => oneDecimal(Number(row('boarding').students) / Number(row('boarding').classes)),
    },
    'class-size-before': {
      title: {
        vi: 'Bình quân học sinh mỗi lớp ở trường nội trú năm học 2019–2020',
        en: 'Students per class in boarding schools in 2019–2020',
      },
      unit: 'student',
      note: {
        vi: 'Lấy số nay trừ mức tăng để có số học sinh và số lớp năm học 2019–2020, rồi chia cho nhau; làm tròn đến một chữ số thập phân.',
        en: 'Students and classes of 2019–2020 are the present numbers less the increases; one divided by the other, rounded to one decimal.',
      },
      of: (row) => {
        const { students, students_change, classes, classes_change } = row('boarding');
        const before = Number(students) - Number(students_change);
        return oneDecimal(before / (Number(classes) - Number(classes_change)));
      },
    },
    'class-size-change': {
      title: {
        vi: 'Mức tăng bình quân học sinh mỗi lớp ở trường nội trú',
        en: 'Increase in students per class in boarding schools',
      },
      unit: 'student',
      note: {
        vi: 'Bình quân hiện nay trừ bình quân năm học 2019–2020, làm tròn đến một chữ số thập phân.',
        en: 'The present average less that of 2019–2020, rounded to one decimal.',
      },
      of: (row) => {
        const { students, students_change, classes, classes_change } = row('boarding');
        const now = Number(students) / Number(classes);
        const before = Number(students) - Number(students_change);
        return oneDecimal(now - before / (Number(classes) - Number(classes_change)));
      },
    },
    'semi-boarding-students': {
      title: {
        vi: 'Học sinh của các trường bán trú',
        en: 'Students of semi-boarding schools',
      },
      unit: 'student',
      note: {
        vi: 'Cộng học sinh cấp tiểu học và cấp THCS.',
        en: 'Primary and lower secondary students added up.',
      },
      of: (row) =>
        Number(row('semi-boarding-primary').students) +
        Number(row('semi-boarding-lower-secondary').students),
    },
    'boarding-per-school': perSchool('boarding', {
      vi: 'Bình quân học sinh mỗi trường nội trú',
      en: 'Students per boarding school',
    }),
    'semi-boarding-primary-per-school': perSchool('semi-boarding-primary', {
      vi: 'Bình quân học sinh mỗi trường bán trú cấp tiểu học',
      en: 'Students per primary semi-boarding school',
    }),
    'semi-boarding-lower-secondary-per-school': perSchool('semi-boarding-lower-secondary', {
      vi: 'Bình quân học sinh mỗi trường bán trú cấp THCS',
      en: 'Students per lower secondary semi-boarding school',
    }),
    'with-semi-boarders-by-level': {
      title: {
        vi: 'Trường có học sinh bán trú, cộng theo cấp học',
        en: 'Schools with semi-boarding students, levels added up',
      },
      unit: 'school',
      note: {
        vi: 'Cộng bốn cấp học được liệt kê.',
        en: 'The sum of the four levels that are listed.',
      },
      of: (_, rows) =>
        rows
          .filter(({ part_of }) => part_of === 'with-semi-boarders')
          .reduce((total, { schools }) => total + schools, 0),
    },
    'level-unknown': {
      title: {
        vi: 'Trường có học sinh bán trú chưa rõ cấp học',
        en: 'Schools with semi-boarding students whose level is not given',
      },
      unit: 'school',
      note: {
        vi: 'Tổng đã nêu trừ đi bốn cấp học cộng lại.',
        en: 'The stated total less the four levels added up.',
      },
      of: (row, rows) =>
        row('with-semi-boarders').schools -
        rows
          .filter(({ part_of }) => part_of === 'with-semi-boarders')
          .reduce((total, { schools }) => total + schools, 0),
    },
  },
  checks: [
    sum(['boarding-schools/part_of=boarding/schools'], 'boarding-schools/boarding/schools'),
    sum(
      ['boarding-schools/part_of=semi-boarding/schools'],
      'boarding-schools/semi-boarding/schools',
    ),
    sum(
      ['boarding-schools/part_of=with-semi-boarders/schools'],
      'boarding-schools/with-semi-boarders/schools',
      {
        acknowledged: {
          all: {
            vi: 'Cả tỉnh có 85 trường phổ thông có học sinh bán trú; bốn loại trường được kể cộng lại là 80.',
            en: 'The province has 85 general schools with semi-boarding students; the four kinds that are listed add up to 80.',
          },
        },
      },
    ),
  ],
});
