import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The built site that these tests look at; `npm run build` makes it. */
export const dist = join(import.meta.dirname, '../dist');

/** Every built file, as paths from the built folder. */
export const builtFiles = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
  .sort();

/** The bytes of a built file. */
export const builtBytes = (file: string): Buffer => readFileSync(join(dist, file));

/** The text of a built file. */
export const builtText = (file: string): string => builtBytes(file).toString('utf8');

const html = builtFiles.filter((file) => file.endsWith('.html'));
const isRedirect = (file: string): boolean => builtText(file).includes('http-equiv="refresh"');

const isEmbed = (file: string): boolean => file.startsWith('embed/');

/** Every page except redirects and embeds: `go/index.html`. */
export const builtPages = html.filter((file) => !isRedirect(file) && !isEmbed(file));

/** Every embed of a table or a part of one: `embed/scorecard/index.html`. */
export const builtEmbeds = html.filter(isEmbed);

/** Every redirect page. */
export const builtRedirects = html.filter(isRedirect);
