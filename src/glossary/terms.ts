import type { Words } from '../locale/locales.ts';

/** An official word and what it means. */
export interface Term {
  /** Anchor of the term on the glossary page. */
  readonly id: string;
  readonly term: Words;
  readonly meaning: Words;
}

/** Every term that a story may explain. The English follows the published usage of the sector. */
export const terms: readonly Term[] = [
  {
    id: 'semi-boarding',
    term: { vi: 'Bán trú', en: 'Semi-boarding' },
    meaning: {
      vi: 'Học sinh ở xa, không thể đi về trong ngày, được ăn ở tại trường trong tuần rồi cuối tuần về nhà. Trường nội trú thì nuôi dạy học sinh suốt năm học.',
      en: 'Pupils who live too far away to go home each day eat and sleep at school during the week and go home at the weekend. A boarding school keeps its pupils for the whole school year.',
    },
  },
  {
    id: 'permanent-room',
    term: { vi: 'Phòng kiên cố', en: 'Permanent room' },
    meaning: {
      vi: 'Phòng xây bằng vật liệu bền, dùng lâu dài, khác phòng tạm và phòng bán kiên cố.',
      en: 'A room solidly built to last, unlike a temporary or a semi-permanent one.',
    },
  },
  {
    id: 'satellite-site',
    term: { vi: 'Điểm trường', en: 'Satellite school site' },
    meaning: {
      vi: 'Lớp học đặt tại bản, xa trường chính, để trẻ nhỏ không phải đi xa.',
      en: 'Classes held in a village away from the main school, so that small children need not travel far.',
    },
  },
  {
    id: 'minimum-equipment',
    term: { vi: 'Thiết bị dạy học tối thiểu', en: 'Minimum teaching equipment' },
    meaning: {
      vi: 'Những thiết bị mà quy định buộc mỗi lớp, mỗi môn phải có; số lượng phải có gọi là định mức.',
      en: 'The equipment that the regulations require for each class and subject; the required number is called the norm.',
    },
  },
  {
    id: 'enrolment-rate',
    term: { vi: 'Tỷ lệ huy động', en: 'Enrolment rate' },
    meaning: {
      vi: 'Trong số trẻ ở một độ tuổi, phần đang đi học ở cấp học dành cho độ tuổi ấy.',
      en: 'Of all children of a certain age, the share who attend the level of schooling meant for that age.',
    },
  },
  {
    id: 'nursery',
    term: { vi: 'Nhà trẻ', en: 'Nursery' },
    meaning: {
      vi: 'Nơi trông giữ, chăm sóc và dạy trẻ từ ba đến ba mươi sáu tháng tuổi. Từ ba tuổi trẻ lên mẫu giáo; nhà trẻ và mẫu giáo gọi chung là mầm non.',
      en: 'Care and early learning for children aged three to thirty-six months. From the age of three they go to kindergarten; nursery and kindergarten together are preschool education.',
    },
  },
  {
    id: 'excellent-student-competition',
    term: { vi: 'Thi chọn học sinh giỏi quốc gia', en: 'National Excellent Student Competition' },
    meaning: {
      vi: 'Kỳ thi do Bộ Giáo dục và Đào tạo tổ chức mỗi năm cho học sinh THPT, theo từng môn. Có bốn hạng giải: Nhất, Nhì, Ba và Khuyến khích.',
      en: 'A yearly contest held by the Ministry of Education and Training for upper secondary students, subject by subject. There are four ranks: first, second, third and consolation.',
    },
  },
  {
    id: 'universal-education',
    term: { vi: 'Phổ cập giáo dục', en: 'Universal education' },
    meaning: {
      vi: 'Việc tổ chức để mọi người trong một độ tuổi đều được đi học và học tới trình độ luật định. Địa phương nào làm được theo mức quy định thì được công nhận đạt chuẩn phổ cập.',
      en: 'Seeing to it that everyone of a certain age goes to school and reaches the level set by law. A place that does so to the required extent is recognised as meeting the standard.',
    },
  },
  {
    id: 'universal-level-three',
    term: { vi: 'Phổ cập mức độ 3', en: 'Universal education, level 3' },
    meaning: {
      vi: 'Mức cao nhất trong ba mức của chuẩn phổ cập tiểu học và chuẩn phổ cập THCS, theo Nghị định số 20/2014/NĐ-CP. Mức sau đòi hỏi tỷ lệ trẻ đi học và học xong cao hơn mức trước.',
      en: 'The highest of the three levels of the standards for universal primary and universal lower secondary education, set by Decree No. 20/2014/NĐ-CP. Each level asks for more children in school and more who finish than the one before.',
    },
  },
  {
    id: 'literacy-level-two',
    term: { vi: 'Xóa mù chữ mức độ 2', en: 'Illiteracy eradication, level 2' },
    meaning: {
      vi: 'Mức cao hơn trong hai mức, theo Nghị định số 20/2014/NĐ-CP. Một người đạt mức này khi học xong giai đoạn hai của chương trình xóa mù chữ hoặc học xong tiểu học; cả tỉnh đạt khi mọi huyện đều đạt.',
      en: 'The higher of two levels set by Decree No. 20/2014/NĐ-CP. A person reaches it by finishing the second stage of the literacy programme or primary school; a province, when every district in it does.',
    },
  },
  {
    id: 'learning-society',
    term: { vi: 'Xã hội học tập', en: 'Learning society' },
    meaning: {
      vi: 'Một xã hội nơi ai, ở tuổi nào, cũng có điều kiện và thói quen học: ở trường, ở nơi làm việc, ở trung tâm trong xã hay tự học.',
      en: 'A society in which people of every age have the chance and the habit of learning: at school, at work, at a centre in the commune or on their own.',
    },
  },
  {
    id: 'national-standard-school',
    term: { vi: 'Trường đạt chuẩn quốc gia', en: 'School meeting national standards' },
    meaning: {
      vi: 'Trường được công nhận đạt bộ tiêu chuẩn của Bộ Giáo dục và Đào tạo về quản lý, đội ngũ, cơ sở vật chất, quan hệ với gia đình và xã hội, và kết quả giáo dục.',
      en: 'A school recognised as meeting the standards of the Ministry of Education and Training for management, staff, facilities, ties with families and society, and results.',
    },
  },
  {
    id: 'quality-accreditation',
    term: { vi: 'Kiểm định chất lượng giáo dục', en: 'Education quality accreditation' },
    meaning: {
      vi: 'Trường tự chấm mình theo tiêu chuẩn chung (tự đánh giá), rồi một đoàn từ bên ngoài tới kiểm tra lại (đánh giá ngoài). Đạt thì được công nhận, và kết quả công bố cho mọi người biết.',
      en: 'A school measures itself against common standards (self-assessment), then a team from outside checks (external assessment). A school that passes is accredited, and the outcome is made public.',
    },
  },
  {
    id: 'international-surveys',
    term: { vi: 'PISA, TALIS, SEA-PLM', en: 'PISA, TALIS, SEA-PLM' },
    meaning: {
      vi: 'Ba cuộc khảo sát quốc tế: PISA về năng lực học sinh mười lăm tuổi, TALIS về giáo viên và hiệu trưởng, SEA-PLM về kết quả học tập của học sinh lớp 5 ở Đông Nam Á.',
      en: 'Three international surveys: PISA of what fifteen-year-olds can do, TALIS of teachers and principals, SEA-PLM of what grade 5 pupils in Southeast Asia have learnt.',
    },
  },
];
