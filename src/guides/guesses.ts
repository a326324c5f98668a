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
export const guesses: readonly Guess[] = [
  {
    chart: 'enrolment-rates',
    of: 'term-targets/nursery.plan/result',
    most: 100,
    step: 1,
    question: {
      vi: 'Cứ một trăm trẻ chưa đến ba tuổi ở Điện Biên thì bao nhiêu em đi nhà trẻ?',
      en: 'Of every hundred children under three in Điện Biên, how many go to nursery?',
    },
    after: {
      vi: 'Kế hoạch năm năm là {term-targets/nursery.plan/target}; các tuổi lớn hơn đều vượt chỉ tiêu.',
      en: 'The five-year plan asked for {term-targets/nursery.plan/target}; all older ages are above their targets.',
    },
  },
  {
    chart: 'teacher-qualification',
    of: 'teacher-qualification/primary/rate',
    most: 100,
    step: 1,
    question: {
      vi: 'Trước Luật Giáo dục 2019, {teacher-qualification/primary-before} giáo viên tiểu học đạt chuẩn trình độ. Đầu năm học 2024–2025 là bao nhiêu?',
      en: 'Before the 2019 Education Law {teacher-qualification/primary-before} of primary teachers held the required degree. What was the share at the start of 2024–2025?',
    },
    after: {
      vi: 'Đó là mức tăng lớn nhất trong các cấp học: thêm {teacher-qualification/primary/change}.',
      en: 'No other level rose as far: {teacher-qualification/primary/change} more.',
    },
  },
  {
    chart: 'permanent-rooms',
    of: 'rooms/boarding-rooms/permanent_rate',
    most: 100,
    step: 1,
    question: {
      vi: 'Cứ một trăm phòng nội trú cho học sinh xa nhà thì bao nhiêu phòng đã kiên cố?',
      en: 'Of every hundred boarding rooms for pupils far from home, how many are permanently built?',
    },
    after: {
      vi: 'Tỉnh giao {term-targets/permanent-boarding-rooms.province/target}. Đây là chỉ tiêu hụt xa nhất của cả nhiệm kỳ.',
      en: 'The province asked for {term-targets/permanent-boarding-rooms.province/target}. No other target of the term was missed by as much.',
    },
  },
  {
    chart: 'lao-students',
    of: 'lao-students/all/people',
    most: 1000,
    step: 10,
    question: {
      vi: 'Trong giai đoạn 2020–2024, bao nhiêu người từ Lào đã sang Điện Biên học?',
      en: 'How many people came from Laos to study in Điện Biên in 2020–2024?',
    },
    after: {
      vi: 'Hơn một nửa học trung cấp. Chiều ngược lại, tỉnh cử {sent-abroad/all/people} ra nước ngoài học.',
      en: 'More than half took intermediate programmes. In the other direction the province sent {sent-abroad/all/people|words} people abroad.',
    },
  },
];

/** The question that goes with a chart; undefined where there is none. */
export function guessOf(chart: string): Guess | undefined {
  return guesses.find((guess) => guess.chart === chart);
}
