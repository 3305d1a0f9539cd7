import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startNginx } from './servers.ts';

/** Mozilla's scanner. No dependency: one of its own downloads from another host while it is installed. */
const scanner = '@mdn/mdn-http-observatory';
const version = '1.4.8';
/** What it needs has no lockfile here: npm takes the versions of this day, the same each time. */
const before = '2026-11-20';
/** It asks at the ports that HTTP and TLS have, and knows of no others. */
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
  // The script that was not run fetches the sites that browsers know to use TLS; ours is none of them.
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
