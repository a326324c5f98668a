import { cadreCourses } from '../datasets/cadre-courses.ts';
import { formatNumber } from '../locale/format.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

export const cadreCoursesChart = defineChart({
  id: 'cadre-courses',
  datasets: [cadreCourses],
  words: {
    vi: {
      title:
        '{cadre-courses/places} cử đi học, trung cấp lý luận chính trị chiếm {cadre-courses/intermediate-theory/people|bare}',
      subtitle: 'Mỗi chấm là một lượt cử đi học, nhiệm kỳ 2020–2025',
      alt: 'Năm hàng chấm, mỗi chấm một lượt. Trung cấp lý luận chính trị {cadre-courses/intermediate-theory/people|bare}; chương trình cho lãnh đạo cấp phòng {cadre-courses/division-leaders/people|bare}; cao cấp lý luận chính trị {cadre-courses/advanced-theory/people|bare}; quản lý nhà nước ngạch chuyên viên {cadre-courses/specialist/people|bare}, ngạch chuyên viên chính {cadre-courses/principal-specialist/people|bare}.',
      context:
        'Các lớp dạy quản lý nhà nước chia theo ngạch công chức, lớp lãnh đạo dành cho cấp phòng; lý luận chính trị có bậc trung cấp và bậc cao cấp. Hai bậc ấy gắn với một chỉ tiêu còn hụt: mới {term-targets/members-with-theory.department/result} đảng viên có lý luận từ trung cấp trở lên. Báo cáo cho biết nhiều đơn vị khó thu xếp người đi học, và không nói bao nhiêu người đã học xong.',
      note: 'Tổng số do trang này cộng. Một người có thể được cử đi học nhiều lần.',
    },
    en: {
      title:
        '{cadre-courses/intermediate-theory/people|bare} of {cadre-courses/places|bare} places on courses were for intermediate political theory',
      subtitle: 'Each dot is one place on a course, 2020–2025 term',
      alt: 'Five rows of dots, one dot a place. Intermediate political theory {cadre-courses/intermediate-theory/people|bare}; leadership at division level {cadre-courses/division-leaders/people|bare}; advanced political theory {cadre-courses/advanced-theory/people|bare}; state management, specialist grade {cadre-courses/specialist/people|bare}, principal specialist grade {cadre-courses/principal-specialist/people|bare}.',
      context:
        'The other courses teach state management by grade of official, and leadership at division level; political theory has an intermediate and an advanced level. The two levels bear on a target that was missed: only {term-targets/members-with-theory.department/result} of members have intermediate theory or higher. The report says that many units find it hard to release people for study, and does not say how many have finished.',
      note: 'The total is added up by this site. One person may have been sent to more than one course.',
    },
  },
  draw(data, locale) {
    const all = data.rows(cadreCourses);
    const rows = all
      .toSorted((a, b) => b.people - a.people)
      .map((course) => ({
        label: course[`label_${locale}`],
        value: formatNumber(course.people, locale),
        tableRow: all.indexOf(course),
        units: { columns: 14, groups: [{ count: course.people, tone: 'result' as const }] },
      }));
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const first = { vi: 'Chương trình', en: 'Course' }[locale];
    return datasetTable(cadreCourses, data.rows(cadreCourses), ['people'], first, data, locale);
  },
});
