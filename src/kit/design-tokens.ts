import { DataError } from './data-error.ts';
import type { Ink } from './drawing.ts';

export type Theme = 'light' | 'dark';

const colour =
  /--(?<name>(?:color|mark)-[a-z]+):\s*light-dark\((?<light>[^,]+),\s*(?<dark>[^)]+)\)/gu;
const shape = /\.language-(?<language>[a-z]+) \{[^}]*--shape: (?<shape>[^;]+);/gu;

/** What pictures outside the pages take from the styles: they cannot use CSS variables. */
export interface DesignTokens {
  /** @throws {DataError} when the styles have no such colour */
  readonly colourOf: (ink: Ink, theme: Theme) => string;
  /**
   * The mark of a language as a CSS shape: `circle(50%)`.
   * @throws {DataError} when the styles have none for it
   */
  readonly shapeOf: (language: string) => string;
}

const missing = (what: string): DataError =>
  new DataError(`there is no ${what} in src/kit/styles/tokens.css; correct its name`);

/** Reads the colours and marks of `src/kit/styles/tokens.css`. */
export const designTokens = (css: string): DesignTokens => {
  const colours = new Map(
    [...css.matchAll(colour)].map(({ groups = {} }) => [groups['name'], groups]),
  );
  const shapes = new Map(
    [...css.matchAll(shape)].map(({ groups = {} }) => [groups['language'], groups['shape']]),
  );
  return {
    colourOf(ink, theme) {
      const found = colours.get(ink)?.[theme];
      if (found === undefined) throw missing(`colour --${ink}`);
      return found.trim();
    },
    shapeOf(language) {
      const found = shapes.get(language);
      if (found === undefined) throw missing(`--shape of .language-${language}`);
      return found;
    },
  };
};
