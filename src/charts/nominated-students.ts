import { nominatedStudents } from '../datasets/nominated-students.ts';
import { formatNumber } from '../locale/format.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

export const nominatedStudentsChart = defineChart({
  id: 'nominated-students',
  datasets: [nominatedStudents],
  words: {
    vi: {
      title:
        '{nominated-students/english/people|bare} trong {nominated-students/all/people} cử tuyển học Sư phạm tiếng Anh',
      subtitle: 'Người được cử đi học đại học theo ngành, 2020–2024; mỗi chấm là một người',
      alt: 'Năm nhóm chấm, mỗi chấm một người, tổng cộng {nominated-students/all/people}. Sư phạm tiếng Anh {nominated-students/english/people|bare}, Sư phạm Âm nhạc {nominated-students/music/people|bare}, Sư phạm Tin học {nominated-students/computing/people|bare}, Sư phạm Mỹ thuật {nominated-students/fine-arts/people|bare}, Giáo dục Tiểu học {nominated-students/primary/people|bare}.',
      context:
        'Cử tuyển là tuyển sinh không qua thi: tỉnh chọn học sinh người dân tộc thiểu số, cử đi học ngành đang cần và xét bố trí việc khi các em ra trường. Báo cáo giải thích đây là những ngành sư phạm mà tỉnh khó tìm người, cần cho Chương trình giáo dục phổ thông 2018. Các chấm là người được cử đi, chưa phải giáo viên đã về dạy; từng môn thiếu bao nhiêu thầy cô thì báo cáo không ghi.',
    },
    en: {
      title:
        '{nominated-students/english/people|bare} of {nominated-students/all/people|bare} nominated students were to train as English teachers',
      subtitle: 'Students sent to university by subject, 2020–2024; one dot a person',
      alt: 'Five groups of dots, one dot a person, {nominated-students/all/people} in all. English teaching {nominated-students/english/people|bare}, music teaching {nominated-students/music/people|bare}, computing teaching {nominated-students/computing/people|bare}, fine arts teaching {nominated-students/fine-arts/people|bare}, primary education {nominated-students/primary/people|bare}.',
      context:
        'Admission by nomination involves no entrance examination: the province picks ethnic minority students, sends them to study the subjects it needs and considers them for a post afterwards. By the report’s account these are teaching subjects with too few candidates, needed for the 2018 General Education Curriculum. The dots are people sent to study, not teachers already at work, and the report does not say how many each subject lacks.',
    },
  },
  draw(data, locale) {
    const all = data.rows(nominatedStudents);
    const rows = all
      .filter(({ part_of }) => part_of === 'all')
      .toSorted((a, b) => b.people - a.people)
      .map((subject) => ({
        label: subject[`label_${locale}`],
        value: formatNumber(subject.people, locale),
        tableRow: all.indexOf(subject),
        units: { columns: 20, groups: [{ count: subject.people, tone: 'result' as const }] },
      }));
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const first = { vi: 'Ngành học', en: 'Subject' }[locale];
    const rows = data.rows(nominatedStudents);
    return datasetTable(nominatedStudents, rows, ['people'], first, data, locale);
  },
});
