import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The CSP hash of the one script that runs before the first paint. Astro hashes only the scripts
 * it bundles, and a bundled one would run too late to prevent a flash of the wrong theme.
 * @returns `sha256-…`
 */
export const inlineScriptHash = (): `sha256-${string}` => {
  const script = readFileSync(new URL('../scripts/before-paint.js', import.meta.url));
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
};
