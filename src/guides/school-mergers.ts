import { schoolMergersChart } from '../charts/school-mergers.ts';
import type { Drawing, Row } from '../plot/drawing.ts';
import type { Units } from '../plot/units.ts';
import { defineGuide } from './define.ts';

/** The schools merged and the missing reductions fill whole lines of so many dots. */
const columns = 14;

type Groups = Units['groups'];

interface Parts {
  readonly before: Row;
  readonly after: Row;
  readonly reduction: Row;
  readonly groups: Readonly<Record<'before' | 'after' | 'reduction', Groups>>;
}

/** The three rows of the chart, whose dots become the states of one field of dots. */
function partsOf({ panels }: Drawing): Parts {
  const [before, after, reduction] = panels.flatMap(({ rows }) => rows);
  if (before?.units === undefined || after?.units === undefined || reduction?.units === undefined)
    throw new Error('school-mergers draws three rows of dots');
  const groups = {
    before: before.units.groups,
    after: after.units.groups,
    reduction: reduction.units.groups,
  };
  return { before, after, reduction, groups };
}

const field = (row: Row, groups: Groups): Drawing => ({
  panels: [{ rows: [{ ...row, units: { columns, groups } }] }],
});

export const schoolMergersGuide = defineGuide({
  chart: schoolMergersChart,
  steps: [
    {
      words: {
        vi: 'Đây là {school-mergers/2020-2024/before} được đưa vào sáp nhập trong giai đoạn 2020–2024, mỗi chấm một trường.',
        en: 'These are the {school-mergers/2020-2024/before} that went through mergers in 2020–2024, one dot each.',
      },
      still(drawing) {
        const { before, groups } = partsOf(drawing);
        return field(before, groups.before);
      },
    },
    {
      words: {
        vi: 'Gộp xong còn {school-mergers/2020-2024/after|bare}. Những chấm mờ là {school-mergers/2020-2024/reduction|bare} đầu mối đã bớt; báo cáo không kể tên trường nào.',
        en: 'Once merged, {school-mergers/2020-2024/after|bare} remain. The faint dots are the {school-mergers/2020-2024/reduction|bare} that are gone; the report names none of them.',
      },
      still(drawing) {
        const { after, groups } = partsOf(drawing);
        const gone = groups.reduction.filter(({ hollow = false }) => !hollow);
        return field(after, [
          ...groups.after,
          ...gone.map((group) => ({ ...group, tone: 'before' as const, back: true })),
        ]);
      },
    },
    {
      words: {
        vi: 'Bớt {school-mergers/2020-2024/reduction|bare} mới đạt {school-mergers/2020-2024/target_rate} chỉ tiêu. Tính ngược từ tỷ lệ ấy, tỉnh giao bớt {school-mergers/target|bare}: thiếu {school-mergers/shortfall|words} đầu mối, vẽ bằng chấm rỗng.',
        en: 'A cut of {school-mergers/2020-2024/reduction|bare} is {school-mergers/2020-2024/target_rate} of the target. Worked back from that share, the target was {school-mergers/target|bare}: {school-mergers/shortfall|words} more, drawn as hollow dots.',
      },
      still(drawing) {
        const { reduction, groups } = partsOf(drawing);
        return field({ ...reduction, remarks: [] }, [
          ...groups.after.map((group) => ({ ...group, back: true })),
          ...groups.reduction,
        ]);
      },
    },
  ],
});
