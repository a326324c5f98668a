import { rooms } from '../../datasets/rooms.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { columnsForm } from '../../plot/forms/columns/columns.ts';
import { legend } from '../../plot/legend.ts';
import { isWide } from '../../plot/scene.ts';
import { keyed, nameColumn } from '../cells.ts';
import { type Claim } from '../claims.ts';
import { defineChart, type ChartWords, type Column } from '../define.ts';
import { formatTarget } from '../outcome.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Phòng kiên cố tăng, nhưng mới đạt {term-targets/room-targets-met|words} trong {term-targets/room-targets|words} chỉ tiêu',
    subtitle: 'Tỷ lệ phòng kiên cố (%), đầu giai đoạn và ước đến hết năm 2025',
    alt: 'Hai cột màu nhạt; vạch xám là đầu giai đoạn, vạch đậm là chỉ tiêu, phần còn thiếu gạch chéo. Phòng học kiên cố tăng từ {rooms/classrooms-before} lên {rooms/classrooms/permanent_rate}: vượt chỉ tiêu trên {term-targets/permanent-classrooms.department/target} của Đảng bộ Sở, chưa tới {term-targets/permanent-classrooms.province/target} mà Đại hội Đảng bộ tỉnh giao. Phòng nội trú kiên cố tăng từ {rooms/boarding-rooms-before} lên {rooms/boarding-rooms/permanent_rate}: chưa đạt cả hai chỉ tiêu, trên {term-targets/permanent-boarding-rooms.department/target} và {term-targets/permanent-boarding-rooms.province/target}.',
    context:
      'Phòng kiên cố là phòng xây bằng vật liệu bền; phòng nội trú là chỗ ở của học sinh xa nhà. Đảng bộ Sở và Đại hội Đảng bộ tỉnh giao hai mức khác nhau, nên cùng một kết quả có thể vượt mức này mà chưa đạt mức kia. Ngân sách giáo dục chủ yếu chi cho con người; vốn đầu tư công còn hạn chế, đóng góp của xã hội còn khiêm tốn vì thu nhập người dân thấp, doanh nghiệp nhỏ. Số liệu là ước đến hết năm 2025.',
    note: 'Tỷ lệ đầu giai đoạn do trang này tính: tỷ lệ nay trừ mức tăng {rooms/classrooms/change|bare} và {rooms/boarding-rooms/change}.',
  },
  en: {
    title:
      'More rooms are permanent, but only {term-targets/room-targets-met|words} of {term-targets/room-targets|words} targets is met',
    subtitle: 'Share of permanent rooms (%), start of the period and estimate to the end of 2025',
    alt: 'Two pale columns; a grey line is the start of the period, heavy lines are targets, what is missing is hatched. Permanent classrooms rose from {rooms/classrooms-before} to {rooms/classrooms/permanent_rate}: past the target of the Department’s Party organisation, above {term-targets/permanent-classrooms.department/target}, and short of the {term-targets/permanent-classrooms.province/target} set by the provincial Party congress. Permanent boarding rooms rose from {rooms/boarding-rooms-before} to {rooms/boarding-rooms/permanent_rate}: short of both targets, above {term-targets/permanent-boarding-rooms.department/target} and {term-targets/permanent-boarding-rooms.province/target}.',
    context:
      'A permanent room is solidly built to last; a boarding room is where pupils far from home live. The Department’s Party organisation and the provincial Party congress set different targets, so one result can exceed the first and miss the second. The budget for education goes mostly on people; public investment was limited, and private and community money was modest, as incomes are low and firms small. The shares are estimates to the end of 2025.',
    note: 'The share at the start is worked out by this site: the present share less the increase of {rooms/classrooms/change|bare} and {rooms/boarding-rooms/change}.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['Phòng kiên cố tăng'],
    en: ['More rooms are permanent'],
    holds: ({ of }) => of('rooms/classrooms/change') > 0 && of('rooms/boarding-rooms/change') > 0,
  },
  {
    vi: ['chưa đạt cả hai chỉ tiêu'],
    en: ['short of both targets'],
    holds: ({ of }) =>
      of('term-targets/permanent-boarding-rooms.department/result') <=
      of('term-targets/permanent-boarding-rooms.department/target'),
  },
  {
    vi: ['cả hai loại phòng đều thiếu'],
    en: ['both fall short'],
    holds: ({ of }) =>
      of('missed-targets/classrooms-gap') > 0 &&
      of('missed-targets/boarding-rooms-province-gap') > 0,
  },
  {
    vi: ['phòng học kiên cố vượt chỉ tiêu của Đảng bộ Sở Giáo dục và Đào tạo nhưng chưa tới'],
    en: ['above the target of the Department’s Party organisation but short of'],
    holds: ({ of }) =>
      of('rooms/classrooms/permanent_rate') >
        of('term-targets/permanent-classrooms.department/target') &&
      of('missed-targets/classrooms-gap') > 0,
  },
  {
    vi: ['chưa đạt cả hai mức'],
    en: ['have met neither target'],
    holds: ({ of }) =>
      of('missed-targets/boarding-rooms-department-gap') > 0 &&
      of('missed-targets/boarding-rooms-province-gap') > 0,
  },
];

/** Who set a target, as said beside its line in a wide and in a narrow room. */
const bodies: Readonly<Record<string, { readonly wide: Localized; readonly narrow: Localized }>> = {
  department: {
    wide: {
      vi: 'chỉ tiêu của Đảng bộ Sở: {target}',
      en: 'Department’s Party organisation: {target}',
    },
    narrow: { vi: 'Đảng bộ Sở: {target}', en: 'Dept Party: {target}' },
  },
  province: {
    wide: { vi: 'chỉ tiêu của Đại hội tỉnh: {target}', en: 'provincial Party congress: {target}' },
    narrow: { vi: 'Đại hội tỉnh: {target}', en: 'congress: {target}' },
  },
};

