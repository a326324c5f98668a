import { honouredTeachers } from '../datasets/honoured-teachers.ts';
import { sectorAwards } from '../datasets/sector-awards.ts';
import type { Data } from '../figures/data.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';

/** An award at its time; teachers are counted, the Department stands once. */
interface Award {
  readonly time: string;
  readonly name: string;
  /** Teachers honoured; absent where the Department was. */
  readonly teachers?: number;
}

/** Awards of both kinds in the order of time: a school year stands at its end. */
function awardsInOrder(data: Data, locale: Locale): readonly Award[] {
  const schoolYear = { vi: 'Năm học', en: 'School year' }[locale];
  const year = { vi: 'Năm ', en: '' }[locale];
  const department = data.rows(sectorAwards).map(({ school_year, ...row }) => ({
    end: Number(school_year.slice(-4)),
    time: `${schoolYear} ${school_year.replace('-', '–')}`,
    name: row[`label_${locale}`],
  }));
  const teachers = data.rows(honouredTeachers).map((row) => ({
    end: Number(row.year),
    time: `${year}${row.year}`,
    name: row[`label_${locale}`] + (locale === 'en' && row.teachers > 1 ? 's' : ''),
    teachers: row.teachers,
  }));
  return [...department, ...teachers].toSorted((a, b) => a.end - b.end);
}

export const awardsByYear = defineChart({
  id: 'awards-by-year',
  datasets: [sectorAwards, honouredTeachers],
  words: {
    vi: {
      title:
        '{honoured-teachers/meritorious|bare} Nhà giáo Ưu tú trong hai năm, thêm {honoured-teachers/people.2024/teachers|words} Nhà giáo Nhân dân',
      subtitle:
        'Cờ thi đua, bằng khen Bộ Giáo dục và Đào tạo tặng Sở, và danh hiệu của nhà giáo, theo thời gian',
      alt: 'Sáu hàng theo thời gian. Sở được cờ thi đua năm học 2019–2020 và 2022–2023, bằng khen năm học 2021–2022. Nhà giáo Ưu tú: {honoured-teachers/meritorious.2021/teachers} năm 2021, {honoured-teachers/meritorious.2023/teachers} năm 2023. Nhà giáo Nhân dân: {honoured-teachers/people.2024/teachers} năm 2024.',
      context:
        'Nhà giáo Ưu tú và Nhà giáo Nhân dân là danh hiệu Nhà nước phong tặng từng người, danh hiệu sau cao hơn; cờ thi đua và bằng khen ở đây thì tặng cho Sở. Báo cáo coi các danh hiệu này là vinh dự lớn của ngành, và viết rằng Sở được Bộ khen liên tục. Hình chỉ có những năm học mà báo cáo nêu rõ.',
    },
    en: {
      title:
        '{honoured-teachers/meritorious|bare} Meritorious Teachers in two years, then {honoured-teachers/people.2024/teachers|words} People’s Teacher',
      subtitle:
        'The Ministry’s awards to the Department, and titles for teachers, in order of time',
      alt: 'Six rows in order of time. The Department received the emulation flag for the school years 2019–2020 and 2022–2023 and the certificate of merit for 2021–2022. Meritorious Teachers: {honoured-teachers/meritorious.2021/teachers|bare} in 2021 and {honoured-teachers/meritorious.2023/teachers|bare} in 2023. People’s Teacher: {honoured-teachers/people.2024/teachers|bare} in 2024.',
      context:
        'Meritorious Teacher and People’s Teacher are honours that the State confers on a person, the second being the higher; the emulation flag and the certificate of merit here went to the Department as a whole. The report calls the titles a great honour for the sector and says that the Ministry’s awards came continuously. The chart has only the school years that the report names.',
    },
  },
  draw(data, locale) {
    const rows = awardsInOrder(data, locale).map(({ time, name, teachers }, tableRow) => ({
      label: `${time}:`,
      value: teachers === undefined ? name : `${formatNumber(teachers, locale)} ${name}`,
      tableRow,
      units: {
        columns: 22,
        groups: [
          teachers === undefined
            ? { count: 1, tone: 'result' as const, hollow: true }
            : { count: teachers, tone: 'result' as const },
        ],
      },
    }));
    return {
      legend: [
        legend.dot({ vi: 'một nhà giáo', en: 'one teacher' }[locale]),
        legend.dot(
          { vi: 'một lần khen Sở', en: 'one award to the Department' }[locale],
          'result',
          true,
        ),
      ],
      panels: [{ rows }],
    };
  },
  table(data, locale) {
    const titles = {
      vi: ['Thời gian', 'Khen thưởng, danh hiệu', 'Trao cho'],
      en: ['Time', 'Award or title', 'Given to'],
    }[locale];
    const department = { vi: 'Sở Giáo dục và Đào tạo', en: 'the Department' }[locale];
    return {
      columns: titles.map((title) => ({ title, numeric: false })),
      rows: awardsInOrder(data, locale).map(({ time, name, teachers }) => [
        time,
        name,
        teachers === undefined
          ? department
          : {
              vi: `${formatNumber(teachers, locale)} nhà giáo`,
              en: `${formatNumber(teachers, locale)} ${teachers === 1 ? 'teacher' : 'teachers'}`,
            }[locale],
      ]),
    };
  },
});
