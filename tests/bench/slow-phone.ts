/** Lighthouse's "Slow 4G", as Chromium's DevTools protocol applies it to each request: bytes a second, milliseconds. */
export const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How many times slower than this machine a phone is taken to be, as Lighthouse does. */
export const slowdown = 4;
