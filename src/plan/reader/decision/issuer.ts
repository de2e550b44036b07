/** The posts that sign for a body; the body is named after them. */
const POSTS =
  /^(?:quyền\s+)?(?:bộ trưởng|chủ tịch|tổng giám đốc|giám đốc|tổng cục trưởng|cục trưởng|viện trưởng|chánh án|chủ nhiệm|tổng kiểm toán|thống đốc|hiệu trưởng|trưởng ban|vụ trưởng|tổng(?=\s+thanh tra\s))\s+(?=\S)/iu;

/** `Bộ trưởng Bộ Thông tin và Truyền thông` → `Bộ Thông tin và Truyền thông`. */
function bodyOf(signer: string): string {
  return signer.replace(POSTS, '');
}

/**
 * The body that issued the decision, named in capitals at the end of its head and in the clause that
 * attaches the plan to it; in the spelling that the text itself has beside the capitals.
 */
export function readIssuer(
  head: readonly string[],
  attached: string | null,
  paragraphs: readonly string[],
): string | null {
  const named = head.findLast((line) => line === line.toUpperCase() && namesBody(line));
  const signing = named === undefined ? null : bodyOf(withoutMotto(named));
  const capitals = signing === null ? null : placedIn(head, signing);
  const signed = attached === null ? undefined : /\scủa\s+([^()]{3,120}?)[\s)]*$/iu.exec(attached)?.[1];
  return (capitals && spelled(paragraphs, capitals)) ?? (signed ? bodyOf(signed) : capitals);
}

/** The name without the state's motto beside it and the rule drawn below it. */
function withoutMotto(line: string): string {
  return line.replace(/\s+CỘNG HÒA XÃ HỘI.*$/u, '').replace(/\s+[-–—_=*]{2,}$/u, '');
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` below the head `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG` means that province. */
function placedIn(head: readonly string[], signing: string): string {
  if (!new RegExp(`\\s(?:${PLACES})$`, 'u').test(signing)) return signing;
  return head.map(withoutMotto).find((line) => line.startsWith(`${signing} `)) ?? signing;
}

/** What a name of a place follows. */
const PLACES = 'TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU';

const BODIES =
  /^(?:quyền\s+)?(?:bộ|bộ trưởng|ủy ban|uỷ ban|chủ tịch|thủ tướng|chính phủ|tỉnh|thành phố|sở|giám đốc|cục|cục trưởng|tổng cục|tổng giám đốc|viện|văn phòng|hội đồng|ban|thanh tra|tổng thanh tra|ngân hàng|thống đốc|đài|trường|hiệu trưởng)(?:\s|$)/iu;

function namesBody(line: string): boolean {
  return line.length <= 120 && BODIES.test(line) && !/^(?:KT|TM|TL|Q)\./u.test(line);
}

/** The name with small letters: as the text writes it, or its body as the text writes that, and the place. */
function spelled(paragraphs: readonly string[], capitals: string): string | null {
  const whole = spelledIn(paragraphs, capitals);
  const [, body, place] = new RegExp(`^(.*\\s(?:${PLACES}))\\s+(.+)$`, 'u').exec(capitals) ?? [];
  if (whole !== null || body === undefined || place === undefined) return whole;
  const known = spelledIn(paragraphs, body);
  return (
    known && `${known} ${place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`
  );
}

/** How the text writes, with small letters, what its head has in capitals. */
function spelledIn(paragraphs: readonly string[], capitals: string): string | null {
  for (const text of paragraphs) {
    const upper = text.toUpperCase();
    // Capitals may be longer than small letters in other writings; then places do not fit.
    if (upper.length !== text.length) continue;
    for (let at = upper.indexOf(capitals); at >= 0; at = upper.indexOf(capitals, at + capitals.length)) {
      const written = text.slice(at, at + capitals.length);
      if (written !== capitals && /^\p{Lu}/u.test(written)) return written;
    }
  }
  return null;
}
