import { termTargets } from '../datasets/term-targets.ts';
import { rooms } from '../datasets/rooms.ts';
import { formatFigure } from '../figures/words.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';
import { formatTarget, outcomeRemark } from './outcome.ts';

const bodies = {
  plan: { vi: 'Chỉ tiêu kế hoạch', en: 'Target of the plan' },
  department: { vi: 'Chỉ tiêu của Đảng bộ Sở', en: 'Target of the Department' },
  province: { vi: 'Chỉ tiêu của tỉnh', en: 'Target of the province' },
} satisfies Record<string, Words>;

const signs = {
  department: { vi: 'chỉ tiêu của Đảng bộ Sở', en: 'target of the Department' },
  province: { vi: 'chỉ tiêu của tỉnh', en: 'target of the province' },
} satisfies Record<string, Words>;

const headings = {
  vi: [
    'Loại phòng',
    'Số phòng',
    'Đầu giai đoạn',
    'Nay',
    'Chỉ tiêu của Đảng bộ Sở',
    'Chỉ tiêu của tỉnh',
  ],
  en: [
    'Rooms',
    'Number',
    'At the start',
    'Now',
    'Target of the Department',
    'Target of the province',
  ],
} as const;

export const permanentRooms = defineChart({
  id: 'permanent-rooms',
  datasets: [rooms, termTargets],
  sources: ['I:II.1.1.m'],
  words: {
    vi: {
      title:
        'Phòng kiên cố tăng, nhưng chỉ đạt {term-targets/room-targets-met|words} trong {term-targets/room-targets|words} chỉ tiêu',
      subtitle: 'Tỷ lệ phòng kiên cố (%), đầu giai đoạn và ước đến hết năm 2025',
      alt: 'Phòng học kiên cố tăng từ {rooms/classrooms-before} lên {rooms/classrooms/permanent_rate}: vượt chỉ tiêu trên {term-targets/permanent-classrooms.department/target} của Đảng bộ Sở, chưa tới {term-targets/permanent-classrooms.province/target} mà tỉnh giao. Phòng nội trú kiên cố tăng từ {rooms/boarding-rooms-before} lên {rooms/boarding-rooms/permanent_rate}: chưa đạt cả hai chỉ tiêu, trên {term-targets/permanent-boarding-rooms.department/target} và {term-targets/permanent-boarding-rooms.province/target}.',
      context:
        'Phòng kiên cố là phòng xây bằng vật liệu bền; phòng nội trú là chỗ ở của học sinh xa nhà. Chỉ tiêu có hai mức, của Đảng bộ Sở Giáo dục và Đào tạo và của tỉnh, nên cùng một kết quả có thể qua mức này mà hụt mức kia. Về tiền xây dựng, báo cáo nói ngân sách chủ yếu chi cho con người, vốn đầu tư công còn hạn chế, đóng góp của xã hội còn ít. Số liệu là ước tính.',
      note: 'Tỷ lệ đầu giai đoạn do trang này tính: tỷ lệ nay trừ mức tăng {rooms/classrooms/change|bare} và {rooms/boarding-rooms/change} mà báo cáo nêu.',
    },
    en: {
      title:
        'More rooms are permanent, but only {term-targets/room-targets-met|words} of {term-targets/room-targets|words} targets is met',
      subtitle: 'Share of permanent rooms (%), start of the period and estimate to the end of 2025',
      alt: 'Permanent classrooms rose from {rooms/classrooms-before} to {rooms/classrooms/permanent_rate}: past the Department’s target of above {term-targets/permanent-classrooms.department/target}, short of the {term-targets/permanent-classrooms.province/target} set by the province. Permanent boarding rooms rose from {rooms/boarding-rooms-before} to {rooms/boarding-rooms/permanent_rate}: short of both targets, above {term-targets/permanent-boarding-rooms.department/target} and {term-targets/permanent-boarding-rooms.province/target}.',
      context:
        'A permanent room is solidly built to last; a boarding room is where pupils far from home live. The Department’s Party organisation and the province set different targets, so one result can pass the first and miss the second. On money, the report says that the budget goes mostly on people, that public investment was limited and that community contributions were modest. The shares are estimates.',
      note: 'The share at the start is worked out by this site: the present share less the increase of {rooms/classrooms/change|bare} and {rooms/boarding-rooms/change} that the report states.',
    },
  },
  draw(data, locale) {
    const targets = data.rows(termTargets);
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const items = data.rows(rooms).map((room, tableRow) => {
      const before = data.figure(`rooms/${room.room}-before`).value;
      const own = targets.filter(({ indicator }) => indicator === `permanent-${room.room}`);
      return {
        label: room[`label_${locale}`],
        value: `${percent(before)}\u00a0→\u00a0${percent(room.permanent_rate)}`,
        tableRow,
        before,
        result: room.permanent_rate,
        targets: own.map(({ body, target }) => ({ at: target, second: body === 'province' })),
        remarks: own.map(({ body, ...target }) => {
          const outcome = { ...target, result: room.permanent_rate, unit: 'percent' as const };
          return outcomeRemark(outcome, bodies[body][locale], locale);
        }),
      };
    });
    return {
      legend: [
        legend.arrow({ vi: 'đầu giai đoạn → nay', en: 'start → now' }[locale]),
        legend.target(signs.department[locale]),
        legend.target(signs.province[locale], true),
      ],
      panels: [resultPanel(items, { domain: [0, 100], ticks: [0, 50, 100], format: percent })],
    };
  },
  table(data, locale) {
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: data.rows(rooms).map((room) => {
        const figure = (ref: string) => data.figure(ref);
        const targets = data
          .rows(termTargets)
          .filter(({ indicator }) => indicator === `permanent-${room.room}`);
        return [
          room[`label_${locale}`],
          formatFigure(figure(`rooms/${room.room}/rooms`), locale),
          formatFigure(figure(`rooms/${room.room}-before`), locale),
          formatFigure(figure(`rooms/${room.room}/permanent_rate`), locale),
          ...targets.map((target) => formatTarget({ ...target, unit: 'percent' }, locale)),
        ];
      }),
    };
  },
});
