import type { Sentence } from '../../sentence';

/** What the checks of unit names say. */
export const units = {
  'check.unit.unassigned.title': { vi: 'Chưa phân công', en: 'Unassigned' },
  'check.unit.unassigned.why': {
    vi: 'Không có đơn vị cụ thể thì không ai chịu trách nhiệm.',
    en: 'Where no unit is named, nobody is responsible.',
  },
  'check.unit.unassigned.empty': {
    vi: 'Chưa ghi đơn vị chủ trì. Ghi tên đơn vị.',
    en: 'No lead unit is named. Write one.',
  },
  'check.unit.unassigned.group': {
    vi: '“{written}” là một nhóm, không phải một đơn vị. Ghi đơn vị chịu trách nhiệm vào cột Đơn vị chủ trì (chuẩn).',
    en: '“{written}” is a group, not a unit. Write the responsible unit into the column Đơn vị chủ trì (chuẩn).',
  },
  'check.unit.missing.title': { vi: 'Chưa ghi đơn vị phối hợp', en: 'No coordinating unit' },
  'check.unit.missing.why': {
    vi: 'Không biết nội dung phối hợp là của ai.',
    en: 'Nobody can tell whose contribution it is.',
  },
  'check.unit.missing': {
    vi: 'Dòng này chưa ghi đơn vị. Ghi tên đơn vị phối hợp.',
    en: 'This row names no unit. Write the coordinating unit.',
  },
  'check.unit.unknown.title': { vi: 'Đơn vị không có trong danh mục', en: 'Unknown unit' },
  'check.unit.unknown.why': {
    vi: 'Tên không nhận ra thì việc không đến được đơn vị nào.',
    en: 'A name that is not recognised brings the task to nobody.',
  },
  'check.unit.unknown': {
    vi: 'Không nhận ra đơn vị “{written}”. Sửa tên, hoặc thêm đơn vị vào trang Đơn vị.',
    en: 'The unit “{written}” is not known. Correct the name, or add the unit to the sheet Đơn vị.',
  },
  'check.unit.unknown.near': {
    vi: 'Không nhận ra đơn vị “{written}”, có thể là “{names}”. Chọn tên đúng.',
    en: 'The unit “{written}” is not known; “{names}” may be meant. Choose the right name.',
  },
  'check.unit.unknown.several': {
    vi: '“{written}” gần giống nhiều tên: {names}. Chọn tên đúng.',
    en: '“{written}” is near several names: {names}. Choose the right one.',
  },
  'check.unit.perhaps': { vi: 'Có thể là: {names}', en: 'Perhaps: {names}' },
  'check.unit.one-of': { vi: 'Một trong các tên: {names}', en: 'One of: {names}' },
  'check.unit.misspelt.title': { vi: 'Tên đơn vị viết sai', en: 'Misspelt unit' },
  'check.unit.misspelt.why': {
    vi: 'Tên sai làm báo cáo đếm thành hai đơn vị.',
    en: 'A wrong name makes reports count two units.',
  },
  'check.unit.misspelt': {
    vi: '“{written}” viết sai tên “{name}”. Sửa lại cho đúng.',
    en: '“{written}” misspells “{name}”. Correct it.',
  },
  'check.unit.variant.title': { vi: 'Tên đơn vị viết khác tên chính thức', en: 'Variant of a unit’s name' },
  'check.unit.variant.why': {
    vi: 'Cùng một đơn vị nên viết cùng một tên để lọc và đếm cho đúng.',
    en: 'One unit under one name filters and counts right.',
  },
  'check.unit.variant': {
    vi: '“{written}” khác tên chính thức “{name}”. Viết theo tên chính thức.',
    en: '“{written}” differs from the official name “{name}”. Use the official name.',
  },
  'check.unit.abbreviation.title': { vi: 'Tên viết tắt', en: 'Abbreviated unit' },
  'check.unit.abbreviation.why': {
    vi: 'Tên viết tắt được hiểu đúng; văn bản chính thức nên viết đủ.',
    en: 'The abbreviation is understood; official documents write the name in full.',
  },
  'check.unit.abbreviation': {
    vi: '“{written}” được hiểu là “{name}”.',
    en: '“{written}” is understood as “{name}”.',
  },
  'check.unit.elliptical.title': { vi: 'Tên lấy từ danh sách gộp', en: 'Unit of an elliptical list' },
  'check.unit.elliptical.why': {
    vi: 'Từ đầu của tên đứng trước cả danh sách.',
    en: 'The name’s head word stands before the whole list.',
  },
  'check.unit.elliptical': {
    vi: '“{written}” trong danh sách gộp được hiểu là “{name}”.',
    en: '“{written}” in the list is understood as “{name}”.',
  },
  'check.unit.self-coordination.title': {
    vi: 'Đơn vị phối hợp với chính mình',
    en: 'Coordinating with itself',
  },
  'check.unit.self-coordination.why': {
    vi: 'Đơn vị chủ trì không cần phối hợp với mình; có thể ghi nhầm đơn vị.',
    en: 'A lead unit need not coordinate with itself; another unit may be meant.',
  },
  'check.unit.self-coordination': {
    vi: '“{name}” vừa chủ trì vừa phối hợp. Bỏ tên ở cột Đơn vị phối hợp, hoặc ghi đúng đơn vị phối hợp.',
    en: '“{name}” both leads and coordinates. Take it out of the coordinating units, or name the right one.',
  },
  'check.unit.several-leads.title': { vi: 'Nhiều đơn vị chủ trì', en: 'Several lead units' },
  'check.unit.several-leads.why': {
    vi: 'Các đơn vị cùng chịu trách nhiệm và cùng báo cáo.',
    en: 'All of them are responsible and report.',
  },
  'check.unit.several-leads': {
    vi: 'Có {count|number} đơn vị cùng chủ trì: {names}.',
    en: '{count|number} units lead together: {names}.',
  },
  'check.unit.ended.title': { vi: 'Đơn vị không còn hoạt động', en: 'Unit that has ended' },
  'check.unit.ended.why': {
    vi: 'Nhiệm vụ cần được chuyển cho đơn vị kế thừa.',
    en: 'The tasks should pass to a successor.',
  },
  'check.unit.ended': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}; {count|number} dòng nêu tên này. Xác định đơn vị tiếp nhận.',
    en: '“{name}” existed until {day|date}; {count|number} {count|plural:row names:rows name} it. Settle who takes over.',
  },
  'check.unit.ended.successor': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}; {count|number} dòng nêu tên này. Đơn vị kế thừa: {successors}.',
    en: '“{name}” existed until {day|date}; {count|number} {count|plural:row names:rows name} it. Successor: {successors}.',
  },
  'check.unit.ended.perhaps': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}; {count|number} dòng nêu tên này. Đơn vị kế thừa (chưa chắc): {successors}.',
    en: '“{name}” existed until {day|date}; {count|number} {count|plural:row names:rows name} it. Successor (not certain): {successors}.',
  },
  'check.unit.ended.same-name': {
    vi: '“{name}” hoạt động đến hết ngày {day|date}, rồi chuyển sang cơ quan mới và giữ tên cũ; {count|number} dòng nêu tên này. Xác định lại đầu mối.',
    en: '“{name}” existed until {day|date}, then went on under its name in another body; {count|number} {count|plural:row names:rows name} it. Settle whom to ask.',
  },
  'check.unit.lead-units-disagree.title': {
    vi: 'Đơn vị chủ trì (chuẩn) khác văn bản',
    en: 'Normalised lead differs from the text',
  },
  'check.unit.lead-units-disagree.why': {
    vi: 'Việc được chia về từng đơn vị theo cột chuẩn.',
    en: 'Work is divided among units by the normalised column.',
  },
  'check.unit.lead-units-disagree': {
    vi: 'Cột chuẩn ghi “{written}”, nhưng văn bản “{lead}” nêu “{expected}”. Sửa một trong hai.',
    en: 'The normalised column says “{written}”, but the text “{lead}” names “{expected}”. Correct one of them.',
  },
  'check.unit.lead-units-empty': {
    vi: 'Cột Đơn vị chủ trì (chuẩn) trống, dù văn bản nêu “{expected}”. Ghi tên đơn vị.',
    en: 'The normalised column is empty, though the text names “{expected}”. Write it.',
  },
} as const satisfies Record<string, Sentence>;
