import { isRecord } from '#kit/is-record.ts';
import type { SearchKind } from '#data/search-kinds.ts';
import type { NamedLanguage } from './languages.ts';

/** A section, table row, term or program of a page, in the file of names. */
export interface NamedPart {
  readonly title: string;
  /** Its id on the page, unless it is the words of its title with hyphens. */
  readonly id?: string;
  /** For a section: the number of words of the page before it. */
  readonly at?: number;
  /** For a row, a term or a program: its name in the index, and its number of words. */
  readonly file?: string;
  readonly words?: number;
  /** How many of its last words are only searched for, and not shown. */
  readonly hidden?: number;
  /** Unless they are those that its title names, or else those of its page. */
  readonly languages?: readonly NamedLanguage[];
  readonly aliases?: readonly string[];
  /** A row's scores: `Go 4, Python 2`. */
  readonly scores?: string;
}

export interface NamedPage {
  /** Root-relative, without the base. */
  readonly url: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** Its name in the index. */
  readonly file: string;
  /** Number of words, and how many of the last before its first section are only searched for. */
  readonly words: number;
  readonly hidden?: number;
  readonly languages?: readonly NamedLanguage[];
  readonly aliases?: readonly string[];
  readonly parts?: readonly NamedPart[];
}

/** What `pagefind/names.json` says: every place of the site that has a name, and the words that stand for others. */
export interface Names {
  /** The name of the index's own file, so that it can be fetched before Pagefind asks for it. */
  readonly meta: string;
  readonly pages: readonly NamedPage[];
  readonly languages: readonly {
    readonly id: NamedLanguage;
    /** In lower case, such as `node.js`. */
    readonly names: readonly string[];
  }[];
  /** Words, such as `django`, that stand for a language beside another one. */
  readonly frameworks: readonly { readonly id: NamedLanguage; readonly names: readonly string[] }[];
  /** Languages that the site leaves out. */
  readonly notCovered: readonly { readonly name: string; readonly names: readonly string[] }[];
  /** Groups of words, or of some that belong together, that mean much the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words of the site in British spelling. */
  readonly spellings: readonly string[];
  /** Words of the site that are no names, but look like a misspelled one. */
  readonly noTypos: readonly string[];
}

/** Whether data is a file of names: that it has the lists, and not what is in them, which the build has checked. */
export const isNames = (data: unknown): data is Names =>
  isRecord(data) &&
  typeof data['meta'] === 'string' &&
  ['pages', 'languages', 'frameworks', 'notCovered', 'synonyms', 'spellings', 'noTypos'].every(
    (key) => Array.isArray(data[key]),
  );
