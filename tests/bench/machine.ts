import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { findChromium } from '../browser/chromium.ts';

/** The path of the Chromium to measure with. @throws when there is none */
export const chromiumPath = (): string => {
  const path = findChromium();
  if (path === undefined) throw new Error('no Chromium; install one or name it by CHROMIUM');
  return path;
};

/** The machine, the browser and the day of a measurement, in one line. */
export const machine = (): string => {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const chromium = execFileSync(chromiumPath(), ['--version', '--no-sandbox'], {
    encoding: 'utf8',
  });
  return `${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} cores (${model}), ${memory} GiB of memory, Node ${process.versions.node}, ${chromium.trim()}`;
};
