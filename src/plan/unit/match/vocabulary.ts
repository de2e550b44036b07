import { phrases } from '../cell/unitCell';

/** Words that begin the name of a body and say what kind of body it is. */
export const heads = phrases(
  'bộ, cục, vụ, viện, trung tâm, văn phòng, thanh tra, báo, tạp chí, học viện, trường, ban, ủy ban, tổng cục, sở, ' +
    'chi cục, phòng, ngân hàng, nhà xuất bản, đài',
);

/** Words that begin a name of its own kind, beside the heads. */
export const starters = phrases(
  'ubnd, hđnd, ubmttq, ubmttqvn, ubqg, hội đồng, chính phủ, quốc hội, thủ tướng, chủ tịch, tòa án, viện kiểm sát, mặt trận, ' +
    'đoàn, hội, liên đoàn, liên hiệp, liên minh, hiệp hội, thông tấn xã, tổ công tác, tổ, nhóm, kho bạc, bảo hiểm, ' +
    'kiểm toán, công an, quân khu, quân đội, bộ tư lệnh, đảng ủy, đảng, công đoàn, tập đoàn, tổng công ty, công ty, ' +
    'doanh nghiệp, đại học, cổng, kênh, lãnh đạo, cơ quan, đơn vị, địa phương, tỉnh, thành phố, tp, vp, nxb, vnpt, viettel',
);

/** Marks of the plural: what follows names nobody in particular. */
export const plurals = phrases(
  'các, những, mọi, mỗi, từng, một số, toàn bộ, toàn thể, tất cả, tất cả các, toàn bộ các',
);

/** Nouns that, standing alone, speak of a kind of body; a name after them makes a name of the whole. */
export const groupNouns = phrases(
  'bộ ngành, ban ngành, sở ngành, sở ban ngành, ngành, địa phương, cơ quan, đơn vị, tổ chức, doanh nghiệp, cá nhân, ' +
    'tỉnh, thành phố, tp, huyện, quận, thị xã, phường, xã, thị trấn, đặc khu, cấp huyện, cấp xã, cấp tỉnh, ' +
    'ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân, sở, tập đoàn, tổng công ty, công ty, hiệp hội, hội, đoàn thể, ' +
    'trường đại học, đại học, trường, học viện, viện, viện nghiên cứu, cơ sở, chính quyền, cấp ủy, chủ đầu tư, nhà mạng, ' +
    'ngân hàng thương mại, tổ chức tín dụng, bệnh viện, người dân, hộ gia đình, chuyên gia, nhà khoa học, đối tác, bên, ' +
    'cấp, trung tâm, báo, đài, cục, vụ, bộ, ban, phòng, chi cục, tổng cục, văn phòng, cán bộ, công chức',
);

/** Words that only begin like a kind of body. */
export const otherNouns = phrases(
  'xã hội, ngành nghề, ban hành, hội nghị, hội thảo, trường hợp, cấp phép, bên cạnh, phòng chống, viện trợ, bộ phận, ' +
    'bộ đội, báo cáo, cán bộ quản lý, cơ sở dữ liệu, cơ sở hạ tầng, trung tâm dữ liệu',
);

/** Kinds of places, each with bodies of its own. */
export const places = phrases(
  'tỉnh, thành phố, tp, huyện, quận, thị xã, phường, xã, thị trấn, địa phương, bộ, bộ ngành',
);

/** Nouns so general that no name follows them. */
export const generalNouns = phrases(
  'cơ quan, đơn vị, địa phương, doanh nghiệp, bộ ngành, ban ngành, sở ngành, sở ban ngành, người dân',
);

/** Words after which a name belongs to what stands before. */
export const prepositions = phrases(
  'thuộc, trực thuộc, của, do, với, tại, ở, trong, ngoài, cho, theo, về, từ, đến, trên, dưới, quản lý, chủ quản, giữa, thành viên, lãnh đạo, đại diện',
);

/** Words between two names that say nothing of either. */
export const connectors = phrases(
  'cùng, cùng với, với, hoặc, kèm, kèm theo, đồng thời, gồm, bao gồm, gồm có',
);

/** Words before a unit that address it, or the person at its head, and name no other. */
export const addresses = phrases(
  'giao, đề nghị, yêu cầu, bộ trưởng, thứ trưởng, cục trưởng, vụ trưởng, viện trưởng, chánh, giám đốc, tổng biên tập, ' +
    'hiệu trưởng, thủ trưởng, chủ nhiệm, thống đốc, tổng thanh tra',
);

/** Words that bind a unit to the body it belongs to. */
export const bindings = phrases('thuộc, trực thuộc, của');

/** The parts that a unit can play in a task, where they may stand between names. */
export const roles = phrases(
  'chủ trì, đồng chủ trì, phối hợp, phối hợp với, phối hợp cùng, chủ trì thực hiện, phối hợp thực hiện, đầu mối, ' +
    'làm đầu mối, tham gia, chịu trách nhiệm, chịu trách nhiệm chính',
);

/** Also those that are told from a name only by a bracket around them or a colon behind. */
export const setOffRoles = phrases(
  'chủ trì, đồng chủ trì, phối hợp, phối hợp với, phối hợp cùng, đầu mối, làm đầu mối, tham gia, thực hiện, hỗ trợ, ' +
    'tham mưu, theo dõi, giúp việc, thường trực, chịu trách nhiệm, triển khai, tổng hợp, chính, báo cáo',
);

/** Who plays it, before the part. */
export const roleNouns = phrases(
  'cơ quan, đơn vị, bộ phận, cq, đv, đơn vị đầu mối, các cơ quan, các đơn vị, cơ quan đơn vị, các cơ quan đơn vị',
);

/** Remarks in brackets that name nobody. */
export const remarks = phrases('ct, ph, nếu có, nếu cần, khi cần, cũ, mới, bổ sung');

/** Words for "the same as in the row above". */
export const dittos = phrases('nt, như trên, n t');
