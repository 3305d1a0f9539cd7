import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startNginx } from './servers.ts';

/** Mozilla's scanner. No dependency: one of its own downloads from another host while it is installed. */
const scanner = '@mdn/mdn-http-observatory';
const version = '1.4.8';
/** Its dependencies have no lockfile here: npm installs the versions of this day, always the same. */
const before = '2026-11-20';
/** It only supports the default ports of HTTPS and HTTP. */
const ports = [443, 80] as const;

interface Report {
  readonly scan: { readonly grade: string; readonly score: number };
  readonly tests: Readonly<
    Record<
      string,
      { readonly pass: boolean; readonly result: string; readonly scoreModifier: number }
    >
  >;
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'scan' in value && 'tests' in value;

const install = async (folder: string): Promise<string> => {
  const quietly = ['--ignore-scripts', '--no-package-lock', '--silent', '--prefix', folder];
  const args = ['install', ...quietly, `--before=${before}`, `${scanner}@${version}`];
  spawnSync('npm', args, { stdio: 'inherit' });
  const home = join(folder, 'node_modules', scanner);
  if (!existsSync(home)) throw new Error(`npm could not install ${scanner}@${version}`);
  // Its install script, which was not run, would download the HSTS preload list; our site is not on it.
  await writeFile(join(home, 'conf/hsts-preload.json'), '{}');
  return home;
};

const scanned = (home: string, certificate: string): Report => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(home, 'src/scan.js'), 'localhost'], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    encoding: 'utf8',
  });
  const report: unknown = JSON.parse(stdout);
  if (!isReport(report)) throw new Error(`the scanner gave no grade: ${stdout}${stderr}`);
  return report;
};

/**
 * `npm run grade`: serves the built site by nginx with hosts/nginx.conf over TLS at https://localhost, lets Mozilla's
 * HTTP Observatory scan it, unchanged, and prints the grade with the result of each of its tests. Anything but A+ fails.
 */
const folder = await mkdtemp(join(tmpdir(), 'grade-'));
try {
  const home = await install(folder);
  const host = await startNginx({ folder: resolve('dist'), base: '' }, ports);
  try {
    const { scan, tests } = scanned(home, host.certificate.file);
    console.log(`${scanner} ${version}: ${scan.grade}, ${String(scan.score)} points`);
    for (const [name, { pass, result, scoreModifier }] of Object.entries(tests))
      console.log(
        `${pass ? 'pass' : 'FAIL'} ${String(scoreModifier).padStart(3)}  ${name}: ${result}`,
      );
    if (scan.grade !== 'A+') process.exitCode = 1;
  } finally {
    await host.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
