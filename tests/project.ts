import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own folder. */
export const projectFolder = join(import.meta.dirname, '..');

/**
 * The text of a file of the project.
 * @param file its path from the project's folder
 */
export const projectText = (file: string): string =>
  readFileSync(join(projectFolder, file), 'utf8');
