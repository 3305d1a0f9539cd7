import { fetchAhead } from '#kit/fetch-ahead.browser.ts';
import { inTime } from '#kit/in-time.ts';
import { answer, type Answer, type Filters } from './answer.ts';
import { excerptOf, type Part } from './excerpt.ts';
import { folder } from './files.browser.ts';
import { forgetIndex, loadNames, loadTexts, patience } from './index.browser.ts';
import type { Place } from './places.ts';
import { normaliseQuery, understand, wordsToCount, type Query } from './query.ts';

/** What search found so far. */
export interface Found extends Answer {
  /** The query, for display. */
  readonly said: string;
  readonly query: Query;
  /** Whether the texts were searched too, or only the names. */
  readonly inTexts: boolean;
}

/** Milliseconds in which a reader may type the next letter before the texts are searched for those typed so far. */
const pauseForTyping = 80;

const afterPause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, pauseForTyping);
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

/** Forgets what was loaded if it fails, so that the next search loads it again. */
const orForget = async <Value>(work: Promise<Value>): Promise<Value> => {
  try {
    return await inTime(work, patience, 'the search');
  } catch (error) {
    forgetIndex();
    throw error;
  }
};

/**
 * Searches the site: first its names, and then its texts, which add places below those.
 * @param signal aborted when the reader has typed on
 * @throws when aborted; and when the names, or a part of the index that the query needs, cannot be loaded, which the
 * next call tries again
 */
export async function* searchSite(
  typed: string,
  filters: Filters,
  signal: AbortSignal,
): AsyncGenerator<Found, void> {
  const said = normaliseQuery(typed);
  /** The result of some work, unless the reader has typed on meanwhile. */
  const stillAsked = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    signal.throwIfAborted();
    return value;
  };
  const names = await stillAsked(orForget(loadNames()));
  const query = understand(said, names);
  const found = { said, query };
  const told = answer(query, names, filters);
  yield { ...found, ...told, inTexts: false };
  await stillAsked(afterPause(signal));
  // Their excerpts will be asked for as soon as the index is there.
  for (const { file } of told.places) fetchAhead(`${folder}fragment/${file}.pf_fragment`);
  const texts = await stillAsked(orForget(loadTexts()));
  const counts = await stillAsked(orForget(texts.count(wordsToCount(query))));
  yield { ...found, ...answer(query, names, filters, counts), inTexts: true };
}

/** A term's definition begins at its beginning, because it is the answer. */
const excerptFrom = ({ kind }: Place, text: string, { terms }: Query): Part[] =>
  kind === 'glossary' ? excerptOf(text, terms, 60, 0) : excerptOf(text, terms);

/**
 * The part of a place's text that matches a query best.
 * @throws when its text cannot be loaded
 */
export const excerptFor = async (place: Place, query: Query): Promise<Part[]> => {
  const texts = await orForget(loadTexts());
  return excerptFrom(place, await orForget(texts.of(place)), query);
};
