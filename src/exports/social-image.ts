import { languageNames } from '#data/language-names.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import { site } from '#data/site.ts';
import { formatDay } from '#kit/day.ts';
import type { DesignTokens } from '#kit/design-tokens.ts';
import type { Drawing } from '#kit/drawing.ts';
import { box, drawingBox, markBox, pngOf } from './png.ts';

/** What a page's social image says. */
export interface Card {
  readonly title: string;
  /** The short answer; as much of it is shown as fits. */
  readonly answer: string;
  /** The languages that the page is about. */
  readonly languages: readonly LanguageId[];
  /** The day on which the page was verified. */
  readonly verified: string;
  /** A chart below the title; the answer is then one line. */
  readonly chart?: Drawing | undefined;
}

const size = { width: 1200, height: 630, dots: 1 } as const;
const padding = { x: 72, y: 48 } as const;

/**
 * The room for a chart: the width of a card, and what its title and foot leave.
 * @param said whether a line of text stands above it
 */
export const chartSize = (said: boolean): { width: number; height: number } => ({
  width: size.width - 2 * padding.x,
  height: said ? 290 : 350,
});

/** The most characters of an answer: three lines. */
const longestAnswer = 160;

/** The most characters of a title that fit into two lines of its larger size. */
const longestLargeTitle = 44;

/** The beginning of a text: whole sentences if they fill half of the room, or else whole words. */
export const beginningOf = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  let whole = '';
  for (const sentence of text.split(/(?<=[.?!]) (?=\p{Lu})/u)) {
    const more = whole === '' ? sentence : `${whole} ${sentence}`;
    if (more.length > limit) break;
    whole = more;
  }
  if (whole.length > limit / 2) return whole;
  const words = text.slice(0, limit).split(' ').slice(0, -1).join(' ');
  return `${words.replace(/[,;:–-]$/u, '')} …`;
};

/**
 * Draws a page's social image, 1200 × 630 pixels: the marks of its languages, its title, the beginning of its answer or
 * a chart, and when it was verified.
 * @returns PNG bytes, always the same for the same card
 */
export const socialImage = async (
  { title, answer, languages, verified, chart }: Card,
  tokens: DesignTokens,
): Promise<Uint8Array<ArrayBuffer>> => {
  const quiet = tokens.colourOf('color-quiet', 'light');
  const marks = box(
    { gap: 20, flexShrink: 0 },
    languages.map((language) => markBox(language, 72, tokens)),
  );
  const legend = box(
    { gap: 30, fontSize: 34, fontWeight: 700 },
    languages.map((language) =>
      box({ gap: 12, alignItems: 'center', color: tokens.colourOf(`color-${language}`, 'light') }, [
        markBox(language, 30, tokens),
        box({}, languageNames[language]),
      ]),
    ),
  );
  const heading = box(
    {
      fontSize: title.length > longestLargeTitle ? 68 : 84,
      fontWeight: 700,
      lineHeight: 1.05,
      letterSpacing: -1.5,
    },
    title,
  );
  const said = beginningOf(answer, longestAnswer);
  const content = [
    ...(chart
      ? [box({ justifyContent: 'space-between', alignItems: 'center' }, [heading, legend])]
      : [...(languages.length > 0 ? [marks] : []), heading]),
    ...(said === '' ? [] : [box({ fontSize: chart ? 34 : 40, lineHeight: 1.3 }, said)]),
    ...(chart ? [drawingBox(chart, tokens)] : []),
    box({ flexGrow: 1 }),
    box({ borderTop: `3px solid ${tokens.colourOf('color-rule', 'light')}` }),
    box({ justifyContent: 'space-between', fontSize: 30, color: quiet }, [
      box({ fontWeight: 700 }, site.name),
      box({}, `Verified ${formatDay(verified)}`),
    ]),
  ];
  const style = {
    flexDirection: 'column',
    gap: 16,
    boxSizing: 'border-box',
    padding: `${String(padding.y)}px ${String(padding.x)}px 36px`,
  };
  return new Uint8Array(await pngOf(content, size, style, tokens));
};
