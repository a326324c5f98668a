import { languageCourses } from '../datasets/language-courses.ts';
import { formatNumber, formatQuantity } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Row } from '../plot/drawing.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

const columns = 20;

/** What is known of the learners and the classes of a language, and what is not. */
function courseRow(
  label: string,
  { people, classes }: { readonly people: number | null; readonly classes: number | null },
  tableRow: number,
  locale: Locale,
): Row {
  const learners = { vi: 'số người học', en: 'learners' }[locale];
  const remark = [
    ...(classes === null ? [] : [formatQuantity(classes, 'class', locale)]),
    ...(people === null ? [`${learners}: ${translate(locale, 'chart.missing')}`] : []),
  ].join('; ');
  return {
    label,
    tableRow,
    ...(people === null
      ? {}
      : {
          value: formatNumber(people, locale),
          units: { columns, groups: [{ count: people, tone: 'result' }] },
        }),
    ...(remark === '' ? {} : { remarks: [{ text: remark }] }),
  };
}

export const languageCoursesChart = defineChart({
  id: 'language-courses',
  datasets: [languageCourses],
  words: {
    vi: {
      title:
        '{language-courses/japanese/people|bare} người học tiếng Nhật, còn tiếng Hàn báo cáo không nêu bao nhiêu người',
      subtitle: 'Số người học và số lớp, nơi báo cáo có nêu; mỗi chấm là một người',
      alt: 'Ba nhóm chấm, mỗi chấm một người học: tiếng Nhật {language-courses/japanese/people|bare}, tiếng Nga {language-courses/russian/people|bare} trong {language-courses/russian/classes}, tiếng Lào {language-courses/lao/people|bare}. Tiếng Hàn có {language-courses/korean/classes} nhưng báo cáo không nêu số người học.',
      context:
        'Những lớp này gắn với việc giao lưu, hợp tác với nước ngoài. Tiếng Nga mở cho học sinh trường nội trú của tỉnh, phục vụ đoàn Điện Biên dự trại hè với học sinh Saint Petersburg; tiếng Lào dành cho cán bộ, công chức, tiếng Nhật cho sinh viên ở hai bậc đầu; lớp tiếng Hàn nhận cả người dân. Báo cáo không ghi lớp mở năm nào và bao nhiêu người học xong.',
    },
    en: {
      title:
        '{language-courses/japanese/people|bare} learnt Japanese; how many learnt Korean is not stated',
      subtitle: 'Learners and classes, where the report states them; one dot a person',
      alt: 'Three groups of dots, one dot a learner: Japanese {language-courses/japanese/people|bare}, Russian {language-courses/russian/people|bare} in {language-courses/russian/classes}, Lao {language-courses/lao/people|bare}. Korean has {language-courses/korean/classes}, but the report does not state how many people attended.',
      context:
        'The classes go with the province’s exchanges abroad. Russian was for pupils of the provincial boarding school, ahead of the Điện Biên delegation’s summer camp with pupils from Saint Petersburg; Lao was for officials and public employees; Japanese, at the two lowest levels, for students; Korean was open to residents too. The report does not say in which years the classes were held, or how many learners finished.',
    },
  },
  draw(data, locale) {
    const rows = data
      .rows(languageCourses)
      .map((language, index) => courseRow(language[`label_${locale}`], language, index, locale));
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const first = { vi: 'Ngôn ngữ', en: 'Language' }[locale];
    const rows = data.rows(languageCourses);
    return datasetTable(languageCourses, rows, ['classes', 'people'], first, data, locale);
  },
});
