import { nominatedGraduates } from '../datasets/nominated-graduates.ts';
import { fillWords } from '../figures/words.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { defineChart } from './define.ts';

const labels = {
  placed: {
    vi: 'Đã được bố trí việc làm',
    en: 'Placed in jobs',
  },
  others: {
    vi: 'Làm việc khác tại địa phương (chấm rỗng)',
    en: 'In other work in the area (hollow dots)',
  },
} satisfies Record<string, Words>;

const tableRows: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  vi: [
    [labels.placed.vi, '{nominated-graduates/footnote/placed|bare}'],
    [labels.others.vi, '{nominated-graduates/others|bare}'],
    ['Tất cả sinh viên tốt nghiệp', '{nominated-graduates/footnote/graduates|bare}'],
    ['Tỷ lệ được bố trí việc làm, ở chú thích', '{nominated-graduates/footnote/rate}'],
    ['Tỷ lệ ấy, ở phần chính', 'gần {nominated-graduates/main-text/rate}'],
  ],
  en: [
    [labels.placed.en, '{nominated-graduates/footnote/placed|bare}'],
    [labels.others.en, '{nominated-graduates/others|bare}'],
    ['All graduates', '{nominated-graduates/footnote/graduates|bare}'],
    ['Share placed in jobs, in the footnote', '{nominated-graduates/footnote/rate}'],
    ['The same share, in the main text', 'nearly {nominated-graduates/main-text/rate}'],
  ],
};

const columns = 20;

export const nominatedGraduatesChart = defineChart({
  id: 'nominated-graduates',
  datasets: [nominatedGraduates],
  words: {
    vi: {
      title:
        '{nominated-graduates/footnote/placed|bare} trong {nominated-graduates/footnote/graduates} cử tuyển ra trường được bố trí việc làm',
      subtitle: 'Sinh viên cử tuyển tốt nghiệp các năm 2021, 2022 và 2023; mỗi chấm là một người',
      alt: 'Hai nhóm chấm, mỗi chấm một sinh viên cử tuyển đã tốt nghiệp, tổng cộng {nominated-graduates/footnote/graduates|bare}. Đã được bố trí việc làm: {nominated-graduates/footnote/placed|bare} người, tức {nominated-graduates/footnote/rate}. Làm việc khác tại địa phương: {nominated-graduates/others|bare} người, chấm rỗng.',
      context:
        'Sinh viên cử tuyển là người dân tộc thiểu số được tỉnh chọn cho đi học, không qua thi. “Bố trí việc làm” ở đây tính cả cơ quan nhà nước, đơn vị công lập và doanh nghiệp trong tỉnh. Chấm rỗng không có nghĩa là thất nghiệp: theo báo cáo, những người ấy đi làm doanh nghiệp, tự làm ăn hoặc sản xuất tại chỗ. Vì vậy ranh giới giữa hai nhóm chưa rõ.',
      note: 'Chú thích của báo cáo ghi {nominated-graduates/footnote/rate}, phần chính ghi “gần {nominated-graduates/main-text/rate}”.',
    },
    en: {
      title:
        '{nominated-graduates/footnote/placed|bare} of {nominated-graduates/footnote/graduates|bare} nominated graduates were placed in jobs',
      subtitle: 'Nominated students who graduated in 2021, 2022 and 2023; one dot a person',
      alt: 'Two groups of dots, one dot for each nominated student who graduated, {nominated-graduates/footnote/graduates|bare} in all. Placed in jobs: {nominated-graduates/footnote/placed|bare}, or {nominated-graduates/footnote/rate}. In other work in the area: {nominated-graduates/others|bare}, hollow dots.',
      context:
        'Nominated students come from ethnic minorities and were picked by the province to study without an entrance examination. “Placed” covers state agencies, public service units and businesses in the province. A hollow dot does not mean out of work: the report says that these graduates work for businesses, for themselves or in local production. The line between the two groups is therefore not clear.',
      note: 'A footnote of the report has {nominated-graduates/footnote/rate}, its main text “nearly {nominated-graduates/main-text/rate}”.',
    },
  },
  draw(data, locale) {
    const placed = data.figure('nominated-graduates/footnote/placed').value;
    const others = data.figure('nominated-graduates/others').value;
    const value = (ref: string): string =>
      fillWords(`{nominated-graduates/${ref}|bare}`, locale, data);
    return {
      panels: [
        {
          rows: [
            {
              label: labels.placed[locale],
              value: value('footnote/placed'),
              tableRow: 0,
              units: { columns, groups: [{ count: placed, tone: 'result' }] },
            },
            {
              label: labels.others[locale],
              value: value('others'),
              tableRow: 1,
              units: { columns, groups: [{ count: others, tone: 'result', hollow: true }] },
            },
          ],
        },
      ],
    };
  },
  table(data, locale) {
    return {
      columns: [
        { title: { vi: 'Nội dung', en: 'Measure' }[locale], numeric: false },
        { title: { vi: 'Số liệu', en: 'Figure' }[locale], numeric: true },
      ],
      rows: tableRows[locale].map((cells) => cells.map((cell) => fillWords(cell, locale, data))),
    };
  },
});
