import { honouredTeachers } from '../../datasets/honoured-teachers.ts';
import { sectorAwards } from '../../datasets/sector-awards.ts';
import { range } from 'd3';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { timelineForm, type Lane } from '../../plot/forms/timeline/timeline.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{honoured-teachers/meritorious|bare} Nhà giáo Ưu tú, {honoured-teachers/people.2024/teachers|words} Nhà giáo Nhân dân trong nhiệm kỳ',
    subtitle:
      'Danh hiệu của nhà giáo, mỗi chấm một người, và cờ thi đua, bằng khen Bộ Giáo dục và Đào tạo tặng Sở, theo thời gian',
    alt: 'Một trục thời gian. Trên trục, mỗi chấm là một nhà giáo; dưới trục, mỗi thanh là một năm học mà Sở được khen. Sở được cờ thi đua năm học 2019–2020 và 2022–2023, bằng khen năm học 2021–2022. Nhà giáo Ưu tú: {honoured-teachers/meritorious.2021/teachers} năm 2021, {honoured-teachers/meritorious.2023/teachers} năm 2023. Nhà giáo Nhân dân: {honoured-teachers/people.2024/teachers} năm 2024.',
    context:
      'Nhà giáo Ưu tú và Nhà giáo Nhân dân là danh hiệu vinh dự Nhà nước phong tặng từng người, danh hiệu sau cao hơn; đây là vinh dự lớn của giáo dục Điện Biên. Cờ thi đua và bằng khen thì Bộ Giáo dục và Đào tạo tặng chung cho Sở, vì thành tích trong phong trào “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”.',
  },
  en: {
    title:
      '{honoured-teachers/meritorious|bare} Meritorious Teachers and {honoured-teachers/people.2024/teachers|words} People’s Teacher honoured in the term',
    subtitle:
      'Titles for teachers, one dot a person, and the Ministry’s awards to the Department, in order of time',
    alt: 'A timeline. Above it each dot is a teacher; below it each bar is a school year for which the Department received an award. The Department received the emulation flag for the school years 2019–2020 and 2022–2023 and the certificate of merit for 2021–2022. Meritorious Teachers: {honoured-teachers/meritorious.2021/teachers|bare} in 2021 and {honoured-teachers/meritorious.2023/teachers|bare} in 2023. People’s Teacher: {honoured-teachers/people.2024/teachers|bare} in 2024.',
    context:
      'Meritorious Teacher and People’s Teacher are honours that the State confers on a person, the second being the higher; they are a great honour for education in Điện Biên. The emulation flag and the certificate of merit went to the Department as a whole, from the Ministry, for its part in the movement “Renewal and creativity in management, teaching and learning”.',
  },
};

/** An award at its time; teachers are counted, the Department stands once. */
interface Award {
  readonly key: string;
  /** The year of a title, or that in which the school year of an award ended. */
  readonly end: number;
  readonly time: Localized;
  readonly name: Localized;
  /** Teachers honoured; absent where the Department was. */
  readonly teachers?: number;
}

/** Awards of both kinds in the order of time: a school year stands at its end. */
function awardsInOrder(data: Data): readonly Award[] {
  const department = data.rows(sectorAwards).map(({ school_year, ...row }): Award => {
    const years = school_year.replace('-', '–');
    return {
      key: `department-${school_year}`,
      end: Number(school_year.slice(-4)),
      time: { vi: `Năm học ${years}`, en: `School year ${years}` },
      name: { vi: row.label_vi, en: row.label_en },
    };
  });
  const teachers = data.rows(honouredTeachers).map((row): Award => ({
    key: `${row.title}-${row.year}`,
    end: Number(row.year),
    time: { vi: `Năm ${row.year}`, en: row.year },
    name: { vi: row.label_vi, en: row.label_en + (row.teachers > 1 ? 's' : '') },
    teachers: row.teachers,
  }));
  return [...department, ...teachers].toSorted((a, b) => a.end - b.end);
}

function lanesOf(all: readonly Award[], locale: Locale): readonly Lane[] {
  return [
    {
      kind: 'units',
      items: all.flatMap((award) =>
        award.teachers === undefined
          ? []
          : [
              {
                key: award.key,
                year: award.end,
                count: award.teachers,
                tone: award.key.startsWith('people') ? ('result' as const) : ('second' as const),
                text: formatNumber(award.teachers, locale),
                label: award.name[locale],
              },
            ],
      ),
    },
    {
      kind: 'heading',
      title: {
        vi: 'Bộ khen Sở, theo năm học',
        en: 'The Ministry’s awards to the Department',
      }[locale],
    },
    ...all.flatMap((award): readonly Lane[] =>
      award.teachers === undefined
        ? [
            {
              kind: 'span',
              key: award.key,
              from: award.end - 1,
              to: award.end,
              label: award.name[locale],
              tone: 'before',
            },
          ]
        : [],
    ),
  ];
}

export const chart = defineChart<Award>({
  id: 'awards-by-year',
  form: 'years',
  datasets: [sectorAwards, honouredTeachers],
  rows: awardsInOrder,
  columns: [
    { title: { vi: 'Thời gian', en: 'Time' }, cell: ({ time }, locale) => time[locale] },
    {
      title: { vi: 'Khen thưởng, danh hiệu', en: 'Award or title' },
      cell: ({ name }, locale) => name[locale],
    },
    {
      title: { vi: 'Trao cho', en: 'Given to' },
      cell: ({ teachers }, locale) =>
        teachers === undefined
          ? { vi: 'Sở Giáo dục và Đào tạo', en: 'the Department' }[locale]
          : {
              vi: `${formatNumber(teachers, locale)} nhà giáo`,
              en: `${formatNumber(teachers, locale)} ${teachers === 1 ? 'teacher' : 'teachers'}`,
            }[locale],
    },
  ],
  draw(all, room, { locale }) {
    const ends = all.map(({ end }) => end);
    const starts = all.flatMap(({ end, teachers }) => (teachers === undefined ? [end - 1] : []));
    const years = range(Math.min(...ends, ...starts), Math.max(...ends) + 1);
    return timelineForm(years, lanesOf(all, locale), room);
  },
});
