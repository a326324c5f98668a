import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const onlineServices = defineDataset({
  id: 'online-services',
  order: 270,
  title: {
    vi: 'Dịch vụ công trực tuyến của ngành Giáo dục',
    en: 'Online public services in education',
  },
  description: {
    vi: 'Mỗi dòng là một mức dịch vụ công trực tuyến của ngành và số dịch vụ: một phần (còn bước phải đến tận nơi), toàn trình (mọi bước qua mạng). Cho biết người dân làm được gì mà không phải đi lại.',
    en: 'Each row is a kind of online public service and how many there are: partial (some step still in person) or end-to-end (every step online). It tells what people can do without the journey.',
  },
  source: 'I:II.1.1.o',
  key: ['service'],
  columns: {
    service: column(id(), { vi: 'Mã loại dịch vụ', en: 'Service id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    services: column(count(), { vi: 'Số dịch vụ', en: 'Services' }, 'service'),
  },
  derived: {
    offline: {
      title: { vi: 'Thủ tục chưa trực tuyến', en: 'Procedures not yet online' },
      unit: 'procedure',
      note: {
        vi: 'Số thủ tục trong danh mục trừ số dịch vụ công trực tuyến, coi mỗi dịch vụ ứng với một thủ tục.',
        en: 'Procedures in the list less online services, taking each service as one procedure.',
      },
      of: (row, _, figure) =>
        figure('administrative-procedures/department/procedures') - row('all').services,
    },
  },
  checks: [sum(['online-services/part_of=all/services'], 'online-services/all/services')],
});
