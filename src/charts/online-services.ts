import { administrativeProcedures } from '../datasets/administrative-procedures.ts';
import { onlineServices } from '../datasets/online-services.ts';
import { fillWords, formatFigure } from '../figures/words.ts';
import type { Words } from '../locale/locales.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';

const columns = 21;

const words = {
  all: {
    vi: 'Toàn bộ {administrative-procedures/department/procedures}',
    en: 'All {administrative-procedures/department/procedures}',
  },
  online: {
    vi: 'Cung cấp trực tuyến: {online-services/all/services}',
    en: 'Offered online: {online-services/all/services}',
  },
  endToEnd: {
    vi: 'toàn trình: {online-services/end-to-end/services|bare}',
    en: 'end-to-end: {online-services/end-to-end/services|bare}',
  },
  partial: {
    vi: 'một phần: {online-services/partial/services|bare}',
    en: 'partial: {online-services/partial/services|bare}',
  },
  offline: {
    vi: 'chưa trực tuyến: {online-services/offline|bare}',
    en: 'not yet online: {online-services/offline|bare}',
  },
} satisfies Record<string, Words>;

export const onlineServicesChart = defineChart({
  id: 'online-services',
  datasets: [administrativeProcedures, onlineServices],
  words: {
    vi: {
      title:
        '{administrative-procedures/department/procedures}: {online-services/all/services|bare} đã trực tuyến, {online-services/offline|bare} chưa',
      subtitle: 'Mỗi chấm là một thủ tục hành chính thuộc thẩm quyền của Sở',
      alt: '{administrative-procedures/department/procedures|bare} chấm, mỗi chấm một thủ tục: {online-services/end-to-end/services|bare} chấm đặc là dịch vụ trực tuyến toàn trình, {online-services/partial/services|bare} chấm nhạt là trực tuyến một phần, {online-services/offline|bare} chấm rỗng là chưa trực tuyến. Cộng cả hai mức, {online-services/all/services} được cung cấp trực tuyến.',
      context:
        'Thủ tục hành chính là các bước và giấy tờ để cơ quan nhà nước giải quyết một việc. Dịch vụ toàn trình làm trọn qua mạng; dịch vụ một phần còn bước phải đến tận nơi. Báo cáo ghi mọi thủ tục ở bộ phận một cửa đều xong đúng hạn, nhưng không nói vì sao phần còn lại chưa lên mạng và có bao nhiêu hồ sơ nộp trực tuyến.',
      note: 'Số thủ tục chưa trực tuyến do trang này tính, coi mỗi dịch vụ công trực tuyến ứng với một thủ tục.',
    },
    en: {
      title:
        '{administrative-procedures/department/procedures|bare} procedures: {online-services/all/services|bare} online, {online-services/offline|bare} not yet',
      subtitle: 'Each dot is one administrative procedure under the Department’s authority',
      alt: '{administrative-procedures/department/procedures|bare} dots, one a procedure: {online-services/end-to-end/services|bare} solid dots are end-to-end online services, {online-services/partial/services|bare} pale dots are partially online, {online-services/offline|bare} hollow dots are not yet online. Both kinds together, {online-services/all/services} are offered online.',
      context:
        'An administrative procedure is the steps and papers by which a public body settles a matter. An end-to-end service is done wholly online; a partial one still has a step in person. The report states that everything at the one-stop desk was settled on time, but not why the rest is not online, nor how many applications were made over the internet.',
      note: 'The number not yet online is worked out by this site, taking each online service as one procedure.',
    },
  },
  draw(data, locale) {
    const fill = (text: Words): string => fillWords(text[locale], locale, data);
    const value = (ref: string): number => data.figure(`online-services/${ref}`).value;
    const online = [
      { count: value('end-to-end/services'), tone: 'result' as const },
      { count: value('partial/services'), tone: 'quiet' as const },
    ];
    return {
      legend: [
        legend.dot(fill(words.endToEnd)),
        legend.dot(fill(words.partial), 'quiet'),
        legend.dot(fill(words.offline), 'before', true),
      ],
      panels: [
        {
          rows: [
            {
              label: fill(words.all),
              tableRow: 0,
              units: {
                columns,
                groups: [...online, { count: value('offline'), tone: 'before', hollow: true }],
              },
              remarks: [{ text: fill(words.online) }],
            },
          ],
        },
      ],
    };
  },
  table(data, locale) {
    const label = (service: string): string =>
      data.rows(onlineServices).find((row) => row.service === service)?.[`label_${locale}`] ??
      service;
    const row = (title: string, ref: string): string[] => [
      title,
      formatFigure(data.figure(ref), locale, 'bare'),
    ];
    const all = { vi: 'Tất cả thủ tục hành chính', en: 'All administrative procedures' }[locale];
    return {
      columns: [
        { title: { vi: 'Loại', en: 'Kind' }[locale], numeric: false },
        { title: { vi: 'Số lượng', en: 'Number' }[locale], numeric: true },
      ],
      rows: [
        row(all, 'administrative-procedures/department/procedures'),
        ...['all', 'end-to-end', 'partial'].map((service) =>
          row(label(service), `online-services/${service}/services`),
        ),
        row(data.figure('online-services/offline').title[locale], 'online-services/offline'),
      ],
    };
  },
});
