import { laoStudents } from '../../datasets/lao-students.ts';
import { sentAbroad } from '../../datasets/sent-abroad.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { ribbonsForm, type RibbonBundle } from '../../plot/forms/ribbons/ribbons.ts';
import { waffleClustersForm, type Cluster } from '../../plot/forms/waffle/clusters.ts';
import type { Tone } from '../../plot/tone.ts';
import { nameColumn } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{lao-students/all/people} Lào sang Điện Biên học, {sent-abroad/all/people} của tỉnh được cử ra nước ngoài',
    subtitle: 'Số người, giai đoạn 2020–2024; dải rộng theo số người, hai chiều vẽ cùng một tỷ lệ',
    alt: 'Hai bó dải, rộng theo số người. Bó lớn từ Lào sang Điện Biên, {lao-students/all/people}, chia làm bốn chương trình: trung cấp {lao-students/intermediate/people|bare}, cao đẳng {lao-students/college/people|bare}, bồi dưỡng và tập huấn cho cán bộ {lao-students/short-course/people|bare}, đại học {lao-students/university/people|bare}. Bó thứ hai mảnh như sợi chỉ: {sent-abroad/all/people} của tỉnh được cử đi nước ngoài: Trung Quốc {sent-abroad/china/people|bare}, Thái Lan {sent-abroad/thailand/people|bare}, Lào {sent-abroad/laos/people|bare}.',
    context:
      'Các tỉnh Bắc Lào cử người sang học tiếng Việt, học trung cấp (bậc dưới cao đẳng), cao đẳng, đại học và dự các lớp cho cán bộ, trong khuôn khổ {lao-resolutions/2021-2025/resolutions|words} nghị quyết hợp tác của tỉnh. Chiều ngược lại, cán bộ và học sinh của tỉnh sang Trung Quốc, Thái Lan và Lào. Việc đào tạo ở Điện Biên bảo đảm chỉ tiêu và chất lượng theo các đề án của tỉnh.',
  },
  en: {
    title:
      '{lao-students/all/people} from Laos studied in Điện Biên; {sent-abroad/all/people|words} were sent abroad',
    subtitle:
      'People, 2020–2024; the ribbons are as wide as people are many, both ways on one scale',
    alt: 'Two bundles of ribbons, as wide as people are many. The broad one, {lao-students/all/people} from Laos studying in Điện Biên, parts into programmes: intermediate {lao-students/intermediate/people|bare}, college {lao-students/college/people|bare}, short courses for officials {lao-students/short-course/people|bare}, university {lao-students/university/people|bare}. The other is as thin as a thread: {sent-abroad/all/people} sent abroad by the province: China {sent-abroad/china/people|bare}, Thailand {sent-abroad/thailand/people|bare}, Laos {sent-abroad/laos/people|bare}.',
    context:
      'The provinces of northern Laos send people to learn Vietnamese, to train at intermediate level (one step below college), college and university, and to attend courses for officials, under {lao-resolutions/2021-2025/resolutions|words} resolutions of the province on cooperation. In the other direction officials and students of the province went to China, Thailand and Laos. The training in Điện Biên met the targets and the quality set in the province’s plans.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'hơn một nửa học trung cấp',
      'trung cấp đông nhất',
      '{lao-students/intermediate/people}, hơn một nửa',
    ],
    en: [
      'more than half for the intermediate level',
      'over half at intermediate level',
      'the intermediate level has the most',
      '{lao-students/intermediate/people}, more than half',
    ],
    holds: ({ of }) => of('lao-students/intermediate/people') > of('lao-students/all/people') / 2,
  },
  {
    vi: ['chiều ngược lại ít hơn nhiều', 'Chiều ngược lại thưa hơn nhiều'],
    en: ['Far fewer went the other way'],
    holds: ({ of }) => of('sent-abroad/all/people') < of('lao-students/all/people') / 10,
  },
  {
    vi: ['nhiều hơn cả bậc đại học'],
    en: ['drew more people than university'],
    holds: ({ of }) =>
      of('lao-students/short-course/people') > of('lao-students/university/people'),
  },
];

const directions = {
  arriving: { vi: 'Người Lào sang Điện Biên học', en: 'From Laos to Điện Biên' },
  leaving: { vi: 'Từ Điện Biên đi học nước ngoài', en: 'From Điện Biên abroad' },
} satisfies Record<string, Localized>;

/** Names that fit the end of a ribbon or a field of dots. */
const names: Readonly<Record<string, Localized>> = {
  'arriving-short-course': { vi: 'Bồi dưỡng cán bộ', en: 'Short courses' },
};

const places = {
  arriving: { vi: 'Lào', en: 'Laos' },
  leaving: { vi: 'Điện Biên', en: 'Điện Biên' },
} satisfies Record<string, Localized>;

const says = {
  arriving: {
    vi: (people: string) => `${people} người sang Điện Biên học`,
    en: (people: string) => `${people} people came to study in Điện Biên`,
  },
  leaving: {
    vi: (people: string) => `${people} người được cử đi học`,
    en: (people: string) => `${people} people sent abroad`,
  },
};

interface Group {
  readonly key: string;
  readonly direction: keyof typeof directions;
  readonly total: boolean;
  readonly label_vi: string;
  readonly label_en: string;
  readonly people: number;
}

