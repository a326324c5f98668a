import { languageCourses } from '../../datasets/language-courses.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import { translate } from '../../locale/translate.ts';
import { unitRowsForm } from '../../plot/forms/unitRows.ts';
import { isWide } from '../../plot/scene.ts';
import { unitColumnsForm } from '../../plot/forms/unitColumns.ts';
import type { UnitItem } from '../../plot/forms/unitItem.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{language-courses/japanese/people|bare} người học tiếng Nhật, còn tiếng Hàn báo cáo không nêu bao nhiêu người',
    subtitle: 'Số người học và số lớp, nơi báo cáo có nêu; mỗi chấm là một người',
    alt: 'Ba cột chấm, mỗi chấm một người học: tiếng Nhật {language-courses/japanese/people|bare}, tiếng Nga {language-courses/russian/people|bare} trong {language-courses/russian/classes}, tiếng Lào {language-courses/lao/people|bare}. Cột tiếng Hàn để trống: có {language-courses/korean/classes} nhưng báo cáo không nêu số người học.',
    context:
      'Những lớp này gắn với việc giao lưu, hợp tác với nước ngoài. Tiếng Nga mở cho học sinh trường nội trú của tỉnh, phục vụ đoàn Điện Biên dự trại hè với học sinh Saint Petersburg; tiếng Lào dành cho cán bộ, công chức, tiếng Nhật cho sinh viên ở hai bậc đầu; lớp tiếng Hàn nhận cả người dân. Báo cáo không ghi lớp mở năm nào và bao nhiêu người học xong.',
  },
  en: {
    title:
      '{language-courses/japanese/people|bare} learnt Japanese; how many learnt Korean is not stated',
    subtitle: 'Learners and classes, where the report states them; one dot a person',
    alt: 'Three columns of dots, one dot a learner: Japanese {language-courses/japanese/people|bare}, Russian {language-courses/russian/people|bare} in {language-courses/russian/classes}, Lao {language-courses/lao/people|bare}. The column for Korean is empty: there are {language-courses/korean/classes}, but the report does not state how many people attended.',
    context:
      'The classes go with the province’s exchanges abroad. Russian was for pupils of the provincial boarding school, ahead of the Điện Biên delegation’s summer camp with pupils from Saint Petersburg; Lao was for officials and public employees; Japanese, at the two lowest levels, for students; Korean was open to residents too. The report does not say in which years the classes were held, or how many learners finished.',
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
        vi: 'Báo cáo nêu số người học của tiếng Nhật, tiếng Nga, tiếng Lào; tiếng Hàn thì không.',
        en: 'The report gives the learners of Japanese, Russian and Lao, not those of Korean.',
      },
    },
    {
      id: 'classes',
      label: { vi: 'Số lớp', en: 'Classes' },
      says: {
        vi: 'Đổi sang số lớp thì ngược lại: tiếng Hàn có {language-courses/korean/classes}, tiếng Nga {language-courses/russian/classes}, hai thứ tiếng kia không nêu.',
        en: 'With classes it is the other way round: Korean has {language-courses/korean/classes}, Russian {language-courses/russian/classes}; for the others none are stated.',
      },
      subtitle: {
        vi: 'Số lớp, nơi báo cáo có nêu; mỗi chấm là một lớp',
        en: 'Classes, where the report states them; one dot a class',
      },
    },
  ],
  draw(all, room, { locale, view = 'people' }) {
    const what = {
      people: { vi: 'số người', en: 'learners' }[locale],
      classes: { vi: 'số lớp', en: 'classes' }[locale],
    }[view === 'classes' ? 'classes' : 'people'];
    const missing = `${what}: ${translate(locale, 'chart.missing')}`;
    const items = all.map((row): UnitItem => {
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
    return (phone ? unitRowsForm : unitColumnsForm)(items, room);
  },
});
