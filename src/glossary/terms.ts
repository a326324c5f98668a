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
    id: 'democratic-centralism',
    term: { vi: 'Tập trung dân chủ', en: 'Democratic centralism' },
    meaning: {
      vi: 'Nguyên tắc làm việc của Đảng: cùng bàn bạc, quyết định theo đa số, cấp dưới phục tùng cấp trên, cá nhân chịu trách nhiệm phần việc của mình.',
      en: 'The Party’s working principle: discuss together, decide by majority, follow decisions from above, and answer personally for one’s own task.',
    },
  },
  {
    id: 'two-sessions',
    term: { vi: 'Dạy học hai buổi mỗi ngày', en: 'Two sessions a day' },
    meaning: {
      vi: 'Học sinh học cả buổi sáng và buổi chiều, thay vì một buổi.',
      en: 'Pupils are taught both morning and afternoon instead of for half the day.',
    },
  },
  {
    id: 'continuing-education',
    term: { vi: 'Giáo dục thường xuyên (GDTX)', en: 'Continuing education' },
    meaning: {
      vi: 'Học chương trình phổ thông, học nghề hay các lớp bồi dưỡng ở trung tâm, với giờ giấc và cách học linh hoạt hơn trường phổ thông. Trung tâm GDNN–GDTX, viết đủ là giáo dục nghề nghiệp – giáo dục thường xuyên, dạy cả nghề lẫn văn hóa.',
      en: 'General education, vocational and other courses at centres, with more flexible hours and ways of learning than in school.',
    },
  },
  {
    id: 'joint-training',
    term: { vi: 'Liên kết đào tạo', en: 'Joint training' },
    meaning: {
      vi: 'Trường đại học giữ chương trình và cấp bằng; một cơ sở giáo dục trong tỉnh cùng mở lớp và lo nơi học.',
      en: 'A university provides the programme and awards the degree; an institution in the province hosts the class.',
    },
  },
  {
    id: 'nomination',
    term: { vi: 'Cử tuyển', en: 'Admission by nomination' },
    meaning: {
      vi: 'Tuyển sinh không qua thi, dành cho học sinh các dân tộc rất ít người, hoặc học sinh dân tộc thiểu số ở vùng đặc biệt khó khăn: tỉnh xét chọn, cử đi học ngành tỉnh cần, và khi người học tốt nghiệp thì xét tuyển, bố trí việc làm.',
      en: 'Admission without an entrance examination, for students of ethnic groups with very small populations or from ethnic minorities in particularly disadvantaged areas: the province selects them, sends them to study what it needs, and considers them for a job when they graduate.',
    },
  },
  {
    id: 'part-time-degree',
    term: { vi: 'Vừa làm vừa học', en: 'Part-time study' },
    meaning: {
      vi: 'Hình thức đào tạo dành cho người đang đi làm: học theo đợt, buổi tối hoặc cuối tuần, khác với học chính quy tập trung.',
      en: 'Study for people in work, in blocks, evenings or weekends, as opposed to full-time study.',
    },
  },
  {
    id: 'professional-title',
    term: { vi: 'Chuẩn chức danh nghề nghiệp', en: 'Professional title standards' },
    meaning: {
      vi: 'Các mức năng lực mà giáo viên công lập phải đạt để được xếp hạng và xếp lương.',
      en: 'The levels of competence by which teachers in state schools are graded and paid.',
    },
  },
  {
    id: 'foreign-student',
    term: { vi: 'Lưu học sinh', en: 'Foreign student' },
    meaning: {
      vi: 'Người nước ngoài đến học, hoặc người trong nước ra nước ngoài học. Ở Điện Biên, từ này thường chỉ người Lào sang học.',
      en: 'Someone who studies in a country not their own. In Điện Biên these are mostly people from Laos.',
    },
  },
  {
    id: 'intermediate-programme',
    term: { vi: 'Trung cấp', en: 'Intermediate programme' },
    meaning: {
      vi: 'Bậc đào tạo nghề dưới cao đẳng; cũng là một bậc đào tạo lý luận chính trị cho cán bộ.',
      en: 'Vocational training one step below college; also a level of political theory training for officials.',
    },
  },
  {
    id: 'japanese-levels',
    term: { vi: 'Tiếng Nhật N5, N4', en: 'Japanese N5, N4' },
    meaning: {
      vi: 'Hai bậc thấp nhất trong năm bậc của kỳ thi năng lực tiếng Nhật: N5 là bậc đầu tiên, N4 là bậc kế tiếp.',
      en: 'The two lowest of the five levels of the Japanese-Language Proficiency Test: N5 is the first, N4 the next.',
    },
  },
  {
    id: 'initiative',
    term: { vi: 'Sáng kiến', en: 'Initiative' },
    meaning: {
      vi: 'Cải tiến trong công việc, như cách dạy hay cách quản lý mới, đã áp dụng và được cấp có thẩm quyền công nhận; cấp công nhận càng cao, phạm vi ảnh hưởng càng rộng.',
      en: 'An improvement at work, such as a new way of teaching or managing, that has been put to use and recognised by an authority; the higher the level of recognition, the wider its effect.',
    },
  },
  {
    id: 'emulation-flag',
    term: { vi: 'Cờ thi đua', en: 'Emulation flag' },
    meaning: {
      vi: 'Danh hiệu tặng tập thể dẫn đầu trong một phong trào thi đua; bằng khen là hình thức khen thưởng ghi nhận thành tích của tập thể hoặc cá nhân.',
      en: 'A title for the collective that leads an emulation movement, a campaign in which units compete to do better; a certificate of merit honours an achievement.',
    },
  },
  {
    id: 'meritorious-teacher',
    term: { vi: 'Nhà giáo Ưu tú', en: 'Meritorious Teacher' },
    meaning: {
      vi: 'Danh hiệu vinh dự Nhà nước phong tặng nhà giáo có nhiều cống hiến cho giáo dục.',
      en: 'An honorary title that the State confers on teachers for their contribution to education.',
    },
  },
  {
    id: 'peoples-teacher',
    term: { vi: 'Nhà giáo Nhân dân', en: 'People’s Teacher' },
    meaning: {
      vi: 'Danh hiệu vinh dự cao nhất Nhà nước phong tặng nhà giáo, trên Nhà giáo Ưu tú.',
      en: 'The highest honorary title that the State confers on teachers, above Meritorious Teacher.',
    },
  },
  {
    id: 'disadvantaged-commune',
    term: { vi: 'Xã đặc biệt khó khăn', en: 'Particularly disadvantaged commune' },
    meaning: {
      vi: 'Xã được Nhà nước xếp vào diện khó khăn nhất để hưởng chính sách hỗ trợ riêng.',
      en: 'A commune that the State ranks among those in most difficulty, with special policies to support it.',
    },
  },
  {
    id: 'new-style-rural',
    term: { vi: 'Nông thôn mới', en: 'New-style rural areas' },
    meaning: {
      vi: 'Chương trình quốc gia nâng cao đời sống nông thôn; xã đạt chuẩn khi đủ các tiêu chí về đường sá, trường học, thu nhập, môi trường và nhiều mặt khác.',
      en: 'A national programme to raise living standards in the countryside; a commune meets the standard once it fulfils criteria on roads, schools, income, the environment and more.',
    },
  },
  {
    id: 'national-security-movement',
    term: {
      vi: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc',
      en: 'All-people national security movement',
    },
    meaning: {
      vi: 'Phong trào vận động người dân và cơ quan cùng lực lượng công an giữ gìn an ninh, trật tự.',
      en: 'A movement that calls on people and offices to keep security and order together with the police.',
    },
  },
  {
    id: 'self-defence-force',
    term: { vi: 'Tự vệ', en: 'Self-defence force' },
    meaning: {
      vi: 'Lực lượng vũ trang không thoát ly công việc, tổ chức ngay tại cơ quan; ở xã, phường thì gọi là dân quân.',
      en: 'An armed force of people who keep their ordinary jobs, organised in their own office; in communes and wards it is called the militia.',
    },
  },
  {
    id: 'defence-education',
    term: {
      vi: 'Bồi dưỡng kiến thức quốc phòng và an ninh',
      en: 'Courses in defence and security',
    },
    meaning: {
      vi: 'Lớp học bắt buộc với cán bộ, công chức, chia theo đối tượng, tức theo chức vụ: số càng nhỏ, chức vụ càng cao.',
      en: 'Compulsory courses for officials, divided into groups by post: the smaller the number, the higher the post.',
    },
  },
  {
    id: 'non-party-staff',
    term: { vi: 'Quần chúng', en: 'Staff outside the Party' },
    meaning: {
      vi: 'Trong sinh hoạt đảng ở cơ quan, là những người không phải đảng viên.',
      en: 'In the Party life of an office, those who are not Party members.',
    },
  },
  {
    id: 'skilful-mass-mobilisation',
    term: { vi: 'Dân vận khéo', en: '“Skilful mass mobilisation”' },
    meaning: {
      vi: 'Phong trào thi đua làm tốt việc gần dân, thuyết phục và giúp dân cùng làm.',
      en: 'An emulation movement for working well with the people: staying close to them, persuading and helping them.',
    },
  },
  {
    id: 'self-evolution',
    term: { vi: '“Tự diễn biến”, “tự chuyển hóa”', en: '“Self-evolution”, “self-transformation”' },
    meaning: {
      vi: 'Cách văn kiện Đảng gọi việc đảng viên dần xa rời lý tưởng, đường lối của Đảng.',
      en: 'What Party documents call members’ drifting away from the Party’s ideals and course.',
    },
  },
  {
    id: 'following-uncle-ho',
    term: { vi: 'Học tập và làm theo Bác', en: 'Studying and following Hồ Chí Minh' },
    meaning: {
      vi: 'Cuộc vận động học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, theo Chỉ thị số 05-CT/TW; mỗi người tự lập kế hoạch những việc mình sẽ làm.',
      en: 'The campaign to study and follow the thought, morality and style of Hồ Chí Minh, under Directive No. 05-CT/TW; everyone draws up a plan of what they will do.',
    },
  },
  {
    id: 'grassroots-democracy',
    term: { vi: 'Quy chế dân chủ ở cơ sở', en: 'Rules on grassroots democracy' },
    meaning: {
      vi: 'Quy định những việc cơ quan phải công khai, phải bàn hoặc hỏi ý kiến người lao động, và những việc họ được giám sát.',
      en: 'Rules on what an office must make public, must discuss with its staff or ask them about, and on what they may oversee.',
    },
  },
  {
    id: 'staff-conference',
    term: { vi: 'Hội nghị cán bộ, công chức, người lao động', en: 'Staff conference' },
    meaning: {
      vi: 'Cuộc họp toàn cơ quan, mỗi năm một lần, để bàn kết quả công việc và góp ý cho các quy chế.',
      en: 'A yearly meeting of the whole office that discusses its work and comments on its rules.',
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
      vi: 'Nơi trông giữ, chăm sóc và dạy trẻ từ 3 đến 36 tháng tuổi. Từ 3 tuổi trẻ lên mẫu giáo; nhà trẻ và mẫu giáo gọi chung là mầm non.',
      en: 'Care and early learning for children aged three to thirty-six months. From the age of three they go to kindergarten; nursery and kindergarten together are preschool education.',
    },
  },
  {
    id: 'excellent-student-competition',
    term: { vi: 'Thi chọn học sinh giỏi quốc gia', en: 'National Excellent Student Competition' },
    meaning: {
      vi: 'Kỳ thi do Bộ Giáo dục và Đào tạo tổ chức mỗi năm cho học sinh trung học phổ thông (THPT), theo từng môn. Có bốn hạng giải: Nhất, Nhì, Ba và Khuyến khích.',
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
      vi: 'Mức cao nhất trong ba mức của chuẩn phổ cập tiểu học và chuẩn phổ cập trung học cơ sở (THCS), theo Nghị định số 20/2014/NĐ-CP. Mức sau đòi hỏi tỷ lệ trẻ đi học và học xong cao hơn mức trước.',
      en: 'The highest of the three levels of the standards for universal primary and universal lower secondary education, set by Decree No. 20/2014/NĐ-CP. Each level asks for more children in school and more who finish than the one before.',
    },
  },
  {
    id: 'literacy-level-two',
    term: { vi: 'Xóa mù chữ mức độ 2', en: 'Illiteracy eradication, level 2' },
    meaning: {
      vi: 'Mức cao hơn trong hai mức, theo Nghị định số 20/2014/NĐ-CP. Một người đạt mức này khi học xong giai đoạn hai của chương trình xóa mù chữ hoặc học xong tiểu học.',
      en: 'The higher of two levels set by Decree No. 20/2014/NĐ-CP. A person reaches it by finishing the second stage of the literacy programme or primary school.',
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
      vi: 'Ba cuộc khảo sát quốc tế: PISA về năng lực học sinh 15 tuổi, TALIS về giáo viên và hiệu trưởng, SEA-PLM về kết quả học tập của học sinh lớp 5 ở Đông Nam Á.',
      en: 'Three international surveys: PISA of what fifteen-year-olds can do, TALIS of teachers and principals, SEA-PLM of what grade 5 pupils in Southeast Asia have learnt.',
    },
  },
  {
    id: 'two-tier-government',
    term: { vi: 'Chính quyền địa phương hai cấp', en: 'Two-tier local government' },
    meaning: {
      vi: 'Chính quyền chỉ còn cấp tỉnh và cấp xã, không còn cấp huyện; việc của huyện chuyển về tỉnh hoặc xã.',
      en: 'Government at provincial and commune level only, without the district level, whose work passes to the province or the communes.',
    },
  },
  {
    id: 'job-position',
    term: { vi: 'Vị trí việc làm', en: 'Post (job position)' },
    meaning: {
      vi: 'Công việc gắn với một chức danh trong cơ quan; mỗi vị trí đòi trình độ chuyên môn và lý luận chính trị riêng.',
      en: 'The work that goes with a title in an office; each post asks for its own professional training and political theory.',
    },
  },
  {
    id: 'outcome-ranking',
    term: { vi: 'Chất lượng đầu ra', en: 'Outcomes of a school' },
    meaning: {
      vi: 'Điều học sinh thật sự biết và làm được khi học xong, thường đo bằng bài thi, bài khảo sát.',
      en: 'What pupils really know and can do when they finish, usually measured by examinations and surveys.',
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
      en: 'The level reached in the Party’s schools: elementary, intermediate or advanced. It is separate from professional degrees.',
    },
  },
  {
    id: 'cultural-family',
    term: { vi: 'Gia đình văn hóa', en: 'Cultural family' },
    meaning: {
      vi: 'Danh hiệu xét hằng năm ở nơi cư trú cho gia đình sống đúng pháp luật, hòa thuận và tham gia việc chung.',
      en: 'A title given each year where people live, to families who keep the law, live in harmony and take part in community life.',
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
      en: 'Following how directives and resolutions are carried out, to give reminders and prevent violations early.',
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
      vi: 'Có tấm bằng mà Luật Giáo dục 2019 đòi hỏi: từ cao đẳng sư phạm với giáo viên mầm non, từ cử nhân ngành đào tạo giáo viên với giáo viên tiểu học, trung học cơ sở và trung học phổ thông. Trên chuẩn là có bằng cao hơn mức ấy.',
      en: 'The diploma that the 2019 Education Law requires: a teacher training college diploma for preschool, a bachelor’s degree in teacher training for primary and secondary school. “Above the requirement” means a higher one.',
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
      en: 'Papers are handed in and results collected at one desk, even when several offices work on the matter behind it.',
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
