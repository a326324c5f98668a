import { teachingEquipment } from '../datasets/teaching-equipment.ts';
import { formatQuantity } from '../locale/format.ts';
import { barRows } from '../plot/forms/bars.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

export const equipmentByLevel = defineChart({
  id: 'equipment-by-level',
  datasets: [teachingEquipment],
  words: {
    vi: {
      title: 'Thiết bị dạy học mới đáp ứng một nửa định mức',
      subtitle:
        'Thiết bị dạy học tối thiểu: tỷ lệ đáp ứng định mức (%) và số thiết bị, theo cấp học',
      alt: 'Sáu thanh ngang, khung ngoài là định mức. Toàn ngành đáp ứng {teaching-equipment/all/norm_rate} với {teaching-equipment/all/items}. Cao nhất là THCS {teaching-equipment/lower-secondary/norm_rate}, rồi mầm non {teaching-equipment/preschool/norm_rate}, tiểu học {teaching-equipment/primary/norm_rate}, THPT {teaching-equipment/upper-secondary/norm_rate}; thấp nhất là các trung tâm giáo dục thường xuyên {teaching-equipment/continuing/norm_rate}.',
      context:
        'Thiết bị dạy học tối thiểu là những thứ quy định buộc mỗi lớp, mỗi môn phải có; số phải có gọi là định mức. Có nhiều chưa hẳn là đủ: mầm non giữ nhiều món nhất, nhưng định mức tính ngược từ tỷ lệ của cấp này cũng lớn nhất. Thiếu hơn cả là các trung tâm giáo dục thường xuyên, nơi dạy văn hóa và nghề ngoài trường phổ thông. Báo cáo không nói thiếu những loại gì và vì sao.',
      note: 'Ở mầm non, số thiết bị gồm cả đồ dùng, đồ chơi.',
    },
    en: {
      title: 'Teaching equipment meets only half of the required norm',
      subtitle: 'Minimum teaching equipment: share of the required norm (%) and items, by level',
      alt: 'Six bars, each in a frame that stands for the norm. The whole sector meets {teaching-equipment/all/norm_rate} with {teaching-equipment/all/items}. Lower secondary is highest at {teaching-equipment/lower-secondary/norm_rate}, then preschool {teaching-equipment/preschool/norm_rate}, primary {teaching-equipment/primary/norm_rate} and upper secondary {teaching-equipment/upper-secondary/norm_rate}; continuing education centres are lowest at {teaching-equipment/continuing/norm_rate}.',
      context:
        'Minimum teaching equipment is what the regulations require for each class and subject; the required number is the norm. Holding a lot is not holding enough: preschools have the most items, yet their norm, worked back from the share, is also the largest. Worst off are the continuing education centres, which teach school subjects and trades outside ordinary schools. The report does not say which items are missing, or why.',
      note: 'In preschool the items include utensils and toys.',
    },
  },
  draw(data, locale) {
    const all = data.rows(teachingEquipment);
    const [total, ...levels] = all;
    const sorted = [
      ...(total === undefined ? [] : [total]),
      ...levels.toSorted((a, b) => b.norm_rate - a.norm_rate),
    ];
    const items = sorted.map((level) => ({
      label: level[`label_${locale}`],
      tableRow: all.indexOf(level),
      total: level === total,
      size: level.norm_rate,
      text: formatQuantity(level.norm_rate, 'percent', locale),
      remarks: [{ text: formatQuantity(level.items, 'item', locale) }],
    }));
    return {
      legend: [
        legend.bar({ vi: 'đã có', en: 'in place' }[locale]),
        legend.bar({ vi: 'định mức', en: 'required norm' }[locale], 'quiet', true),
      ],
      panels: [{ rows: barRows(items, { whole: 100, outlined: true }) }],
    };
  },
  table(data, locale) {
    const first = { vi: 'Cấp học', en: 'Level' }[locale];
    const rows = data.rows(teachingEquipment);
    return datasetTable(teachingEquipment, rows, ['items', 'norm_rate'], first, data, locale);
  },
});
