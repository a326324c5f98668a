import { languageCourses } from '../../datasets/language-courses.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import { translate } from '../../locale/translate.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { isWide } from '../../plot/scene.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import type { WaffleItem } from '../../plot/forms/waffle/item.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{language-courses/japanese/people|bare} sinh viên học tiếng Nhật, {language-courses/russian/people|bare} học sinh nội trú học tiếng Nga',
    subtitle: 'Số người học và số lớp của bốn thứ tiếng; mỗi chấm là một người',
    alt: 'Ba cột chấm, mỗi chấm một người học: tiếng Nhật {language-courses/japanese/people|bare}, tiếng Nga {language-courses/russian/people|bare} trong {language-courses/russian/classes}, tiếng Lào {language-courses/lao/people|bare}. Cột tiếng Hàn để trống: có {language-courses/korean/classes}, không kèm số người học.',
    context:
      'Các lớp này phục vụ giao lưu, hợp tác với nước ngoài. Tiếng Nga dành cho học sinh Trường Phổ thông dân tộc nội trú tỉnh, để đoàn Điện Biên dự trại hè với học sinh Saint Petersburg; tiếng Lào cho cán bộ, công chức, viên chức, kèm chuyến đi thực tế ở Lào; tiếng Nhật cho sinh viên, ở hai bậc đầu tiên; lớp tiếng Hàn mở cho cả người dân.',
  },
  en: {
    title:
      '{language-courses/japanese/people|bare} students learnt Japanese, {language-courses/russian/people|bare} boarding pupils Russian',
    subtitle: 'Learners and classes of four languages; one dot a person',
    alt: 'Three columns of dots, one dot a learner: Japanese {language-courses/japanese/people|bare}, Russian {language-courses/russian/people|bare} in {language-courses/russian/classes}, Lao {language-courses/lao/people|bare}. The column for Korean is empty: there are {language-courses/korean/classes}, without a number of learners.',
    context:
      'The classes go with the province’s exchanges abroad. Russian was for pupils of the provincial boarding school, ahead of the Điện Biên delegation’s summer camp with pupils from Saint Petersburg; Lao was for officials and public employees, with a study trip to Laos; Japanese, at the two lowest levels, for students; Korean was open to residents too.',
  },
};

const rowsOf = (data: Data) => keyed(languageCourses, data);

type Language = ReturnType<typeof rowsOf>[number];

/** Stands where the report gives no number. */
const unknown = '?';

export const chart = defineChart<Language>({
  id: 'language-courses',
  form: 'dots',
  datasets: [languageCourses],
  rows: rowsOf,
  columns: [
    nameColumn<Language>({ vi: 'Ngôn ngữ', en: 'Language' }),
    fieldColumn(languageCourses, 'classes'),
    fieldColumn(languageCourses, 'people'),
  ],
  views: [
    {
      id: 'people',
      label: { vi: 'Người học', en: 'Learners' },
      says: {
        vi: 'Tiếng Nhật, tiếng Nga và tiếng Lào tính theo người học; tiếng Hàn chỉ có số lớp.',
        en: 'Japanese, Russian and Lao are counted in learners; for Korean there are only classes.',
      },
    },
    {
      id: 'classes',
      label: { vi: 'Số lớp', en: 'Classes' },
      says: {
        vi: 'Tính theo lớp: tiếng Hàn có {language-courses/korean/classes}, tiếng Nga {language-courses/russian/classes}; tiếng Nhật và tiếng Lào chỉ có số người học.',
        en: 'Counted in classes, Korean has {language-courses/korean/classes} and Russian {language-courses/russian/classes}; for Japanese and Lao there are only learners.',
      },
      subtitle: {
        vi: 'Số lớp của bốn thứ tiếng; mỗi chấm là một lớp',
        en: 'Classes in four languages; one dot a class',
      },
    },
  ],
  draw(all, room, { locale, view = 'people' }) {
    const what = {
      people: { vi: 'số người', en: 'learners' }[locale],
      classes: { vi: 'số lớp', en: 'classes' }[locale],
    }[view === 'classes' ? 'classes' : 'people'];
    const missing = `${what}: ${translate(locale, 'chart.missing')}`;
    const items = all.map((row): WaffleItem => {
      const shown = view === 'classes' ? row.classes : row.people;
      const other =
        view === 'classes'
          ? row.people === null
            ? undefined
            : {
                vi: `${formatNumber(row.people, locale)} người`,
                en: `${formatNumber(row.people, locale)} learners`,
              }[locale]
          : row.classes === null
            ? undefined
            : formatQuantity(row.classes, 'class', locale);
      const note = [...(other === undefined ? [] : [other]), ...(shown === null ? [missing] : [])];
      return {
        key: row.key,
        label: row[`label_${locale}`],
        ...(note.length === 0 ? {} : { note: note.join('; ') }),
        text: shown === null ? unknown : formatNumber(shown, locale),
        groups: [{ count: shown ?? 0, tone: 'result' }],
      };
    });
    // Few dots and many words: on a phone they stand one below the other.
    const phone = view === 'classes' && !isWide(room) && room.height === undefined;
    return (phone ? waffleRowsForm : waffleColumnsForm)(items, room);
  },
});
