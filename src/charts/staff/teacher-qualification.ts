import { teacherQualification } from '../../datasets/teacher-qualification.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { slopesForm } from '../../plot/forms/slopes/slopes.ts';
import type { SlopeItem } from '../../plot/forms/slopes/connectors.ts';
import { isWide } from '../../plot/scene.ts';
import { keyed, nameColumn } from '../cells.ts';
import { most, least, type Claim } from '../claims.ts';
import { defineChart, type ChartWords, type Column, type Look } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Giáo viên tiểu học đạt chuẩn tăng mạnh nhất: thêm {teacher-qualification/primary/change}',
    subtitle:
      'Tỷ lệ giáo viên đạt chuẩn và trên chuẩn (%), năm trước khi thực hiện Luật Giáo dục 2019 và đầu năm học 2024–2025; thang phóng to không bắt đầu từ số không',
    alt: 'Bốn đường nối hai cột mốc, bên trái là năm trước Luật, bên phải là nay, trên thang không bắt đầu từ số không. Mầm non từ {teacher-qualification/preschool-before} lên {teacher-qualification/preschool/rate}. Tiểu học từ {teacher-qualification/primary-before} lên {teacher-qualification/primary/rate}, đường dốc nhất và được tô đậm. THCS từ {teacher-qualification/lower-secondary-before} lên {teacher-qualification/lower-secondary/rate}. THPT từ {teacher-qualification/upper-secondary-before} lên {teacher-qualification/upper-secondary/rate}.',
    context:
      'Luật Giáo dục 2019 (Điều 72, ngoài báo cáo) đòi hỏi bằng cao đẳng sư phạm trở lên với giáo viên mầm non, bằng cử nhân ngành đào tạo giáo viên trở lên với tiểu học, trung học cơ sở (THCS) và trung học phổ thông (THPT); môn nào thiếu người thì nhận cử nhân phù hợp có chứng chỉ nghiệp vụ sư phạm. Ngành đã đưa giáo viên đi học theo Luật. Đạt chuẩn chưa phải là đủ người: so với định mức, giáo viên vẫn thiếu.',
    note: 'Tỷ lệ trước Luật do trang này tính: tỷ lệ nay trừ mức tăng. Mức tăng ghi bằng “%” trong báo cáo được hiểu là điểm phần trăm.',
  },
  en: {
    title:
      'Teacher qualification rose most in primary schools: {teacher-qualification/primary/change|bare} percentage points',
    subtitle:
      'Share of teachers with the required qualification or higher (%), year before the 2019 Education Law and start of 2024–2025; the enlarged scale does not start at zero',
    alt: 'Lines between two uprights, the year before the Law on the left and now on the right, on a scale that does not start at zero. Preschool from {teacher-qualification/preschool-before} to {teacher-qualification/preschool/rate}. Primary from {teacher-qualification/primary-before} to {teacher-qualification/primary/rate}, the steepest line, in strong colour. Lower secondary from {teacher-qualification/lower-secondary-before} to {teacher-qualification/lower-secondary/rate}. Upper secondary from {teacher-qualification/upper-secondary-before} to {teacher-qualification/upper-secondary/rate}.',
    context:
      'The 2019 Education Law (Article 72, not in the report) asks preschool teachers for a teacher training college diploma or higher, and primary and secondary teachers for a bachelor’s degree in teaching or higher; where a subject lacks such teachers, a fitting degree with a certificate in pedagogy will do. Teachers were sent to study for it. Qualified is not yet enough: there are still fewer teachers than the norms require.',
    note: 'The share before the Law is worked out by this site: the present share less the increase, which the report writes with “%” and which is read here as percentage points.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'tăng mạnh nhất',
      'đường dốc nhất và được tô đậm',
      'Tiểu học có đường dốc nhất',
      'Không cấp học nào tăng nhiều bằng',
    ],
    en: ['rose most in primary schools', 'the steepest', 'No other level has risen as far'],
    holds: ({ of, all }) =>
      most(of('teacher-qualification/primary/change'), all('teacher-qualification/*/change')),
  },
  {
    vi: ['đây vẫn là cấp thấp nhất'],
    en: ['it is still the lowest'],
    holds: ({ of, all }) =>
      least(of('teacher-qualification/primary/rate'), all('teacher-qualification/*/rate')),
  },
  {
    vi: ['trước Luật đã có ít nhất {teacher-qualification/primary-before}'],
    en: ['even before the Law at least {teacher-qualification/primary-before}'],
    holds: ({ of }) =>
      least(
        of('teacher-qualification/primary-before'),
        ['preschool', 'primary', 'lower-secondary', 'upper-secondary'].map((id) =>
          of(`teacher-qualification/${id}-before`),
        ),
      ),
  },
];

/** The level that the chart brings forward. */
const main = 'primary';

/** Views of the guide: the levels whose line is drawn; the others still stand before the Law. */
const risen: Readonly<Record<string, readonly string[]>> = {
  'before-the-law': [],
  'primary-risen': [main],
  'middle-risen': [main, 'lower-secondary', 'preschool'],
  'all-risen': [main, 'lower-secondary', 'preschool', 'upper-secondary'],
};

const times = {
  before: { vi: 'Trước Luật Giáo dục 2019', en: 'Before the 2019 Education Law' },
  now: { vi: 'Đầu năm học 2024–2025', en: 'Start of the 2024–2025 year' },
  start: { vi: 'Cùng một mức xuất phát', en: 'All from one start' },
  change: { vi: 'Tăng (điểm phần trăm)', en: 'Change (percentage points)' },
} satisfies Record<string, Localized>;

interface Level {
  readonly key: string;
  readonly level: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly rate: number;
  readonly change: number;
}

