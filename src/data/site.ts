import { textLicence } from './text-licence.ts';

/** Name and other facts about the site. */
export const site = {
  name: 'When to Use',
  tagline: 'Go, Python, Node or Rust: short answers with reasons, sources and dates',
  textLicence,
  /** The licence of programs and of the site's own code. */
  codeLicence: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
} as const;
