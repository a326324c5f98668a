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
    id: 'boarding-school',
    term: {
      vi: 'Trường phổ thông dân tộc nội trú (PTDTNT)',
      en: 'Ethnic minority boarding school',
    },
    meaning: {
      vi: 'Trường của Nhà nước dành cho con em dân tộc thiểu số và gia đình ở vùng đặc biệt khó khăn; học sinh ăn ở và học tại trường suốt năm học.',
      en: 'A state school for children of ethnic minorities and of families in particularly disadvantaged areas; students live and study there for the whole school year.',
    },
  },
  {
    id: 'semi-boarding-school',
    term: {
      vi: 'Trường phổ thông dân tộc bán trú (PTDTBT)',
      en: 'Ethnic minority semi-boarding school',
    },
    meaning: {
      vi: 'Trường của Nhà nước ở vùng dân tộc thiểu số, nơi học sinh nhà xa được ở lại trong tuần.',
      en: 'A state school in an ethnic minority area where students who live far away stay during the week.',
    },
  },
  {
    id: 'required-qualification',
    term: { vi: 'Đạt chuẩn, trên chuẩn trình độ đào tạo', en: 'Required qualification' },
    meaning: {
      vi: 'Có tấm bằng mà Luật Giáo dục 2019 đòi hỏi: từ cao đẳng sư phạm với giáo viên mầm non, từ cử nhân ngành đào tạo giáo viên với giáo viên tiểu học, THCS và THPT. Trên chuẩn là có bằng cao hơn mức ấy.',
      en: 'The diploma that the 2019 Education Law requires: a teacher training college diploma for preschool, a bachelor’s degree in teacher training for primary and secondary school. “Above the requirement” means a higher one.',
    },
  },
  {
    id: 'professional-title',
    term: { vi: 'Chức danh nghề nghiệp', en: 'Professional title' },
    meaning: {
      vi: 'Hạng của viên chức trong nghề, như giáo viên THCS hạng II; mỗi hạng có tiêu chuẩn riêng.',
      en: 'The grade that a public employee holds in a profession, each with its own standards.',
    },
  },
  {
    id: 'payroll-cuts',
    term: { vi: 'Tinh giản biên chế', en: 'Payroll streamlining' },
    meaning: {
      vi: 'Giảm số người hưởng lương từ ngân sách trong cơ quan, đơn vị công lập.',
      en: 'Reducing the number of people on the public payroll.',
    },
  },
  {
    id: 'administrative-procedure',
    term: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' },
    meaning: {
      vi: 'Trình tự, hồ sơ mà người dân hay tổ chức phải làm để cơ quan nhà nước giải quyết một việc, như xin chuyển trường, cấp lại văn bằng.',
      en: 'The steps and papers by which a person or organisation has a matter settled by a public body, such as changing school or replacing a diploma.',
    },
  },
  {
    id: 'end-to-end-service',
    term: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'End-to-end online public service' },
    meaning: {
      vi: 'Từ nộp hồ sơ đến giải quyết đều làm qua mạng; kết quả nhận qua mạng hoặc qua bưu chính.',
      en: 'From application to decision everything is done online; the result comes online or by post.',
    },
  },
  {
    id: 'partial-service',
    term: { vi: 'Dịch vụ công trực tuyến một phần', en: 'Partially online public service' },
    meaning: {
      vi: 'Có bước làm qua mạng, nhưng còn ít nhất một bước phải đến tận nơi.',
      en: 'Some steps are done online, but at least one still has to be done in person.',
    },
  },
  {
    id: 'one-stop',
    term: { vi: 'Một cửa, một cửa liên thông', en: 'One-stop service' },
    meaning: {
      vi: 'Nộp hồ sơ và nhận kết quả ở một nơi; liên thông là khi nhiều cơ quan cùng giải quyết mà người dân vẫn chỉ đến nơi ấy.',
      en: 'Papers are handed in and results collected at one desk, “linked” when several offices work on the matter behind it.',
    },
  },
  {
    id: 'digital-transformation',
    term: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
    meaning: {
      vi: 'Đưa việc quản lý, dạy và học lên nền tảng số, thay cách làm bằng giấy tờ và đi lại.',
      en: 'Moving management, teaching and learning on to digital platforms in place of paper and travel.',
    },
  },
  {
    id: 'project-06',
    term: { vi: 'Đề án 06', en: 'Project 06' },
    meaning: {
      vi: 'Đề án của Chính phủ về dữ liệu dân cư, định danh và xác thực điện tử, giai đoạn 2022–2025, tầm nhìn đến năm 2030.',
      en: 'The Government’s project on population data, electronic identification and authentication, 2022–2025 with a vision to 2030.',
    },
  },
];
