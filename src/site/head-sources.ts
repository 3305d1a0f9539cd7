import { factSources } from '#data/languages.ts';
import type { SourceId } from '#data/sources.ts';
import { verdictSources } from '#decide/decisions.ts';
import type { Subject } from '#prose/page.ts';

/** What the head of a page about a subject cites. It stands above the text, so its notes come first. */
export const headSources = (subject: Subject): SourceId[] => {
  if (subject.kind === 'language') return factSources(subject.language);
  return subject.kind === 'verdict' ? verdictSources(subject.verdict) : [];
};
