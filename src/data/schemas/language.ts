/** The four languages every table compares. No Zod in this module, because browser scripts need it. */
export const languageIds = ['go', 'python', 'node', 'rust'] as const;
export type LanguageId = (typeof languageIds)[number];

/** Whether an id is that of one of the four languages. */
export const isLanguageId = (id: string): id is LanguageId =>
  languageIds.some((known) => known === id);
