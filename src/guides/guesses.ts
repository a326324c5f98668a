import type { Localized } from '../locale/locales.ts';

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
  readonly question: Localized;
  /** One sentence on what the figure means, after the guess. */
  readonly after: Localized;
}

/** Every question, one a chart. */
const guesses: readonly Guess[] = [
  {
    chart: 'enrolment-rates',
    of: 'term-targets/kindergarten-5.department/result',
    most: 100,
    step: 1,
    question: {
      vi: 'Cứ một trăm trẻ 5 tuổi ở Điện Biên thì bao nhiêu em đến lớp mẫu giáo?',
      en: 'Of every hundred five-year-olds in Điện Biên, how many go to kindergarten?',
    },
    after: {
      vi: 'Chỉ tiêu là {term-targets/kindergarten-5.department/target}. Ở tuổi nhỏ hơn, tuổi nhà trẻ, mới có {term-targets/nursery.plan/result} đi học.',
      en: 'The target was {term-targets/kindergarten-5.department/target}. Of the youngest, those of nursery age, {term-targets/nursery.plan/result} attend.',
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
    of: 'rooms/boarding-rooms/change',
    most: 60,
    step: 1,
    question: {
      vi: 'Phòng nội trú là chỗ ở của học sinh xa nhà; nay {rooms/boarding-rooms/permanent_rate} số phòng ấy đã kiên cố. So với đầu giai đoạn, tỷ lệ ấy tăng thêm bao nhiêu điểm phần trăm?',
      en: 'Boarding rooms are where pupils far from home live; {rooms/boarding-rooms/permanent_rate} of them are now permanent, that is, solidly built. By how many percentage points has that share risen since the start of the period?',
    },
    after: {
      vi: 'Phòng học tăng thêm {rooms/classrooms/change}. Đại hội Đảng bộ tỉnh giao {term-targets/permanent-boarding-rooms.province/target} phòng nội trú phải kiên cố.',
      en: 'Classrooms rose by {rooms/classrooms/change}. The provincial Party congress had asked for {term-targets/permanent-boarding-rooms.province/target} of boarding rooms to be permanent.',
    },
  },
  {
    chart: 'lao-students',
    of: 'lao-students/university/people',
    most: 400,
    step: 5,
    question: {
      vi: 'Giai đoạn 2020–2024, {lao-students/all/people} từ Lào sang Điện Biên học. Trong số ấy, bao nhiêu người học đại học?',
      en: 'In 2020–2024, {lao-students/all/people} came from Laos to study in Điện Biên. How many of them were at university?',
    },
    after: {
      vi: '{lao-students/intermediate/people} học trung cấp, {lao-students/college/people} học cao đẳng, {lao-students/short-course/people} dự lớp ngắn hạn.',
      en: '{lao-students/intermediate/people} were in intermediate training, {lao-students/college/people} at college, {lao-students/short-course/people} on short courses.',
    },
  },
];

/** The question that goes with a chart; undefined where there is none. */
export function guessOf(chart: string): Guess | undefined {
  return guesses.find((guess) => guess.chart === chart);
}
