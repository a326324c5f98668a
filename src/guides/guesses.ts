import type { Words } from '../locale/locales.ts';

/** A question that a reader may answer by guessing before looking at a chart. */
export interface Guess {
  /** The id of the chart. */
  readonly chart: string;
  /** The figure that is asked for, by its reference. */
  readonly of: string;
  /** The end of the scale, which begins at zero, and how fine it is. */
  readonly most: number;
  readonly step: number;
  /** `{references}` in the words are filled from the data. */
  readonly question: Words;
  /** One sentence on what the figure means, after the guess. */
  readonly after: Words;
}

/** Every question, one a chart. */
const guesses: readonly Guess[] = [
  {
    chart: 'enrolment-rates',
    of: 'term-targets/nursery.plan/result',
    most: 100,
    step: 1,
    question: {
      vi: 'Cứ một trăm trẻ từ 3 đến 36 tháng tuổi ở Điện Biên thì bao nhiêu em đi nhà trẻ?',
      en: 'Of every hundred children aged 3–36 months in Điện Biên, how many go to nursery?',
    },
    after: {
      vi: 'Kế hoạch năm năm là {term-targets/nursery.plan/target}. Ở các tuổi lớn hơn, tỷ lệ đi học đều vượt chỉ tiêu.',
      en: 'The five-year plan asked for {term-targets/nursery.plan/target}. At all older ages enrolment is above its target.',
    },
  },
  {
    chart: 'teacher-qualification',
    of: 'teacher-qualification/primary/change',
    most: 60,
    step: 1,
    question: {
      vi: 'Nay {teacher-qualification/primary/rate} giáo viên tiểu học đạt chuẩn trình độ. So với trước Luật Giáo dục 2019, tỷ lệ ấy đã tăng thêm bao nhiêu điểm phần trăm?',
      en: 'Today {teacher-qualification/primary/rate} of primary teachers hold the required qualification. By how many percentage points has that share risen since before the 2019 Education Law?',
    },
    after: {
      vi: 'Không cấp học nào tăng nhiều bằng. Tính ngược lại, trước Luật tỷ lệ ấy là {teacher-qualification/primary-before}.',
      en: 'No other level has risen as far. Worked back, the share before the Law was {teacher-qualification/primary-before}.',
    },
  },
  {
    chart: 'permanent-rooms',
    of: 'rooms/boarding-rooms/permanent_rate',
    most: 100,
    step: 1,
    question: {
      vi: 'Phòng nội trú là chỗ ở của học sinh xa nhà. Cứ một trăm phòng như thế, ước đến hết năm 2025 có bao nhiêu phòng kiên cố?',
      en: 'Boarding rooms are where pupils far from home live. By the end of 2025, how many of every hundred are estimated to be permanent, that is, solidly built?',
    },
    after: {
      vi: 'Tỉnh giao {term-targets/permanent-boarding-rooms.province/target}. Trong những chỉ tiêu mà báo cáo nêu mức, đây là chỗ hụt xa nhất.',
      en: 'The province asked for {term-targets/permanent-boarding-rooms.province/target}. Of the targets whose level the report gives, none was missed by as much.',
    },
  },
  {
    chart: 'lao-students',
    of: 'sent-abroad/all/people',
    most: 400,
    step: 5,
    question: {
      vi: 'Giai đoạn 2020–2024, {lao-students/all/people} từ Lào sang Điện Biên học. Chiều ngược lại, tỉnh cử bao nhiêu người ra nước ngoài học?',
      en: 'In 2020–2024, {lao-students/all/people} came from Laos to study in Điện Biên. How many did the province send abroad to study?',
    },
    after: {
      vi: '{sent-abroad/china/people|Words} người sang Trung Quốc, {sent-abroad/thailand/people|words} người sang Thái Lan, {sent-abroad/laos/people|words} người sang Lào.',
      en: '{sent-abroad/china/people|Words} went to China, {sent-abroad/thailand/people|words} to Thailand and {sent-abroad/laos/people|words} to Laos.',
    },
  },
];

/** The question that goes with a chart; undefined where there is none. */
export function guessOf(chart: string): Guess | undefined {
  return guesses.find((guess) => guess.chart === chart);
}
