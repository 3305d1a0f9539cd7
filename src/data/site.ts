import { textLicence } from './text-licence.ts';

/** Name and other facts about the site. */
export const site = {
  name: 'When to Use',
  tagline: 'Go, Python, Rust or Node: short answers with reasons, sources and dates',
  textLicence,
} as const;