const start = {
  wide: { vi: 'đầu giai đoạn: {value}', en: 'at the start: {value}' },
  narrow: { vi: 'trước: {value}', en: 'before: {value}' },
} satisfies Record<string, Localized>;

/** The views that show one body's target alone. */
const own: Readonly<Record<string, string>> = { department: 'department', province: 'province' };

const roomsWithTargets = (data: Data) =>
  keyed(rooms, data).map((room) => ({
    ...room,
    targets: data
      .rows(termTargets)
      .filter(({ indicator }) => indicator === `permanent-${room.room}`),
  }));

type RoomKind = ReturnType<typeof roomsWithTargets>[number];

const figure =
  (field: string): Column<RoomKind>['cell'] =>
  (row, locale, data) =>
    formatFigure(data.figure(`rooms/${row.room}${field}`), locale);

const target =
  (of: string): Column<RoomKind>['cell'] =>
  ({ targets }, locale) => {
    const found = targets.find(({ body }) => body === of);
    return found === undefined ? '' : formatTarget({ ...found, unit: 'percent' }, locale);
  };

export const chart = defineChart({
  id: 'permanent-rooms',
  form: 'targets',
  datasets: [rooms, termTargets],
  sources: ['I:II.1.1.m'],
  rows: roomsWithTargets,
  columns: [
    nameColumn<RoomKind>({ vi: 'Loại phòng', en: 'Rooms' }),
    { title: { vi: 'Số phòng', en: 'Number' }, numeric: true, cell: figure('/rooms') },
    { title: { vi: 'Đầu giai đoạn', en: 'At the start' }, numeric: true, cell: figure('-before') },
    { title: { vi: 'Nay', en: 'Now' }, numeric: true, cell: figure('/permanent_rate') },
    {
      title: { vi: 'Chỉ tiêu của Đảng bộ Sở', en: 'Target of the Department’s Party organisation' },
      numeric: true,
      cell: target('department'),
    },
    {
      title: {
        vi: 'Chỉ tiêu của Đại hội Đảng bộ tỉnh',
        en: 'Target of the provincial Party congress',
      },
      numeric: true,
      cell: target('province'),
    },
  ],
  views: [
    {
      id: 'both',
      label: { vi: 'Cả hai', en: 'Both' },
      says: {
        vi: 'Hai nơi cùng giao chỉ tiêu: vạch liền là của Đảng bộ Sở, vạch đứt là của Đại hội Đảng bộ tỉnh; gạch chéo là phần còn thiếu so với mức cao hơn.',
        en: 'Two bodies set targets: the solid line is that of the Department’s Party organisation, the dashed one that of the provincial Party congress; hatched is what is missing to the higher one.',
      },
    },
    {
      id: 'department',
      label: { vi: 'Đảng bộ Sở', en: 'Department' },
      says: {
        vi: 'So với chỉ tiêu của Đảng bộ Sở: phòng học đã vượt mức {term-targets/permanent-classrooms.department/target}, phòng nội trú chưa tới mức {term-targets/permanent-boarding-rooms.department/target}.',
        en: 'Against the targets of the Department’s Party organisation: classrooms are past {term-targets/permanent-classrooms.department/target}, boarding rooms are short of {term-targets/permanent-boarding-rooms.department/target}.',
      },
    },
    {
      id: 'province',
      label: { vi: 'Tỉnh', en: 'Province' },
      says: {
        vi: 'So với chỉ tiêu của Đại hội Đảng bộ tỉnh, cả hai loại phòng đều thiếu: phòng học còn {missed-targets/classrooms-gap}, phòng nội trú còn {missed-targets/boarding-rooms-province-gap}.',
        en: 'Against the targets of the provincial Party congress both fall short: classrooms by {missed-targets/classrooms-gap}, boarding rooms by {missed-targets/boarding-rooms-province-gap}.',
      },
    },
  ],
  draw(kinds, room, { locale, view = 'both', guess }) {
    const width = isWide(room) ? 'wide' : 'narrow';
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const items = kinds.map(({ key, permanent_rate, change, rooms: count, targets, ...room_ }) => ({
      key,
      // The question is by how much boarding rooms have risen: a guess says where they began.
      ...(guess !== undefined && key === 'boarding-rooms' ? { guess: permanent_rate - guess } : {}),
      label: room_[`label_${locale}`],
      note: {
        vi: `${formatNumber(count, locale)} phòng`,
        en: `${formatNumber(count, locale)} rooms`,
      }[locale],
      value: permanent_rate,
      text: percent(permanent_rate),
      before: {
        at: permanent_rate - change,
        text: start[width][locale].replace('{value}', percent(permanent_rate - change)),
      },
      targets: targets
        .filter(({ body }) => own[view] === undefined || body === own[view])
        .map(({ body, ...aim }) => ({
          at: aim.target,
          second: body === 'province',
          text: (bodies[body]?.[width][locale] ?? '{target}').replace(
            '{target}',
            formatTarget({ ...aim, unit: 'percent' }, locale),
          ),
        })),
    }));
    return columnsForm(items, room, {
      whole: 100,
      height: 230,
      legend: [
        legend.bar({ vi: 'kiên cố', en: 'permanent' }[locale], 'tint'),
        legend.bar({ vi: 'còn thiếu', en: 'short of target' }[locale], 'shortfall', 'hatch'),
      ],
    });
  },
});
