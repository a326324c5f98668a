import type { Localized } from '../locale/locales.ts';

/** An official word and what it means. */
export interface Term {
  /** Anchor of the term on the glossary page. */
  readonly id: string;
  readonly term: Localized;
  readonly meaning: Localized;
}

/** Every term that a story may explain. The English follows the published usage of the sector. */
export const terms: readonly Term[] = [
  {
    id: 'semi-boarding',
    term: { vi: 'Bán trú', en: 'Semi-boarding' },
    meaning: {
      vi: 'Học sinh nhà xa, không thể đi về trong ngày, được ăn ở tại trường trong tuần, cuối tuần về với gia đình. Trường nội trú thì nuôi dạy học sinh suốt năm học.',
      en: 'Pupils who live too far away to go home each day eat and sleep at school during the week and join their families at the weekend. A boarding school keeps its pupils for the whole school year.',
    },
  },
  {
    id: 'permanent-room',
    term: { vi: 'Phòng kiên cố', en: 'Permanent room' },
    meaning: {
      vi: 'Phòng xây bằng vật liệu bền, dùng được lâu dài, khác với phòng tạm và phòng bán kiên cố.',
      en: 'A room solidly built to last, unlike a temporary or a semi-permanent one.',
    },
  },
  {
    id: 'satellite-site',
    term: { vi: 'Điểm trường', en: 'Satellite school site' },
    meaning: {
      vi: 'Lớp học đặt ngay tại bản, cách xa trường chính, để trẻ nhỏ không phải đi xa.',
      en: 'Classes held in the village itself, away from the main school, so that small children need not travel far.',
    },
  },
  {
    id: 'minimum-equipment',
    term: { vi: 'Thiết bị dạy học tối thiểu', en: 'Minimum teaching equipment' },
    meaning: {
      vi: 'Những đồ dùng, thiết bị mà quy định buộc mỗi lớp, mỗi môn phải có. Số lượng phải có gọi là định mức.',
      en: 'The equipment that the regulations require for each class and subject. The required number is called the norm.',
    },
  },
  {
    id: 'democratic-centralism',
    term: { vi: 'Tập trung dân chủ', en: 'Democratic centralism' },
    meaning: {
      vi: 'Nguyên tắc tổ chức cơ bản của Đảng: bàn bạc dân chủ, quyết định theo đa số; thiểu số phục tùng đa số, cấp dưới phục tùng cấp trên; tập thể lãnh đạo, cá nhân phụ trách.',
      en: 'The basic principle on which the Party is organised: discuss democratically and decide by majority; the minority follows the majority and lower levels follow higher ones; leadership is collective and each person answers for a task.',
    },
  },
  {
    id: 'two-sessions',
    term: { vi: 'Dạy học hai buổi mỗi ngày', en: 'Two sessions a day' },
    meaning: {
      vi: 'Học sinh học cả buổi sáng và buổi chiều, thay vì chỉ một buổi. Nhiệm kỳ 2025–2030, việc này phải bảo đảm không thu phí và giảm áp lực cho học sinh.',
      en: 'Pupils are taught both morning and afternoon instead of for half the day. In the 2025–2030 term this is to be free of charge and to put less pressure on pupils.',
    },
  },
  {
    id: 'continuing-education',
    term: { vi: 'Giáo dục thường xuyên (GDTX)', en: 'Continuing education' },
    meaning: {
      vi: 'Học chương trình phổ thông, học nghề hay các lớp bồi dưỡng tại trung tâm, với giờ giấc và cách học linh hoạt hơn ở trường. Trung tâm GDNN–GDTX, viết đủ là giáo dục nghề nghiệp – giáo dục thường xuyên, dạy cả nghề lẫn văn hóa.',
      en: 'General education, trades and other courses learnt at centres, with more flexible hours and methods than at school. A vocational education and continuing education centre teaches both trades and school subjects.',
    },
  },
  {
    id: 'joint-training',
    term: { vi: 'Liên kết đào tạo', en: 'Joint training' },
    meaning: {
      vi: 'Một trường đại học giữ chương trình và cấp bằng, còn cơ sở giáo dục trong tỉnh cùng mở lớp và lo nơi học, để người học khỏi phải đi xa.',
      en: 'A university provides the programme and awards the degree, and an institution in the province hosts the class, so that learners need not travel.',
    },
  },
  {
    id: 'nomination',
    term: { vi: 'Cử tuyển', en: 'Admission by nomination' },
    meaning: {
      vi: 'Tuyển sinh không qua thi, dành cho học sinh thuộc dân tộc rất ít người hoặc học sinh dân tộc thiểu số ở vùng đặc biệt khó khăn (Nghị định số 141/2020/NĐ-CP). Tỉnh xét chọn, cử đi học ngành đang cần, rồi xét tuyển, bố trí việc làm khi các em tốt nghiệp.',
      en: 'Admission without an entrance examination, for students of ethnic groups with very small populations or from ethnic minorities in particularly disadvantaged areas (Decree No. 141/2020/NĐ-CP). The province selects them, sends them to study what it needs, and considers them for a job when they graduate.',
    },
  },
  {
    id: 'part-time-degree',
    term: { vi: 'Vừa làm vừa học', en: 'Part-time study' },
    meaning: {
      vi: 'Cách học dành cho người đang đi làm: học theo đợt, buổi tối hoặc cuối tuần, khác với học chính quy tập trung.',
      en: 'Study for people in work, in blocks, evenings or weekends, as opposed to full-time study.',
    },
  },
  {
    id: 'professional-title',
    term: { vi: 'Chuẩn chức danh nghề nghiệp', en: 'Professional title standards' },
    meaning: {
      vi: 'Các mức năng lực mà giáo viên trường công phải đạt để được xếp hạng và xếp lương.',
      en: 'The levels of competence by which teachers in state schools are graded and paid.',
    },
  },
  {
    id: 'foreign-student',
    term: { vi: 'Lưu học sinh', en: 'Foreign student' },
    meaning: {
      vi: 'Người nước ngoài đến học, hoặc người trong nước ra nước ngoài học. Ở Điện Biên, từ này thường chỉ các bạn Lào sang học.',
      en: 'Someone who studies in a country not their own. In Điện Biên these are mostly people from Laos.',
    },
  },
  {
    id: 'intermediate-programme',
    term: { vi: 'Trung cấp', en: 'Intermediate programme' },
    meaning: {
      vi: 'Bậc đào tạo nghề dưới cao đẳng. Cũng là một bậc trong đào tạo lý luận chính trị, giữa sơ cấp và cao cấp.',
      en: 'Vocational training one step below college. Also a level of political theory, between elementary and advanced.',
    },
  },
  {
    id: 'japanese-levels',
    term: { vi: 'Tiếng Nhật N5, N4', en: 'Japanese N5, N4' },
    meaning: {
      vi: 'Hai bậc thấp nhất trong năm bậc của kỳ thi năng lực tiếng Nhật: N5 dành cho người mới học, N4 là bậc kế tiếp.',
      en: 'The two lowest of the five levels of the Japanese-Language Proficiency Test: N5 is for beginners, N4 the next.',
    },
  },
  {
    id: 'initiative',
    term: { vi: 'Sáng kiến', en: 'Initiative' },
    meaning: {
      vi: 'Một cải tiến trong công việc, như cách dạy hay cách quản lý mới, đã áp dụng có hiệu quả và được cấp có thẩm quyền công nhận. Cấp công nhận càng cao, phạm vi ảnh hưởng càng rộng.',
      en: 'An improvement at work, such as a new way of teaching or managing, that has proved useful and been recognised by an authority. The higher the level of recognition, the wider its effect.',
    },
  },
  {
    id: 'emulation-flag',
    term: { vi: 'Cờ thi đua', en: 'Emulation flag' },
    meaning: {
      vi: 'Phần thưởng cho tập thể dẫn đầu một phong trào thi đua. Bằng khen thì ghi nhận thành tích của một tập thể hay cá nhân.',
      en: 'An award to the collective that leads an emulation movement, in which units strive to do better. A certificate of merit honours what a collective or a person has achieved.',
    },
  },
  {
    id: 'meritorious-teacher',
    term: { vi: 'Nhà giáo Ưu tú', en: 'Meritorious Teacher' },
    meaning: {
      vi: 'Danh hiệu vinh dự Nhà nước phong tặng nhà giáo có nhiều cống hiến cho sự nghiệp giáo dục.',
      en: 'An honorary title that the State confers on teachers who have given much to education.',
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
      vi: 'Xã được Nhà nước xếp vào diện khó khăn nhất để có chính sách hỗ trợ riêng, trong đó có hỗ trợ cho học sinh và nhà giáo.',
      en: 'A commune that the State ranks among those in most difficulty, with special support, some of it for pupils and teachers.',
    },
  },
  {
    id: 'new-style-rural',
    term: { vi: 'Nông thôn mới', en: 'New-style rural areas' },
    meaning: {
      vi: 'Chương trình quốc gia nâng cao đời sống nông thôn. Xã đạt chuẩn khi đủ các tiêu chí về đường sá, trường học, thu nhập, môi trường và nhiều mặt khác.',
      en: 'A national programme to raise living standards in the countryside. A commune meets the standard once it fulfils criteria on roads, schools, income, the environment and more.',
    },
  },
  {
    id: 'national-security-movement',
    term: {
      vi: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc',
      en: 'All-people national security movement',
    },
    meaning: {
      vi: 'Phong trào vận động người dân, cơ quan, trường học cùng lực lượng công an giữ gìn an ninh, trật tự.',
      en: 'A movement that calls on people, offices and schools to keep security and order together with the police.',
    },
  },
  {
    id: 'self-defence-force',
    term: { vi: 'Tự vệ', en: 'Self-defence force' },
    meaning: {
      vi: 'Lực lượng vũ trang quần chúng tổ chức ngay tại cơ quan; người tham gia vẫn làm công việc của mình. Ở xã, phường, lực lượng này gọi là dân quân.',
      en: 'An armed force organised in a place of work, whose members keep their ordinary jobs. In communes and wards it is called the militia.',
    },
  },
  {
    id: 'defence-education',
    term: {
      vi: 'Bồi dưỡng kiến thức quốc phòng và an ninh',
      en: 'Courses in defence and security',
    },
    meaning: {
      vi: 'Lớp học bắt buộc với cán bộ, công chức, chia theo đối tượng, tức theo chức vụ: số của đối tượng càng nhỏ, chức vụ càng cao.',
      en: 'Compulsory courses for officials, divided into groups by post: the smaller the number of the group, the higher the post.',
    },
  },
  {
    id: 'non-party-staff',
    term: { vi: 'Quần chúng', en: 'Staff outside the Party' },
    meaning: {
      vi: 'Cách gọi những người trong cơ quan chưa phải là đảng viên. Người tiêu biểu trong số đó, quần chúng ưu tú, có thể được bồi dưỡng để kết nạp vào Đảng.',
      en: 'Colleagues in an office who are not Party members. The best of them may be prepared for admission to the Party.',
    },
  },
  {
    id: 'skilful-mass-mobilisation',
    term: { vi: 'Dân vận khéo', en: '“Skilful mass mobilisation”' },
    meaning: {
      vi: 'Phong trào thi đua làm tốt công tác dân vận: gần dân, lắng nghe dân, nói để dân hiểu, dân tin và cùng làm.',
      en: 'An emulation movement for good mass mobilisation: staying close to people, listening, and explaining things so that they understand, trust and join in.',
    },
  },
  {
    id: 'self-evolution',
    term: { vi: '“Tự diễn biến”, “tự chuyển hóa”', en: '“Self-evolution”, “self-transformation”' },
    meaning: {
      vi: 'Những biểu hiện phai nhạt lý tưởng, dần xa rời nền tảng tư tưởng, đường lối của Đảng ngay trong nội bộ. Nghị quyết Trung ương 4 khóa XII (số 04-NQ/TW) chỉ rõ các biểu hiện ấy để ngăn chặn, đẩy lùi.',
      en: 'Signs, within the Party’s own ranks, of fading ideals and of drifting away from its ideological foundation and course. The 4th plenum resolution of the 12th Central Committee (No. 04-NQ/TW) names them so that they can be stopped and driven back.',
    },
  },
  {
    id: 'following-uncle-ho',
    term: { vi: 'Học tập và làm theo Bác', en: 'Studying and following Hồ Chí Minh' },
    meaning: {
      vi: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, theo Chỉ thị số 05-CT/TW. Mỗi người tự lập kế hoạch những việc mình sẽ làm, gắn với công việc hằng ngày.',
      en: 'Studying and following the thought, morality and style of Hồ Chí Minh, under Directive No. 05-CT/TW. Everyone draws up a plan of what they will do, tied to their daily work.',
    },
  },
  {
    id: 'grassroots-democracy',
    term: { vi: 'Quy chế dân chủ ở cơ sở', en: 'Rules on grassroots democracy' },
    meaning: {
      vi: 'Quy định những việc cơ quan phải công khai, phải bàn hoặc hỏi ý kiến người lao động, và những việc người lao động được kiểm tra, giám sát.',
      en: 'Rules on what an office must make public, must discuss with its staff or ask them about, and on what the staff may inspect and oversee.',
    },
  },
  {
    id: 'staff-conference',
    term: { vi: 'Hội nghị cán bộ, công chức, người lao động', en: 'Staff conference' },
    meaning: {
      vi: 'Cuộc họp của cả cơ quan, mỗi năm một lần, để nhìn lại công việc và góp ý cho các quy chế.',
      en: 'A yearly meeting of the whole office that looks back on its work and comments on its rules.',
    },
  },
  {
    id: 'enrolment-rate',
    term: { vi: 'Tỷ lệ huy động', en: 'Enrolment rate' },
    meaning: {
      vi: 'Trong số trẻ ở một độ tuổi, phần đang học ở cấp học dành cho độ tuổi ấy. Tỷ lệ 99% nghĩa là cứ một trăm em thì còn một em chưa học ở cấp ấy.',
      en: 'Of all children of a certain age, the share who attend the level of schooling meant for that age. A rate of 99% means that one child in a hundred is not at that level.',
    },
  },
  {
    id: 'nursery',
    term: { vi: 'Nhà trẻ', en: 'Nursery' },
    meaning: {
      vi: 'Nơi nuôi, chăm sóc và dạy trẻ từ 3 đến 36 tháng tuổi. Tròn 3 tuổi trẻ lên mẫu giáo; nhà trẻ và mẫu giáo gọi chung là mầm non.',
      en: 'Care and early learning for children aged three to thirty-six months. At three they go on to kindergarten; nursery and kindergarten together are preschool education.',
    },
  },
  {
    id: 'excellent-student-competition',
    term: { vi: 'Thi chọn học sinh giỏi quốc gia', en: 'National Excellent Student Competition' },
    meaning: {
      vi: 'Kỳ thi do Bộ Giáo dục và Đào tạo tổ chức mỗi năm cho học sinh trung học phổ thông (THPT), theo từng môn, có bốn hạng giải: Nhất, Nhì, Ba và Khuyến khích.',
      en: 'A yearly contest held by the Ministry of Education and Training for upper secondary students, subject by subject, with four ranks: first, second, third and consolation.',
    },
  },
  {
    id: 'universal-education',
    term: { vi: 'Phổ cập giáo dục', en: 'Universal education' },
    meaning: {
      vi: 'Việc tổ chức để mọi người trong một độ tuổi đều được đi học và học tới trình độ luật định. Nơi nào làm được theo mức quy định thì được công nhận đạt chuẩn phổ cập.',
      en: 'Seeing to it that everyone of a certain age goes to school and reaches the level set by law. A place that does so to the required extent is recognised as meeting the standard.',
    },
  },
  {
    id: 'universal-level-three',
    term: { vi: 'Phổ cập mức độ 3', en: 'Universal education, level 3' },
    meaning: {
      vi: 'Mức cao nhất trong ba mức phổ cập tiểu học và trung học cơ sở (THCS), theo Nghị định số 20/2014/NĐ-CP. Mức sau đòi hỏi nhiều trẻ đi học và học xong hơn mức trước.',
      en: 'The highest of three levels of universal primary and lower secondary education, set by Decree No. 20/2014/NĐ-CP. Each level asks for more children in school and more who finish than the one before.',
    },
  },
  {
    id: 'literacy-level-two',
    term: { vi: 'Xóa mù chữ mức độ 2', en: 'Illiteracy eradication, level 2' },
    meaning: {
      vi: 'Mức cao hơn trong hai mức của Nghị định số 20/2014/NĐ-CP. Một người đạt mức này khi học xong giai đoạn hai của chương trình xóa mù chữ hoặc học xong tiểu học.',
      en: 'The higher of the two levels of Decree No. 20/2014/NĐ-CP. A person reaches it by finishing the second stage of the literacy programme, or primary school.',
    },
  },
  {
    id: 'learning-society',
    term: { vi: 'Xã hội học tập', en: 'Learning society' },
    meaning: {
      vi: 'Một xã hội nơi ai, ở tuổi nào, cũng có điều kiện và thói quen học: ở trường, ở nơi làm việc, ở trung tâm học tập cộng đồng hay tự học.',
      en: 'A society in which people of every age have the chance and the habit of learning: at school, at work, at a community learning centre or on their own.',
    },
  },
  {
    id: 'national-standard-school',
    term: { vi: 'Trường đạt chuẩn quốc gia', en: 'School meeting national standards' },
    meaning: {
      vi: 'Trường được công nhận đạt bộ tiêu chuẩn của Bộ Giáo dục và Đào tạo về quản lý, đội ngũ, cơ sở vật chất, quan hệ với gia đình, xã hội và kết quả giáo dục.',
      en: 'A school recognised as meeting the standards of the Ministry of Education and Training for management, staff, facilities, ties with families and society, and results.',
    },
  },
  {
    id: 'quality-accreditation',
    term: { vi: 'Kiểm định chất lượng giáo dục', en: 'Education quality accreditation' },
    meaning: {
      vi: 'Trường tự chấm mình theo tiêu chuẩn chung (tự đánh giá), rồi một đoàn từ bên ngoài đến xem lại (đánh giá ngoài). Trường đạt thì được công nhận, kết quả công bố cho mọi người cùng biết.',
      en: 'A school measures itself against common standards (self-assessment), then a team from outside looks again (external assessment). A school that passes is accredited, and the outcome is made public.',
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
      vi: 'Chính quyền chỉ còn cấp tỉnh và cấp xã, không còn cấp huyện; việc trước đây của huyện chuyển về tỉnh hoặc xã.',
      en: 'Government at provincial and commune level only, without the district level, whose work passes to the province or the communes.',
    },
  },
  {
    id: 'job-position',
    term: { vi: 'Vị trí việc làm', en: 'Post (job position)' },
    meaning: {
      vi: 'Công việc gắn với một chức danh trong cơ quan, đòi hỏi trình độ chuyên môn và lý luận chính trị riêng.',
      en: 'The work that goes with a title in an office; each post asks for its own professional training and political theory.',
    },
  },
  {
    id: 'outcome-ranking',
    term: { vi: 'Chất lượng đầu ra', en: 'Outcomes of a school' },
    meaning: {
      vi: 'Điều học sinh thật sự biết và làm được khi học xong, thường đo bằng bài thi và bài khảo sát.',
      en: 'What pupils really know and can do when they finish, usually measured by examinations and surveys.',
    },
  },
  {
    id: 'party-organisation',
    term: { vi: 'Đảng bộ', en: 'Party organisation' },
    meaning: {
      vi: 'Tổ chức đảng của một cơ quan hay một địa phương, gồm các chi bộ và đảng viên ở đó. Giữa hai kỳ đại hội, Ban Chấp hành (đảng ủy) lãnh đạo. Trên trang này, “Đảng bộ Sở” là tổ chức đảng của Sở.',
      en: 'The Party’s organisation in an agency or a locality, made up of its cells and members. Between two congresses its Executive Committee (the Party Committee) leads it. On this site it is that of the Department.',
    },
  },
  {
    id: 'constituent-organisation',
    term: { vi: 'Đảng bộ bộ phận', en: 'Constituent Party organisation' },
    meaning: {
      vi: 'Tổ chức đảng nằm giữa đảng bộ cơ sở và các chi bộ, lập ở đơn vị trực thuộc có đông đảng viên, chẳng hạn một trường học.',
      en: 'A Party organisation between the grassroots organisation and its cells, set up in a unit with many members, such as a school.',
    },
  },
  {
    id: 'party-cell',
    term: { vi: 'Chi bộ', en: 'Party cell' },
    meaning: {
      vi: 'Tổ chức đảng nhỏ nhất và là nền tảng của Đảng: nơi đảng viên sinh hoạt hằng tháng, bàn việc và giúp nhau rèn luyện.',
      en: 'The smallest Party unit, on which the Party rests: here members meet every month, discuss their work and help one another to do better.',
    },
  },
  {
    id: 'probationary-member',
    term: { vi: 'Đảng viên dự bị', en: 'Probationary member' },
    meaning: {
      vi: 'Người mới được kết nạp vào Đảng. Theo Điều lệ Đảng, sau mười hai tháng dự bị, chi bộ xét đề nghị công nhận là đảng viên chính thức.',
      en: 'Someone newly admitted to the Party. Under the Party Statutes, after twelve months on probation the cell considers recommending full membership.',
    },
  },
  {
    id: 'political-theory',
    term: { vi: 'Trình độ lý luận chính trị', en: 'Level of political theory' },
    meaning: {
      vi: 'Bậc lý luận chính trị đã học ở trường, học viện chính trị: sơ cấp, trung cấp, cao cấp. Đây không phải bằng cấp chuyên môn.',
      en: 'The level of political theory studied at a political school or academy: elementary, intermediate or advanced. It is separate from professional degrees.',
    },
  },
  {
    id: 'cultural-family',
    term: { vi: 'Gia đình văn hóa', en: 'Cultural family' },
    meaning: {
      vi: 'Danh hiệu xét hằng năm ở nơi cư trú, cho gia đình chấp hành pháp luật, hòa thuận, tiến bộ và tích cực tham gia việc chung.',
      en: 'A title given each year where people live, to families who keep the law, live in harmony and take an active part in community life.',
    },
  },
  {
    id: 'inspection',
    term: { vi: 'Kiểm tra của Đảng', en: 'Party inspection' },
    meaning: {
      vi: 'Việc tổ chức đảng xem xét, kết luận một tổ chức đảng cấp dưới hay một đảng viên đã làm đúng Điều lệ, nghị quyết và quy định của Đảng chưa; có vi phạm thì xử lý.',
      en: 'A Party body examines whether a lower Party unit or a member has kept the Party’s Statutes, resolutions and rules, and draws a conclusion; violations are dealt with.',
    },
  },
  {
    id: 'supervision',
    term: { vi: 'Giám sát của Đảng', en: 'Party supervision' },
    meaning: {
      vi: 'Việc tổ chức đảng theo dõi cấp dưới và đảng viên thực hiện chỉ thị, nghị quyết, để nhắc nhở và phòng ngừa vi phạm từ sớm.',
      en: 'A Party body follows how lower units and members carry out directives and resolutions, to remind them and prevent violations early.',
    },
  },
  {
    id: 'reprimand',
    term: { vi: 'Khiển trách', en: 'Reprimand' },
    meaning: {
      vi: 'Hình thức kỷ luật nhẹ nhất đối với một tổ chức đảng hoặc một đảng viên.',
      en: 'The mildest form of discipline for a Party unit or a member.',
    },
  },
  {
    id: 'expulsion',
    term: { vi: 'Khai trừ', en: 'Expulsion' },
    meaning: {
      vi: 'Hình thức kỷ luật nặng nhất đối với đảng viên: không còn là đảng viên của Đảng.',
      en: 'The severest form of discipline for a member, who then no longer belongs to the Party.',
    },
  },
  {
    id: 'congress-resolution',
    term: { vi: 'Chỉ tiêu nghị quyết', en: 'Target of a resolution' },
    meaning: {
      vi: 'Mức mà đại hội đảng bộ ghi vào nghị quyết để phấn đấu đạt trong nhiệm kỳ.',
      en: 'A level that a Party congress writes into its resolution, to be reached in the term.',
    },
  },
  {
    id: 'five-year-plan',
    term: { vi: 'Kế hoạch năm năm', en: 'Five-year plan' },
    meaning: {
      vi: 'Kế hoạch phát triển kinh tế – xã hội của tỉnh cho từng giai đoạn năm năm; các chỉ tiêu trên trang này thuộc giai đoạn 2021–2025.',
      en: 'The province’s plan for economic and social development over five years; the targets on this site belong to that for 2021–2025.',
    },
  },
  {
    id: 'boarding-school',
    term: {
      vi: 'Trường phổ thông dân tộc nội trú (PTDTNT)',
      en: 'Ethnic minority boarding school',
    },
    meaning: {
      vi: 'Trường của Nhà nước dành cho con em dân tộc thiểu số và gia đình ở vùng đặc biệt khó khăn. Học sinh ăn ở và học tại trường suốt năm học.',
      en: 'A state school for children of ethnic minorities and of families in particularly disadvantaged areas. Students live and study there for the whole school year.',
    },
  },
  {
    id: 'semi-boarding-school',
    term: {
      vi: 'Trường phổ thông dân tộc bán trú (PTDTBT)',
      en: 'Ethnic minority semi-boarding school',
    },
    meaning: {
      vi: 'Trường của Nhà nước ở vùng dân tộc thiểu số, nơi học sinh nhà xa được ở lại trong tuần và cuối tuần về nhà.',
      en: 'A state school in an ethnic minority area where students who live far away stay during the week and go home at the weekend.',
    },
  },
  {
    id: 'required-qualification',
    term: { vi: 'Đạt chuẩn, trên chuẩn trình độ đào tạo', en: 'Required qualification' },
    meaning: {
      vi: 'Điều 72 Luật Giáo dục 2019: giáo viên mầm non phải có bằng cao đẳng sư phạm trở lên; giáo viên tiểu học, trung học cơ sở, trung học phổ thông phải có bằng cử nhân ngành đào tạo giáo viên trở lên, hoặc, ở môn còn thiếu người, bằng cử nhân phù hợp kèm chứng chỉ nghiệp vụ sư phạm. Trên chuẩn là có bằng cao hơn mức ấy.',
      en: 'Article 72 of the 2019 Education Law: preschool teachers need a teacher training college diploma or higher; primary and secondary teachers need a bachelor’s degree in teacher training or higher or, where a subject is short of such teachers, a fitting bachelor’s degree with a certificate in pedagogy. “Above the requirement” means a higher degree.',
    },
  },
  {
    id: 'payroll-cuts',
    term: { vi: 'Tinh giản biên chế', en: 'Payroll streamlining' },
    meaning: {
      vi: 'Giảm số người hưởng lương từ ngân sách trong cơ quan, đơn vị công lập, để bộ máy gọn và hiệu quả hơn.',
      en: 'Reducing the number of people on the public payroll, for a leaner and more effective administration.',
    },
  },
  {
    id: 'administrative-procedure',
    term: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' },
    meaning: {
      vi: 'Các bước và giấy tờ mà người dân hay tổ chức phải làm để cơ quan nhà nước giải quyết một việc, như xin chuyển trường, cấp lại văn bằng.',
      en: 'The steps and papers by which a person or organisation has a matter settled by a public body, such as changing school or replacing a diploma.',
    },
  },
  {
    id: 'end-to-end-service',
    term: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'End-to-end online public service' },
    meaning: {
      vi: 'Mọi bước, từ nộp hồ sơ đến giải quyết, đều làm qua mạng; kết quả nhận qua mạng hoặc qua bưu chính.',
      en: 'Every step from application to decision is done online; the result comes online or by post.',
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
      vi: 'Nộp hồ sơ và nhận kết quả ở cùng một nơi. Liên thông là khi nhiều cơ quan cùng giải quyết mà người dân vẫn chỉ phải đến nơi ấy.',
      en: 'Papers are handed in and results collected at one desk, even when several offices work on the matter behind it.',
    },
  },
  {
    id: 'digital-transformation',
    term: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
    meaning: {
      vi: 'Đưa việc quản lý, dạy và học lên nền tảng số, bớt giấy tờ và đi lại.',
      en: 'Moving management, teaching and learning on to digital platforms, with less paper and travel.',
    },
  },
  {
    id: 'project-06',
    term: { vi: 'Đề án 06', en: 'Project 06' },
    meaning: {
      vi: 'Đề án của Chính phủ về dữ liệu dân cư, định danh và xác thực điện tử, giai đoạn 2022–2025, tầm nhìn đến năm 2030 (Quyết định số 06/QĐ-TTg năm 2022).',
      en: 'The Government’s project on population data, electronic identification and authentication, 2022–2025 with a vision to 2030 (Decision No. 06/QĐ-TTg of 2022).',
    },
  },
];
