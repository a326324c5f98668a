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
    id: 'party-organisation',
    term: { vi: 'Đảng bộ', en: 'Party organisation' },
    meaning: {
      vi: 'Toàn thể đảng viên của một cơ quan, một địa phương, do Ban Chấp hành (đảng ủy) lãnh đạo.',
      en: 'All Party members of an agency or a locality, led by an Executive Committee (the Party Committee).',
    },
  },
  {
    id: 'constituent-organisation',
    term: { vi: 'Đảng bộ bộ phận', en: 'Constituent Party organisation' },
    meaning: {
      vi: 'Cấp nằm giữa đảng bộ cơ sở và các chi bộ, lập ở đơn vị trực thuộc có nhiều đảng viên như một trường học.',
      en: 'The level between a grassroots Party organisation and its cells, set up in a unit with many members, such as a school.',
    },
  },
  {
    id: 'party-cell',
    term: { vi: 'Chi bộ', en: 'Party cell' },
    meaning: {
      vi: 'Tổ chức đảng nhỏ nhất, nơi đảng viên sinh hoạt.',
      en: 'The smallest Party unit, in which members hold their meetings.',
    },
  },
  {
    id: 'probationary-member',
    term: { vi: 'Đảng viên dự bị', en: 'Probationary member' },
    meaning: {
      vi: 'Người mới được kết nạp, chờ chi bộ xét công nhận là đảng viên chính thức.',
      en: 'Someone newly admitted, waiting to be recognised as a full member.',
    },
  },
  {
    id: 'political-theory',
    term: { vi: 'Trình độ lý luận chính trị', en: 'Level of political theory' },
    meaning: {
      vi: 'Bậc đã học ở trường Đảng: sơ cấp, trung cấp, cao cấp. Khác với bằng cấp chuyên môn.',
      en: 'The level reached in the Party’s schools: elementary, intermediate or advanced. It is apart from professional degrees.',
    },
  },
  {
    id: 'cultural-family',
    term: { vi: 'Gia đình văn hóa', en: 'Cultural family' },
    meaning: {
      vi: 'Danh hiệu xét hằng năm ở nơi cư trú cho gia đình sống đúng pháp luật, hòa thuận và tham gia việc chung.',
      en: 'A title given each year where people live, to families who keep the law, live in harmony and take part in common work.',
    },
  },
  {
    id: 'inspection',
    term: { vi: 'Kiểm tra của Đảng', en: 'Party inspection' },
    meaning: {
      vi: 'Xem xét một tổ chức đảng hoặc đảng viên làm đúng quy định hay không; có vi phạm thì xử lý.',
      en: 'Finding out whether a Party unit or a member has kept the rules; violations are dealt with.',
    },
  },
  {
    id: 'supervision',
    term: { vi: 'Giám sát của Đảng', en: 'Party supervision' },
    meaning: {
      vi: 'Theo dõi việc thực hiện chỉ thị, nghị quyết để nhắc nhở, phòng ngừa từ sớm.',
      en: 'Following how directives and resolutions are carried out, to remind and prevent early.',
    },
  },
  {
    id: 'reprimand',
    term: { vi: 'Khiển trách', en: 'Reprimand' },
    meaning: {
      vi: 'Hình thức kỷ luật nhẹ nhất đối với tổ chức đảng và đảng viên.',
      en: 'The mildest form of discipline for a Party unit or a member.',
    },
  },
  {
    id: 'expulsion',
    term: { vi: 'Khai trừ', en: 'Expulsion' },
    meaning: {
      vi: 'Hình thức kỷ luật nặng nhất đối với đảng viên: đưa ra khỏi Đảng.',
      en: 'The severest form of discipline for a member: removal from the Party.',
    },
  },
  {
    id: 'congress-resolution',
    term: { vi: 'Chỉ tiêu nghị quyết', en: 'Target of a resolution' },
    meaning: {
      vi: 'Mức mà đại hội đảng bộ quyết định phải đạt trong nhiệm kỳ.',
      en: 'A level that a Party congress decides is to be reached in the term.',
    },
  },
  {
    id: 'five-year-plan',
    term: { vi: 'Kế hoạch năm năm', en: 'Five-year plan' },
    meaning: {
      vi: 'Kế hoạch phát triển kinh tế – xã hội của tỉnh cho từng giai đoạn năm năm, ở đây là 2021–2025.',
      en: 'The province’s plan for economic and social development, here for 2021–2025.',
    },
  },
];
