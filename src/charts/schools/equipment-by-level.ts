import { teachingEquipment } from '../../datasets/teaching-equipment.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { barsForm } from '../../plot/forms/bars.ts';
import { columnsFit, columnsForm } from '../../plot/forms/columns/columns.ts';
import { legend } from '../../plot/legend.ts';
import type { Room, Scene } from '../../plot/scene.ts';
import { fieldColumn, keyed, nameColumn, wholeOf } from '../cells.ts';
import { most, least, between, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title: 'Thiết bị dạy học mới đáp ứng một nửa định mức',
    subtitle: 'Thiết bị dạy học tối thiểu: tỷ lệ đáp ứng định mức (%) và số thiết bị, theo cấp học',
    alt: 'Sáu thanh cùng dài tới một vạch đậm là định mức, phần còn thiếu gạch chéo. Toàn ngành đáp ứng {teaching-equipment/all/norm_rate} với {teaching-equipment/all/items}. Cao nhất là THCS {teaching-equipment/lower-secondary/norm_rate}, rồi mầm non {teaching-equipment/preschool/norm_rate}, tiểu học {teaching-equipment/primary/norm_rate}, THPT {teaching-equipment/upper-secondary/norm_rate}; thấp nhất là các trung tâm giáo dục thường xuyên {teaching-equipment/continuing/norm_rate}.',
    context:
      'Thiết bị dạy học tối thiểu là những thứ quy định buộc mỗi lớp, mỗi môn phải có; số phải có gọi là định mức. Có nhiều chưa hẳn là đủ: mầm non giữ nhiều món nhất, nhưng định mức tính ngược từ tỷ lệ của cấp này cũng lớn nhất. Thiếu hơn cả là các trung tâm giáo dục thường xuyên, nơi dạy văn hóa và nghề ngoài trường phổ thông. Nhiệm kỳ tới, trường mầm non và phổ thông được ưu tiên nguồn lực đầu tư thiết bị.',
    note: 'Ở mầm non, số thiết bị gồm cả đồ dùng, đồ chơi.',
  },
  en: {
    title: 'Teaching equipment meets only half of the required norm',
    subtitle: 'Minimum teaching equipment: share of the required norm (%) and items, by level',
    alt: 'Six bars that reach one heavy line, the norm; what is missing is hatched. The whole sector meets {teaching-equipment/all/norm_rate} with {teaching-equipment/all/items}. Lower secondary is highest at {teaching-equipment/lower-secondary/norm_rate}, then preschool {teaching-equipment/preschool/norm_rate}, primary {teaching-equipment/primary/norm_rate} and upper secondary {teaching-equipment/upper-secondary/norm_rate}; continuing education centres are lowest at {teaching-equipment/continuing/norm_rate}.',
    context:
      'Minimum teaching equipment is what the regulations require for each class and subject; the required number is the norm. Holding a lot is not holding enough: preschools have the most items, yet their norm, worked back from the share, is also the largest. Worst off are the continuing education centres, which teach school subjects and trades outside ordinary schools. In the coming term preschools and general schools have priority for equipment.',
    note: 'In preschool the items include utensils and toys.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['mới đáp ứng một nửa định mức'],
    en: ['meets only half of the required norm'],
    holds: ({ of }) => between(of('teaching-equipment/all/norm_rate'), 48, 52),
  },
  {
    vi: ['Cao nhất là THCS'],
    en: ['Lower secondary is highest'],
    holds: ({ of, all }) =>
      most(
        of('teaching-equipment/lower-secondary/norm_rate'),
        all('teaching-equipment/*/norm_rate'),
      ),
  },
  {
    vi: [
      'thấp nhất là các trung tâm giáo dục thường xuyên',
      'Thiếu hơn cả là các trung tâm giáo dục thường xuyên',
    ],
    en: [
      'continuing education centres are lowest',
      'Worst off are the continuing education centres',
    ],
    holds: ({ of, all }) =>
      least(of('teaching-equipment/continuing/norm_rate'), all('teaching-equipment/*/norm_rate')),
  },
  {
    vi: [
      'mầm non giữ nhiều món nhất, nhưng định mức tính ngược từ tỷ lệ của cấp này cũng lớn nhất',
      'mầm non có nhiều nhất, {teaching-equipment/preschool/items}, mà cũng thiếu nhiều nhất',
    ],
    en: [
      'preschools have the most items, yet their norm, worked back from the share, is also the largest',
      'preschool has most, {teaching-equipment/preschool/items}, and lacks most',
    ],
    holds: ({ of, all }) => {
      const items = of('teaching-equipment/preschool/items');
      const norms = [
        'preschool',
        'primary',
        'lower-secondary',
        'upper-secondary',
        'continuing',
      ].map((id) => {
        const held = of(`teaching-equipment/${id}/items`);
        return { held, norm: (held * 100) / of(`teaching-equipment/${id}/norm_rate`) };
      });
      const [preschool = { held: 0, norm: 0 }] = norms;
      return (
        all('teaching-equipment/*/items').filter((each) => each > items).length === 1 &&
        most(
          preschool.norm,
          norms.map(({ norm }) => norm),
        ) &&
        most(
          preschool.norm - preschool.held,
          norms.map(({ norm, held }) => norm - held),
        )
      );
    },
  },
];

