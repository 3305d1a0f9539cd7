const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people write it: `2026-11-23` → `23 November 2026`. */
export const formatDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
