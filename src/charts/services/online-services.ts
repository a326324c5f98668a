import { administrativeProcedures } from '../../datasets/administrative-procedures.ts';
import { onlineServices } from '../../datasets/online-services.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { waffleFieldForm } from '../../plot/forms/waffle/field.ts';
import type { WafflePart } from '../../plot/forms/waffle/item.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{online-services/all/services|bare} trong {administrative-procedures/department/procedures} có dịch vụ trực tuyến, {online-services/offline|bare} thủ tục chưa có',
    subtitle:
      'Mỗi chấm là một thủ tục thuộc thẩm quyền của Sở; tính mỗi dịch vụ ứng với một thủ tục',
    alt: '{administrative-procedures/department/procedures|bare} chấm, mỗi chấm một thủ tục: {online-services/end-to-end/services|bare} chấm đặc là dịch vụ trực tuyến toàn trình, {online-services/partial/services|bare} chấm nhạt là trực tuyến một phần, {online-services/offline|bare} vòng rỗng là chưa trực tuyến. Cộng cả hai mức, {online-services/all/services} được cung cấp trực tuyến.',
    context:
      'Thủ tục hành chính là các bước và giấy tờ để cơ quan nhà nước giải quyết một việc cho người dân. Dịch vụ toàn trình làm trọn qua mạng; dịch vụ một phần còn ít nhất một bước phải đến tận nơi. Ở Bộ phận Tiếp nhận và Trả kết quả, mọi thủ tục đều được giải quyết đúng hạn, không hồ sơ nào quá hạn. Nhiệm kỳ tới, Sở tiếp tục đưa nhiều việc hơn lên dịch vụ công trực tuyến.',
    note: 'Số thủ tục chưa có dịch vụ trực tuyến do trang này tính, coi mỗi dịch vụ ứng với một thủ tục.',
  },
  en: {
    title:
      '{online-services/all/services|bare} of {administrative-procedures/department/procedures|bare} procedures are online, {online-services/offline|bare} are not yet',
    subtitle:
      'Each dot is one procedure under the Department’s authority; each service is taken as one procedure',
    alt: '{administrative-procedures/department/procedures|bare} dots, one a procedure: {online-services/end-to-end/services|bare} solid dots are end-to-end online services, {online-services/partial/services|bare} pale dots are partially online, {online-services/offline|bare} rings are not yet online. Both kinds together, {online-services/all/services} are offered online.',
    context:
      'An administrative procedure is the set of steps and papers by which a public body settles a matter for people. An end-to-end service is done wholly online; a partial one still has at least one step in person. At the reception and results desk everything was settled on time and no file was overdue. In the coming term the Department means to handle more of this work through online public services.',
    note: 'The number not yet online is worked out by this site, taking each online service as one procedure.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['cao hơn gấp đôi số đã có'],
    en: ['more than twice as many as those online'],
    holds: ({ of }) => of('online-services/offline') > 2 * of('online-services/all/services'),
  },
];

/** Procedures of one kind: by what name, how many, and where the figure stands. */
interface Line {
  readonly key: string;
  readonly label: Localized;
  readonly short: Localized;
  readonly count: number;
  readonly ref: string;
}

function rowsOf(data: Data): readonly Line[] {
  const all = data
    .rows(administrativeProcedures)
    .find(({ authority }) => authority === 'department');
  const services = data.rows(onlineServices);
  const line = (key: string, short: Localized): Line => {
    const row = services.find(({ service }) => service === key);
    return {
      key: key === 'all' ? 'online' : key,
      label: { vi: row?.label_vi ?? key, en: row?.label_en ?? key },
      short,
      count: row?.services ?? 0,
      ref: `online-services/${key}/services`,
    };
  };
  const online = line('all', { vi: 'trực tuyến', en: 'online' });
  const procedures = all?.procedures ?? 0;
  return [
    {
      key: 'all',
      label: { vi: 'Tất cả thủ tục hành chính', en: 'All administrative procedures' },
      short: { vi: 'thủ tục hành chính', en: 'administrative procedures' },
      count: procedures,
      ref: 'administrative-procedures/department/procedures',
    },
    online,
    line('end-to-end', { vi: 'trực tuyến toàn trình', en: 'end-to-end online' }),
    line('partial', { vi: 'trực tuyến một phần', en: 'partially online' }),
    {
      key: 'offline',
      label: { vi: 'Thủ tục chưa trực tuyến', en: 'Procedures not yet online' },
      short: { vi: 'chưa trực tuyến', en: 'not yet online' },
      count: Math.max(0, procedures - online.count),
      ref: 'online-services/offline',
    },
  ];
}

/** How the procedures of a kind are drawn: what is not online yet is a ring. */
const looks: Readonly<Record<string, Pick<WafflePart, 'tone' | 'ring'>>> = {
  'end-to-end': { tone: 'result' },
  partial: { tone: 'second' },
  offline: { tone: 'before', ring: true },
};

export const chart = defineChart<Line>({
  id: 'online-services',
  form: 'dots',
  datasets: [administrativeProcedures, onlineServices],
  rows: rowsOf,
  columns: [
    { title: { vi: 'Loại', en: 'Kind' }, cell: ({ label }, locale) => label[locale] },
    {
      title: { vi: 'Số lượng', en: 'Number' },
      numeric: true,
      cell: ({ ref }, locale, data) => formatFigure(data.figure(ref), locale, 'bare'),
    },
  ],
  views: [
    {
      id: 'together',
      label: { vi: 'Chung một khối', en: 'All together' },
      says: {
        vi: 'Trong {administrative-procedures/department/procedures}, {online-services/end-to-end/services|bare} làm trọn qua mạng.',
        en: 'Of {administrative-procedures/department/procedures}, {online-services/end-to-end/services|bare} can be done wholly online.',
      },
    },
    {
      id: 'side-by-side',
      label: { vi: 'Đặt cạnh nhau', en: 'Side by side' },
      says: {
        vi: 'Số thủ tục chưa có dịch vụ trực tuyến cao hơn gấp đôi số đã có: {online-services/offline|bare} so với {online-services/all/services|bare}.',
        en: 'Those not yet online are more than twice as many as those online: {online-services/offline|bare} to {online-services/all/services|bare}.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const parts = rows.flatMap(({ key, short, count }) => {
      const look = looks[key];
      return look === undefined
        ? []
        : [{ key, label: short[locale], text: formatNumber(count, locale), count, ...look }];
    });
    if (view !== 'side-by-side') return waffleFieldForm(parts, room);
    const items = rows.filter(({ key }) => key === 'online' || key === 'offline');
    return waffleColumnsForm(
      items.map(({ key, short, count }) => ({
        key,
        label: short[locale],
        text: formatNumber(count, locale),
        note:
          key === 'online'
            ? parts
                .filter((part) => part.key !== 'offline')
                .map(({ text, label }) => `${text}\u00a0${label}`)
                .join(', ')
            : '',
        groups: parts
          .filter((part) => (part.key === 'offline') === (key === 'offline'))
          .map(({ key: part, count: dots }): WafflePart => ({
            key: part,
            count: dots,
            ...(looks[part] ?? { tone: 'before' }),
          })),
      })),
      room,
      { tall: [190, 260], largest: 28 },
    );
  },
});
