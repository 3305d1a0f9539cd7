import { addDays } from '#kit/day.ts';
import { reviewListSchema, type ReviewList } from './review-list.ts';

/** How many days ahead a build looks for reviews that fall due. */
export const noticeDays = 60;

const placeOf = (entry: ReviewList[number]): string =>
  'file' in entry
    ? entry.file
    : `table "${entry.table}", row "${entry.row}", column "${entry.column}"`;

/**
 * Lists what is due for review soon, or overdue.
 * @param list the text of `/data/review.json`
 * @param days how far ahead to look; 0 lists only what is due today or overdue
 * @param today `YYYY-MM-DD`
 * @returns a line for each page and cell, and a summary line
 */
export const dueReport = (
  list: string,
  days: number,
  today: string,
): { lines: string[]; summary: string } => {
  const entries = reviewListSchema.parse(JSON.parse(list));
  const until = addDays(today, days);
  const soon = entries.filter((entry) => entry.due <= until);
  return {
    lines: soon.map((entry) => `due ${entry.due}: ${placeOf(entry)}`),
    summary:
      soon.length > 0
        ? `${String(soon.length)} of ${String(entries.length)} pages and cells are due by ${until}`
        : `nothing falls due within ${String(days)} days; the next is due ${entries[0]?.due ?? 'never'}`,
  };
};