/** Names that stand under a column. */
const names: Readonly<Record<string, Localized>> = {
  continuing: { vi: 'Trung\u00a0tâm GDTX', en: 'Continuing education' },
};

const norm = 100;

const normWord: Localized = { vi: 'định mức: {norm}', en: 'required norm: {norm}' };

const hasWord: Localized = { vi: 'có {items}', en: 'has {items}' };

type Level = ReturnType<typeof levelsOf>[number];

const levelsOf = (data: Parameters<typeof keyed>[1]) => keyed(teachingEquipment, data);

/** The whole sector, then the levels from the one best to the one worst equipped. */
function sorted(levels: readonly Level[], of: (level: Level) => number): readonly Level[] {
  const whole = levels.filter(({ part_of }) => part_of === null);
  const parts = levels.filter(({ part_of }) => part_of !== null);
  return [...whole, ...parts.toSorted((a, b) => of(b) - of(a))];
}

const nameOf = (level: Level, locale: Locale): string =>
  names[level.key]?.[locale] ?? level[`label_${locale}`];

const signs = (locale: Locale) => [
  legend.bar({ vi: 'đã có', en: 'in place' }[locale], 'result'),
  legend.bar(
    { vi: 'còn thiếu so với định mức', en: 'short of the norm' }[locale],
    'shortfall',
    'hatch',
  ),
];

/** Shares of the norm: every column could reach the same line. */
function shares(levels: readonly Level[], room: Room, locale: Locale): Scene {
  const items = sorted(levels, ({ norm_rate }) => norm_rate).map((level) => ({
    key: level.key,
    label: nameOf(level, locale),
    value: level.norm_rate,
    text: formatQuantity(level.norm_rate, 'percent', locale),
    total: level.part_of === null,
  }));
  const columns = columnsFit(
    items.map(({ label }) => label),
    room,
  );
  if (columns || room.bare === true)
    return columnsForm(items, room, {
      norm: {
        at: norm,
        text: normWord[locale].replace('{norm}', formatQuantity(norm, 'percent', locale)),
      },
    });
  const bars = items.map(({ value, ...item }) => ({
    ...item,
    value,
    parts: [
      { value, tone: 'result' as const },
      { value: norm - value, tone: 'shortfall' as const, look: 'hatch' as const },
    ],
    targets: [{ at: norm }],
  }));
  return barsForm([{ rows: bars }], room, { whole: norm, legend: signs(locale) });
}

/** Items in place, and how many the norm would be, worked back from the share. */
function counts(levels: readonly Level[], room: Room, locale: Locale): Scene {
  const parts = levels.filter(({ part_of }) => part_of !== null);
  const bars = sorted(parts, ({ items }) => items).map((level) => ({
    key: level.key,
    label: nameOf(level, locale),
    value: level.items,
    text: hasWord[locale].replace('{items}', formatNumber(level.items, locale)),
    parts: [
      { value: level.items, tone: 'result' as const },
      {
        value: wholeOf(level.items, level.norm_rate) - level.items,
        tone: 'shortfall' as const,
        look: 'hatch' as const,
      },
    ],
    targets: [{ at: wholeOf(level.items, level.norm_rate) }],
  }));
  return barsForm([{ rows: bars }], room, { legend: signs(locale) });
}

export const chart = defineChart({
  id: 'equipment-by-level',
  form: 'targets',
  datasets: [teachingEquipment],
  rows: levelsOf,
  columns: [
    nameColumn<Level>({ vi: 'Cấp học', en: 'Level' }),
    fieldColumn(teachingEquipment, 'items'),
    fieldColumn(teachingEquipment, 'norm_rate'),
  ],
  views: [
    {
      id: 'share',
      label: { vi: 'Tỷ lệ', en: 'Share' },
      says: {
        vi: 'Mỗi cấp so với định mức của chính mình, từ đủ nhất đến thiếu nhất: {teaching-equipment/lower-secondary/norm_rate} ở THCS, {teaching-equipment/continuing/norm_rate} ở các trung tâm.',
        en: 'Each level against its own norm, from best to worst equipped: {teaching-equipment/lower-secondary/norm_rate} in lower secondary, {teaching-equipment/continuing/norm_rate} in the centres.',
      },
    },
    {
      id: 'items',
      label: { vi: 'Số thiết bị', en: 'Items' },
      says: {
        vi: 'Số thiết bị đã có và số còn thiếu: mầm non có nhiều nhất, {teaching-equipment/preschool/items}, mà cũng thiếu nhiều nhất. Định mức tính ngược từ tỷ lệ nên là ước tính.',
        en: 'Items in place and items missing: preschool has most, {teaching-equipment/preschool/items}, and lacks most. The norm is worked back from the share, so it is an estimate.',
      },
    },
  ],
  draw: (levels, room, { locale, view = 'share' }) =>
    view === 'items' ? counts(levels, room, locale) : shares(levels, room, locale),
});
