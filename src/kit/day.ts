/** Today in UTC, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Today where it is latest in the world (UTC+14): the last day on which an author can have done something. */
export const latestToday = (): string =>
  new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Adds a number of days to a day; both are `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Formats a year, a month or a day for readers: `2024` stays, `2024-05` → `May 2024`, `2024-05-17` → `17 May 2024`.
 * @throws {RangeError} when it is none of these
 */
export const formatDate = (date: string): string => {
  if (/^\d{4}$/u.test(date)) return date;
  return /^\d{4}-\d\d$/u.test(date) ? formatDay(`${date}-01`).replace(/^1 /u, '') : formatDay(date);
};

/**
 * Formats a day for readers: `2026-11-23` → `23 November 2026`. Not by `Intl.DateTimeFormat`: the first one that a page
 * creates takes Chromium 90 ms.
 * @throws {RangeError} when it is not of this form
 */
export const formatDay = (day: string): string => {
  const [, year = '', month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) throw new RangeError(`"${day}" is not a day`);
  return `${String(Number(date))} ${name} ${year}`;
};