const figure =
  (field: string, form: 'bare' | 'unit'): Column<Level>['cell'] =>
  (row, locale, data) =>
    formatFigure(data.figure(`teacher-qualification/${row.level}${field}`), locale, form);

function itemOf(level: Level, wide: boolean, { locale, view = '', guess }: Look): SlopeItem {
  const { key, rate, change } = level;
  const name = level[`label_${locale}`];
  const tone = key === main ? 'result' : 'before';
  const gain = `+${formatNumber(change, locale)}`;
  /** The way that a reader has guessed, to the end of the real one or from its beginning. */
  const guessed = (way: (rise: number) => readonly [number, number]) =>
    guess === undefined || key !== main ? {} : { guess: way(guess) };
  if (view === 'change')
    return {
      key,
      from: 0,
      to: change,
      start: '',
      ...(key === main ? { heading: gain, end: name, main: true } : { end: runs(name, gain) }),
      tone,
      ...guessed((rise) => [0, rise]),
    };
  const before = rate - change;
  const guided = risen[view];
  const percent = (value: number): string => formatQuantity(value, 'percent', locale);
  const points = `+${formatQuantity(change, 'point', locale)}`;
  return {
    key,
    from: before,
    to: rate,
    // The guide begins before the Law, where the levels need their names.
    start: guided === undefined ? percent(before) : runs(name, percent(before)),
    ...(key === main
      ? { heading: percent(rate), end: name, change: wide ? points : gain, main: true }
      : { end: runs(name, percent(rate)) }),
    tone,
    waiting: guided?.includes(key) === false,
    ...guessed((rise) => [rate - rise, rate]),
  };
}

function runs(name: string, figureText: string): SlopeItem['end'] {
  return [
    { text: name, style: 'plain' },
    { text: figureText, style: 'strong' },
  ];
}

export const chart = defineChart({
  id: 'teacher-qualification',
  form: 'change',
  datasets: [teacherQualification],
  rows: (data): readonly Level[] => keyed(teacherQualification, data),
  columns: [
    nameColumn<Level>({ vi: 'Cấp học', en: 'Level' }),
    {
      title: { vi: 'Đạt chuẩn và trên chuẩn', en: 'Required qualification or higher' },
      numeric: true,
      cell: figure('/qualified', 'bare'),
    },
    {
      title: { vi: 'Số giáo viên', en: 'Teachers' },
      numeric: true,
      cell: figure('/teachers', 'bare'),
    },
    {
      title: { vi: 'Trước Luật', en: 'Before the Law' },
      numeric: true,
      cell: figure('-before', 'unit'),
    },
    {
      title: { vi: 'Đầu năm học 2024–2025', en: 'Start of 2024–2025' },
      numeric: true,
      cell: figure('/rate', 'unit'),
    },
    { title: { vi: 'Tăng', en: 'Change' }, numeric: true, cell: figure('/change', 'unit') },
  ],
  views: [
    {
      id: 'enlarged',
      label: { vi: 'Phóng to', en: 'Enlarged' },
      says: {
        vi: 'Thang không bắt đầu từ số không, để thấy rõ từng cấp; tiểu học được tô đậm.',
        en: 'The scale does not start at zero, so that the levels can be told apart; primary is in strong colour.',
      },
    },
    {
      id: 'full',
      label: { vi: 'Thang đủ', en: 'Full scale' },
      says: {
        vi: 'Cũng những tỷ lệ ấy trên thang từ không đến một trăm phần trăm: trước Luật đã có ít nhất {teacher-qualification/primary-before} giáo viên mỗi cấp đạt chuẩn.',
        en: 'The same shares from nought to a hundred per cent: even before the Law at least {teacher-qualification/primary-before} of teachers at every level were qualified.',
      },
      subtitle: {
        vi: 'Tỷ lệ giáo viên đạt chuẩn và trên chuẩn (%), năm trước khi thực hiện Luật Giáo dục 2019 và đầu năm học 2024–2025',
        en: 'Share of teachers with the required qualification or higher (%), year before the 2019 Education Law and start of 2024–2025',
      },
    },
    {
      id: 'change',
      label: { vi: 'Mức tăng', en: 'Change' },
      says: {
        vi: 'Các đường cùng xuất phát từ một mức: tiểu học tăng {teacher-qualification/primary/change}, THPT vốn gần đủ nên chỉ tăng {teacher-qualification/upper-secondary/change}.',
        en: 'All lines start from one level: primary rose {teacher-qualification/primary/change}, upper secondary, nearly complete before, only {teacher-qualification/upper-secondary/change}.',
      },
      subtitle: {
        vi: 'Tỷ lệ giáo viên đạt chuẩn và trên chuẩn tăng bao nhiêu điểm phần trăm, từ năm trước khi thực hiện Luật Giáo dục 2019 đến đầu năm học 2024–2025',
        en: 'Rise in the share of teachers with the required qualification or higher, in percentage points, from the year before the 2019 Education Law to the start of 2024–2025',
      },
    },
  ],
  draw(levels, room, look) {
    const { locale, view = 'enlarged' } = look;
    const change = view === 'change';
    const items = levels.map((level) => itemOf(level, isWide(room), look));
    const befores = levels.map(({ rate, change: rise }) => rate - rise);
    return slopesForm(items, room, {
      times: [times[change ? 'start' : 'before'][locale], times[change ? 'change' : 'now'][locale]],
      domain: change
        ? [0, Math.max(...levels.map((level) => level.change))]
        : [view === 'full' ? 0 : Math.min(...befores), 100],
      ...(change ? { zero: '0' } : {}),
      ...(view === 'full' ? { zero: formatQuantity(0, 'percent', locale) } : {}),
    });
  },
});
