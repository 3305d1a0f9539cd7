import { z } from 'astro/zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string(),
      license: z.string().default('none named'),
    }),
  ),
});

/** A package in the lockfile; `licence` is an SPDX expression if its author wrote one. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences that only require their notice to be kept, by SPDX id. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
]);

interface Exception {
  readonly licence: string;
  readonly packages: RegExp;
  readonly why: string;
}

/** Other accepted licences, for which packages and why. The published site contains no code of these packages. */
const exceptions: readonly Exception[] = [
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/u,
    why: 'libvips, unchanged, turns the social images into PNG when the site is built',
  },
  {
    licence: 'MPL-2.0',
    packages: /^(axe-core|@axe-core\/playwright)$/u,
    why: 'tests pages for accessibility, unchanged',
  },
  {
    licence: 'MPL-2.0',
    packages: /^(lightningcss(-.+)?|satori)$/u,
    why: 'make styles smaller and draw the social images when the site is built, unchanged; what they write is ours',
  },
  {
    licence: 'WTFPL',
    packages: /^@cspell\/dict-django$/u,
    why: 'a list of words that spelling is checked with; permissive, though of doubtful form',
  },
  {
    licence: 'CC BY-SA 4.0',
    packages: /^@cspell\/dict-en-common-misspellings$/u,
    why: 'a list of words that spelling is checked with',
  },
];

/**
 * Every package in a lockfile, sorted by name and version.
 * @param lock package-lock.json, version 3
 * @throws {z.ZodError} when it is not a lockfile
 */
export const packagesOf = (lock: unknown): Package[] => {
  const installed = Object.entries(lockSchema.parse(lock).packages).filter(([path]) => path !== '');
  const packages = installed.map(([path, { name, version, license }]) => ({
    name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: license,
  }));
  const byName = new Map(packages.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...byName.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  );
};

/**
 * Every part of an expression joined by AND must be accepted. Expressions with OR are not split, so they need an
 * exception.
 */
const isAccepted = ({ name, licence }: Package): boolean =>
  licence
    .split(' AND ')
    .every(
      (part) =>
        allowed.has(part) ||
        exceptions.some((exception) => exception.licence === part && exception.packages.test(name)),
    );

/** A line for each package whose licence is not accepted, with the way to fix it. */
export const refusedLicences = (packages: readonly Package[]): string[] =>
  packages
    .filter((entry) => !isAccepted(entry))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: licence "${licence}" is not accepted; take another package, or add the licence or an exception with its reason to src/lib/licences.ts`,
    );
