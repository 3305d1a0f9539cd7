/** The licence of text, tables and pictures. A module without imports, because browser scripts use it too. */
export const textLicence = {
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  /** Its SPDX id. */
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
