/** The licence of text, tables and pictures. Without imports: what readers copy in the browser names it. */
export const textLicence = {
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  /** Its id in SPDX's list of licences. */
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
