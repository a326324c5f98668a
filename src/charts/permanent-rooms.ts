import { scaleLinear } from 'd3';
import { isMet, roomTargets } from '../datasets/room-targets.ts';
import { rooms } from '../datasets/rooms.ts';
import { formatFigure } from '../figures/words.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { Mark } from '../plot/marks/index.ts';
import { defineChart } from './define.ts';

const bodies = {
  department: { vi: 'Chỉ tiêu của Đảng bộ Sở', en: 'Target of the Department' },
  province: { vi: 'Chỉ tiêu của tỉnh', en: 'Target of the province' },
} satisfies Record<string, Words>;

/** How a target and its outcome read; `gap` is in percentage points. */
const outcomes = {
  vi: {
    above: (target: string) => `trên ${target}`,
    'at-least': (target: string) => target,
    met: (body: string, target: string) => `✓ ${body} (${target}): đạt`,
    unmet: (body: string, target: string, gap: string) => `✗ ${body} (${target}): còn thiếu ${gap}`,
  },
  en: {
    above: (target: string) => `above ${target}`,
    'at-least': (target: string) => target,
    met: (body: string, target: string) => `✓ ${body} (${target}): met`,
    unmet: (body: string, target: string, gap: string) => `✗ ${body} (${target}): ${gap} short`,
  },
} as const;

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

const x = scaleLinear([0, 100], [0, 1]);

type Target = { relation: 'above' | 'at-least'; target: number };

function formatTarget({ relation, target }: Target, locale: Locale): string {
  return outcomes[locale][relation](formatQuantity(target, 'percent', locale));
}

function targetMark(body: 'department' | 'province', target: number): Mark {
  const role = body === 'department' ? 'target' : 'target-second';
  return { mark: 'rule', from: x(target), to: x(target), top: 0, bottom: 1.5, role };
}

export const permanentRooms = defineChart({
  id: 'permanent-rooms',
  datasets: [rooms, roomTargets],
  words: {
    vi: {
      title:
        'Phòng kiên cố tăng, nhưng chỉ đạt {room-targets/met|words} trong {room-targets/all|words} chỉ tiêu',
      subtitle: 'Tỷ lệ phòng kiên cố (%), đầu giai đoạn và ước đến hết năm 2025',
      alt: 'Phòng học kiên cố tăng từ {rooms/classrooms-before} lên {rooms/classrooms/permanent_rate}: vượt chỉ tiêu trên {room-targets/classrooms.department/target} của Đảng bộ Sở, chưa tới {room-targets/classrooms.province/target} mà tỉnh giao. Phòng nội trú kiên cố tăng từ {rooms/boarding-rooms-before} lên {rooms/boarding-rooms/permanent_rate}: chưa đạt cả hai chỉ tiêu, trên {room-targets/boarding-rooms.department/target} và {room-targets/boarding-rooms.province/target}.',
      note: 'Tỷ lệ đầu giai đoạn do trang này tính: tỷ lệ nay trừ mức tăng {rooms/classrooms/change|bare} và {rooms/boarding-rooms/change} mà báo cáo nêu.',
    },
    en: {
      title:
        'More rooms are permanent, but only {room-targets/met|words} of {room-targets/all|words} targets is met',
      subtitle: 'Share of permanent rooms (%), start of the period and estimate to the end of 2025',
      alt: 'Permanent classrooms rose from {rooms/classrooms-before} to {rooms/classrooms/permanent_rate}: past the Department’s target of above {room-targets/classrooms.department/target}, short of the {room-targets/classrooms.province/target} set by the province. Permanent boarding rooms rose from {rooms/boarding-rooms-before} to {rooms/boarding-rooms/permanent_rate}: short of both targets, above {room-targets/boarding-rooms.department/target} and {room-targets/boarding-rooms.province/target}.',
      note: 'The share at the start is worked out by this site: the present share less the increase of {rooms/classrooms/change|bare} and {rooms/boarding-rooms/change} that the report states.',
    },
  },
  draw(data, locale) {
    const targets = data.rows(roomTargets);
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    return {
      legend: [
        {
          label: { vi: 'đầu giai đoạn → nay', en: 'start → now' }[locale],
          marks: [{ mark: 'arrow', from: 0.2, to: 1, y: 0.6 }],
        },
        {
          label: bodies.department[locale],
          marks: [{ mark: 'rule', from: 0.5, to: 0.5, top: 0.1, bottom: 1.1, role: 'target' }],
        },
        {
          label: bodies.province[locale],
          marks: [
            { mark: 'rule', from: 0.5, to: 0.5, top: 0.1, bottom: 1.1, role: 'target-second' },
          ],
        },
      ],
      panels: [
        {
          axis: [0, 0.5, 1].map((at) => ({ at, label: percent(x.invert(at)) })),
          rows: data.rows(rooms).map((room, tableRow) => {
            const before = data.figure(`rooms/${room.room}-before`).value;
            const now = room.permanent_rate;
            const own = targets.filter((target) => target.room === room.room);
            return {
              label: room[`label_${locale}`],
              value: `${percent(before)} → ${percent(now)}`,
              tableRow,
              strip: {
                height: 1.5,
                marks: [
                  ...own.map(({ body, target }) => targetMark(body, target)),
                  { mark: 'arrow', from: x(before), to: x(now), y: 0.75 },
                ],
              },
              remarks: own.map((target) => {
                const met = isMet(now, target);
                const gap = formatQuantity(
                  Math.round((target.target - now) * 100) / 100,
                  'point',
                  locale,
                );
                const words = outcomes[locale];
                const [body, goal] = [bodies[target.body][locale], formatTarget(target, locale)];
                return met
                  ? { text: words.met(body, goal), outcome: 'met' as const }
                  : { text: words.unmet(body, goal, gap), outcome: 'unmet' as const };
              }),
            };
          }),
        },
      ],
    };
  },
  table(data, locale) {
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: data.rows(rooms).map((room) => {
        const figure = (ref: string) => data.figure(ref);
        const targets = data.rows(roomTargets).filter((target) => target.room === room.room);
        return [
          room[`label_${locale}`],
          formatFigure(figure(`rooms/${room.room}/rooms`), locale),
          formatFigure(figure(`rooms/${room.room}-before`), locale),
          formatFigure(figure(`rooms/${room.room}/permanent_rate`), locale),
          ...targets.map((target) => formatTarget(target, locale)),
        ];
      }),
    };
  },
});