/** Programmes of people from Laos, then countries of people sent abroad. */
function groups(data: Data): readonly Group[] {
  return [
    ...data.rows(laoStudents).map(({ programme, part_of, ...row }) => ({
      ...row,
      key: `arriving-${programme}`,
      direction: 'arriving' as const,
      total: part_of === null,
    })),
    ...data.rows(sentAbroad).map(({ country, part_of, ...row }) => ({
      ...row,
      key: `leaving-${country}`,
      direction: 'leaving' as const,
      total: part_of === null,
    })),
  ];
}

const nameOf = (group: Group, locale: Locale): string =>
  names[group.key]?.[locale] ?? group[`label_${locale}`];

/** A direction: its total, and its parts, most people first, in tones that take turns. */
function directionOf(all: readonly Group[], direction: Group['direction']) {
  const own = all.filter((group) => group.direction === direction);
  const tones: readonly Tone[] = direction === 'leaving' ? ['before'] : ['result', 'second'];
  return {
    total: own.find(({ total }) => total),
    parts: own
      .filter(({ total }) => !total)
      .toSorted((a, b) => b.people - a.people)
      .map((group, index) => ({ group, tone: tones[index % tones.length] ?? 'result' })),
  };
}

/** Whom the chart's question asks for. */
const asked = 'arriving-university';

function bundleOf(
  all: readonly Group[],
  direction: Group['direction'],
  { locale, guess }: { readonly locale: Locale; readonly guess?: number },
): RibbonBundle {
  const { total, parts } = directionOf(all, direction);
  const people = total?.people ?? 0;
  return {
    key: total?.key ?? direction,
    from: places[direction][locale],
    says: says[direction][locale](formatNumber(people, locale)),
    parts: parts.map(({ group, tone }) => ({
      key: group.key,
      label: nameOf(group, locale),
      text: formatNumber(group.people, locale),
      value: group.people,
      tone,
      ...(guess !== undefined && group.key === asked ? { guess } : {}),
    })),
  };
}

/** The dots of a step: all from Laos together, sorted, or sorted beside those sent abroad. */
function clustersOf(all: readonly Group[], view: string, locale: Locale): readonly Cluster[] {
  const arriving = directionOf(all, 'arriving');
  const leaving = directionOf(all, 'leaving');
  const dots = ({ parts }: typeof arriving) =>
    parts.map(({ group, tone }) => ({ key: group.key, count: group.people, tone }));
  const number = (value = 0): string => formatNumber(value, locale);
  if (view === 'together')
    return [
      {
        label: { vi: 'người Lào sang Điện Biên học', en: 'people from Laos' }[locale],
        text: number(arriving.total?.people),
        parts: dots(arriving).map((part) => ({ ...part, tone: 'result' })),
        ...(arriving.total === undefined ? {} : { key: arriving.total.key }),
      },
    ];
  const sorted = arriving.parts.map(({ group, tone }) => ({
    label: nameOf(group, locale),
    text: number(group.people),
    parts: [{ key: group.key, count: group.people, tone }],
    key: group.key,
  }));
  if (view === 'by-programme') return sorted;
  return [
    ...sorted,
    {
      label: { vi: 'Được cử đi', en: 'Sent abroad' }[locale],
      note: leaving.parts
        .map(({ group }) => `${nameOf(group, locale)}\u00a0${number(group.people)}`)
        .join(', '),
      text: number(leaving.total?.people),
      parts: dots(leaving),
      ...(leaving.total === undefined ? {} : { key: leaving.total.key }),
    },
  ];
}

/** Fields of dots that the last step has: the steps before keep room for them. */
const fields = 5;

export const chart = defineChart<Group>({
  id: 'lao-students',
  form: 'flow',
  datasets: [laoStudents, sentAbroad],
  rows: groups,
  columns: [
    nameColumn<Group>({ vi: 'Chương trình, nước', en: 'Programme or country' }),
    {
      title: { vi: 'Chiều', en: 'Direction' },
      cell: ({ direction }, locale) => directions[direction][locale],
    },
    {
      title: { vi: 'Số người', en: 'People' },
      numeric: true,
      cell: ({ people }, locale) => formatNumber(people, locale),
    },
  ],
  views: [
    {
      id: 'flow',
      label: { vi: 'Dòng người', en: 'Flow' },
      says: {
        vi: 'Từ Lào sang {lao-students/all/people}, hơn một nửa học trung cấp; chiều ngược lại ít hơn nhiều: {sent-abroad/all/people|bare} người.',
        en: '{lao-students/all/people} came from Laos, more than half for the intermediate level; {sent-abroad/all/people|words} went the other way.',
      },
    },
    {
      id: 'people',
      label: { vi: 'Từng người', en: 'One by one' },
      says: {
        vi: 'Mỗi chấm là một người: {lao-students/all/people|bare} người từ Lào xếp theo chương trình, và {sent-abroad/all/people|bare} người được cử ra nước ngoài.',
        en: 'One dot a person: {lao-students/all/people|bare} from Laos, sorted by programme, and the {sent-abroad/all/people|words} sent abroad.',
      },
    },
  ],
  /** The steps of the guide draw dots too: `together`, then `by-programme`, then `people`. */
  draw(all, room, look) {
    const { locale, view = 'flow' } = look;
    if (view === 'flow')
      return ribbonsForm([bundleOf(all, 'arriving', look), bundleOf(all, 'leaving', look)], room);
    return waffleClustersForm(clustersOf(all, view, locale), room, {
      columns: 10,
      places: fields,
    });
  },
});
