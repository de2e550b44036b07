/** Text as Markdown shows it word for word: signs that would be read as marks stand in code. */
export function plain(text: string): string {
  return text.replace(/[^\s]*[*_<>[\]\\|#~][^\s]*/g, (word) => {
    const [, start = '', core = '', end = ''] = /^([("]*)(.*?)([).,:;"]*)$/s.exec(word) ?? [];
    return core === '' || core.includes('`') ? word : `${start}\`${core}\`${end}`;
  });
}

/** Paragraphs, headings and lists with an empty line between, and one line feed at the end. */
export function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** A list of points. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
