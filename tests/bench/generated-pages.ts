/** A page of a size that a real one has, for measuring how a build grows. */
export interface GeneratedPage {
  /** Its path below `content/`, without the ending. */
  readonly id: string;
  /** Front matter and MDX. */
  readonly text: string;
}

/**
 * The plain sentences of a page's MDX: those that need no mark, link or component.
 * @param mdx with its front matter
 */
export const sentencesOf = (mdx: string): string[] =>
  mdx
    .replace(/^---[\s\S]*?\n---\n/u, '')
    .trim()
    .split(/\n\s*\n/u)
    .filter((block) => /^[A-Z]/u.test(block))
    .flatMap((block) =>
      block
        .replace(/<(?:Cite|OftenSaid)[^>]*\/>/gu, ' ')
        .replace(/\s+/gu, ' ')
        .split(/(?<=\.) /u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /^[A-Z][^<>{}[\]`*_#|\\]{40,}\.$/u.test(sentence));

const [topics, paragraphs, sentencesEach] = [5, 3, 3];

/**
 * Pages of some 800 words from the sentences given, each with five headings and a source below each. The same arguments
 * give the same pages, and each has another order of sentences.
 * @param sentences at least one
 * @param sources ids of sources
 */
export const generatedPages = (
  count: number,
  sentences: readonly string[],
  sources: readonly string[],
): GeneratedPage[] =>
  Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    let next = index * 7919;
    const sentence = (): string => sentences[(next += 31) % sentences.length] ?? '';
    const source = (): string => sources[next % sources.length] ?? '';
    const paragraph = (): string => Array.from({ length: sentencesEach }, sentence).join(' ');
    const topic = (place: number): string => {
      const words = sentence()
        .split(' ')
        .slice(0, 5)
        .join(' ')
        .replace(/[^\w ]/gu, '');
      return [
        `## Part ${String.fromCodePoint(65 + place)}: ${words}`,
        `${paragraph()}<Cite ids="${source()}" />`,
        ...Array.from({ length: paragraphs - 1 }, paragraph),
      ].join('\n\n');
    };
    const front = {
      title: `Generated page ${String(number)}`,
      description: `The generated page with the number ${String(number)}, for measuring how the time of a build grows.`,
      verified: '2026-11-23',
      answer: `${sentence()} ${sentence()}`,
    };
    return {
      id: `generated/page-${String(number)}`,
      text: [
        '---',
        ...Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
        '---',
        '',
        Array.from({ length: topics }, (_unused, place) => topic(place)).join('\n\n'),
        '',
      ].join('\n'),
    };
  });
