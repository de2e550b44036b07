/** The languages that the product speaks. */
export type Language = 'vi' | 'en';

/**
 * One sentence in both languages. `{name}` stands for a value as it is, `{day|date}` for a day as
 * dd/mm/yyyy, `{count|number}` for a number with its groups, `{count|plural:row:rows}` for a word that
 * follows the number.
 */
export type Sentence = Readonly<Record<Language, string>>;
