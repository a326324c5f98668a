import { sum } from 'd3';
import { cadreCourses } from '../../datasets/cadre-courses.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import type { WaffleItem, WafflePart } from '../../plot/forms/waffle/item.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { unitCount } from '../../plot/marks/waffle.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { most, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{cadre-courses/intermediate-theory/people|bare} trong {cadre-courses/places} cử đi học là trung cấp lý luận chính trị',
    subtitle: 'Mỗi chấm là một lượt cử đi học, nhiệm kỳ 2020–2025',
    alt: 'Năm hàng chấm, mỗi chấm một lượt. Trung cấp lý luận chính trị {cadre-courses/intermediate-theory/people|bare}; chương trình cho lãnh đạo cấp phòng {cadre-courses/division-leaders/people|bare}; cao cấp lý luận chính trị {cadre-courses/advanced-theory/people|bare}; quản lý nhà nước ngạch chuyên viên {cadre-courses/specialist/people|bare}, ngạch chuyên viên chính {cadre-courses/principal-specialist/people|bare}.',
    context:
      'Lý luận chính trị có bậc trung cấp và bậc cao cấp; các lớp quản lý nhà nước chia theo ngạch công chức, lớp lãnh đạo, quản lý dành cho cấp phòng. Hai bậc lý luận gắn với một chỉ tiêu chưa đạt: mới {term-targets/members-with-theory.department/result} đảng viên có lý luận từ trung cấp trở lên. Ở nhiều đơn vị, giáo viên làm việc với cường độ cao và việc bố trí viên chức đi học gặp khó.',
    note: 'Tổng số do trang này cộng. Một người có thể được cử đi học nhiều lần.',
  },
  en: {
    title:
      '{cadre-courses/intermediate-theory/people|bare} of {cadre-courses/places|bare} course places were for intermediate political theory',
    subtitle: 'Each dot is one place on a course, 2020–2025 term',
    alt: 'Five rows of dots, one dot a place. Intermediate political theory {cadre-courses/intermediate-theory/people|bare}; leadership at division level {cadre-courses/division-leaders/people|bare}; advanced political theory {cadre-courses/advanced-theory/people|bare}; state management, specialist grade {cadre-courses/specialist/people|bare}, principal specialist grade {cadre-courses/principal-specialist/people|bare}.',
    context:
      'Political theory has an intermediate and an advanced level; courses in state management go by grade of official, and one in leadership is for heads of divisions. The two levels of theory bear on a target that was missed: only {term-targets/members-with-theory.department/result} of members have intermediate theory or higher. In many units the workload of teachers is heavy and it is hard to release people for study.',
    note: 'The total is added up by this site. One person may have been sent to more than one course.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['Đông nhất là trung cấp lý luận chính trị'],
    en: ['Intermediate political theory leads'],
    holds: ({ of, all }) =>
      most(of('cadre-courses/intermediate-theory/people'), all('cadre-courses/*/people')),
  },
  {
    vi: ['chiếm hơn nửa số lượt cử đi học'],
    en: ['more than half of the places'],
    holds: ({ of }) =>
      of('cadre-courses/intermediate-theory/people') + of('cadre-courses/advanced-theory/people') >
      of('cadre-courses/places') / 2,
  },
];

const rowsOf = (data: Data) => keyed(cadreCourses, data);

type Course = ReturnType<typeof rowsOf>[number];

/** Names as short as there is room for. */
const names: Readonly<Record<string, Localized>> = {
  'division-leaders': { vi: 'Lãnh đạo, quản lý cấp phòng', en: 'Leadership at division level' },
  'principal-specialist': {
    vi: 'Quản lý nhà nước, chuyên viên chính',
    en: 'State management, principal grade',
  },
  specialist: { vi: 'Quản lý nhà nước, chuyên viên', en: 'State management, specialist grade' },
};

/** Courses on one subject, the higher level first. */
const subjects: readonly {
  readonly name: Localized;
  readonly courses: readonly { readonly id: string; readonly level: Localized }[];
}[] = [
  {
    name: { vi: 'Lý luận chính trị', en: 'Political theory' },
    courses: [
      { id: 'advanced-theory', level: { vi: 'cao cấp', en: 'advanced' } },
      { id: 'intermediate-theory', level: { vi: 'trung cấp', en: 'intermediate' } },
    ],
  },
  {
    name: { vi: 'Quản lý nhà nước', en: 'State management' },
    courses: [
      {
        id: 'principal-specialist',
        level: { vi: 'chuyên viên chính', en: 'principal specialist' },
      },
      { id: 'specialist', level: { vi: 'chuyên viên', en: 'specialist' } },
    ],
  },
  {
    name: { vi: 'Lãnh đạo, quản lý cấp phòng', en: 'Leadership at division level' },
    courses: [{ id: 'division-leaders', level: { vi: '', en: '' } }],
  },
];

export const chart = defineChart<Course>({
  id: 'cadre-courses',
  form: 'dots',
  datasets: [cadreCourses],
  rows: rowsOf,
  columns: [nameColumn({ vi: 'Chương trình', en: 'Course' }), fieldColumn(cadreCourses, 'people')],
  views: [
    {
      id: 'by-course',
      label: { vi: 'Từng lớp', en: 'By course' },
      says: {
        vi: 'Đông nhất là trung cấp lý luận chính trị: {cadre-courses/intermediate-theory/people|bare} trong {cadre-courses/places|bare} lượt.',
        en: 'Intermediate political theory leads with {cadre-courses/intermediate-theory/people|bare} of {cadre-courses/places|bare} places.',
      },
    },
    {
      id: 'by-subject',
      label: { vi: 'Theo nội dung', en: 'By subject' },
      says: {
        vi: 'Gộp theo nội dung, lý luận chính trị chiếm hơn nửa số lượt cử đi học.',
        en: 'Taken by subject, political theory accounts for more than half of the places.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const courses = rows.toSorted((a, b) => b.people - a.people);
    const byCourse = courses.map((course, index): WaffleItem => ({
      key: course.key,
      label: names[course.course]?.[locale] ?? course[`label_${locale}`],
      text: formatNumber(course.people, locale),
      groups: [{ count: course.people, tone: index === 0 ? 'result' : 'second' }],
    }));
    const bySubject = subjects.map(({ name, courses: own }): WaffleItem => {
      const parts = own.flatMap(({ id, level }, index) =>
        rows
          .filter(({ course }) => course === id)
          .map(({ key, people }) => ({ key, people, level: level[locale], index })),
      );
      return {
        label: name[locale],
        text: formatNumber(
          sum(parts, ({ people }) => people),
          locale,
        ),
        note: parts
          .filter(({ level }) => level !== '')
          .map(({ people, level }) => `${formatNumber(people, locale)}\u00a0${level}`)
          .join(', '),
        groups: parts.map(({ key, people, index }): WafflePart => ({
          key,
          count: people,
          tone: index === 0 && parts.length > 1 ? 'second' : 'result',
        })),
      };
    });
    const items = view === 'by-subject' ? bySubject : byCourse;
    const longest = Math.max(1, ...items.map(({ groups }) => unitCount(groups)));
    return waffleRowsForm(items, room, { lengths: [Math.min(longest, 20)], largest: 26 });
  },
});
