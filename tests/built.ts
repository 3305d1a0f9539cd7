import { readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
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

/** Every built page: `go/index.html`. */
export const builtPages = builtFiles.filter((file) => file.endsWith('.html'));
