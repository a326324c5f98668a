import { laoStudents } from '../datasets/lao-students.ts';
import { sentAbroad } from '../datasets/sent-abroad.ts';
import { formatNumber } from '../locale/format.ts';
import type { Data } from '../figures/data.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { defineChart } from './define.ts';

const directions = {
  arriving: { vi: 'Người Lào sang Điện Biên học', en: 'From Laos to Điện Biên' },
  leaving: { vi: 'Từ Điện Biên đi học nước ngoài', en: 'From Điện Biên abroad' },
} satisfies Record<string, Words>;

const columns = 20;

interface Group {
  readonly part_of: string | null;
  readonly label_vi: string;
  readonly label_en: string;
  readonly people: number;
}

function groups(data: Data): { arriving: readonly Group[]; leaving: readonly Group[] } {
  return { arriving: data.rows(laoStudents), leaving: data.rows(sentAbroad) };
}

function dotRows(all: readonly Group[], firstTableRow: number, locale: Locale): readonly Row[] {
  return all
    .filter(({ part_of }) => part_of === 'all')
    .toSorted((a, b) => b.people - a.people)
    .map((group) => ({
      label: group[`label_${locale}`],
      value: formatNumber(group.people, locale),
      tableRow: firstTableRow + all.indexOf(group),
      units: { columns, groups: [{ count: group.people, tone: 'result' }] },
    }));
}

export const laoStudentsChart = defineChart({
  id: 'lao-students',
  datasets: [laoStudents, sentAbroad],
  words: {
    vi: {
      title:
        '{lao-students/all/people} Lào sang Điện Biên học, {sent-abroad/all/people} từ Điện Biên đi học nước ngoài',
      subtitle: 'Mỗi chấm là một người, giai đoạn 2020–2024',
      alt: 'Hai phần, mỗi chấm là một người. Phần trên có {lao-students/all/people|bare} chấm cho người Lào học ở Điện Biên: trung cấp {lao-students/intermediate/people|bare}, cao đẳng {lao-students/college/people|bare}, bồi dưỡng và tập huấn cho cán bộ {lao-students/short-course/people|bare}, đại học {lao-students/university/people|bare}. Phần dưới chỉ có {sent-abroad/all/people|bare} chấm cho người của tỉnh được cử đi: Trung Quốc {sent-abroad/china/people|bare}, Thái Lan {sent-abroad/thailand/people|bare}, Lào {sent-abroad/laos/people|bare}.',
      context:
        'Các tỉnh Bắc Lào cử người sang học tiếng Việt, trung cấp (bậc dưới cao đẳng), cao đẳng, đại học và các lớp cho cán bộ, trong khuôn khổ {lao-resolutions/2021-2025/resolutions|words} nghị quyết hợp tác của tỉnh. Chiều ngược lại là cán bộ, học sinh của tỉnh. Báo cáo nói việc đào tạo đạt chỉ tiêu của các đề án, nhưng không ghi chỉ tiêu là bao nhiêu và đã có bao nhiêu người tốt nghiệp.',
    },
    en: {
      title:
        '{lao-students/all/people} came from Laos to study in Điện Biên; {sent-abroad/all/people|words} were sent abroad',
      subtitle: 'Each dot is one person, 2020–2024',
      alt: 'Two parts, one dot a person. The upper part has {lao-students/all/people|bare} dots for people from Laos studying in Điện Biên: intermediate {lao-students/intermediate/people|bare}, college {lao-students/college/people|bare}, short courses for officials {lao-students/short-course/people|bare}, university {lao-students/university/people|bare}. The lower part has only {sent-abroad/all/people|bare} dots for people sent abroad by the province: China {sent-abroad/china/people|bare}, Thailand {sent-abroad/thailand/people|bare}, Laos {sent-abroad/laos/people|bare}.',
      context:
        'People come from northern Laos for Vietnamese, for intermediate programmes (one step below college), college and university, and for short courses for officials, under {lao-resolutions/2021-2025/resolutions|words} resolutions of the province on cooperation. Those sent the other way are officials and students. The report says that the training met the targets of the province’s plans, but gives neither the targets nor the number who graduated.',
    },
  },
  draw(data, locale) {
    const { arriving, leaving } = groups(data);
    return {
      panels: [
        { title: directions.arriving[locale], rows: dotRows(arriving, 0, locale) },
        { title: directions.leaving[locale], rows: dotRows(leaving, arriving.length, locale) },
      ],
    };
  },
  table(data, locale) {
    const { arriving, leaving } = groups(data);
    const rowsOf = (direction: Words, all: readonly Group[]): string[][] =>
      all.map((group) => [
        group[`label_${locale}`],
        direction[locale],
        formatNumber(group.people, locale),
      ]);
    return {
      columns: [
        { title: { vi: 'Chương trình, nước', en: 'Programme or country' }[locale], numeric: false },
        { title: { vi: 'Chiều', en: 'Direction' }[locale], numeric: false },
        { title: { vi: 'Số người', en: 'People' }[locale], numeric: true },
      ],
      rows: [...rowsOf(directions.arriving, arriving), ...rowsOf(directions.leaving, leaving)],
    };
  },
});
