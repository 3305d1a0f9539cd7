import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '#kit/free-port.ts';

const shipped = join(import.meta.dirname, '../../hosts');
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian installs servers in /usr/sbin, which is only in root's PATH. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;

/** Debian packages that the tests of hosts need and do not find. */
export const missingTools = (): string[] => [
  ...(runs('nginx', '-v') ? [] : ['nginx']),
  ...(existsSync(brotliModule) ? [] : ['libnginx-mod-http-brotli-static']),
  ...(runs('caddy', 'version') ? [] : ['caddy']),
  ...(runs('ab', '-V') ? [] : ['apache2-utils']),
  ...(runs('openssl', 'version') ? [] : ['openssl']),
];

/** What a host is to serve. */
export interface Site {
  /** The folder of the built site; for a site below a path, it has the path's name. */
  readonly folder: string;
  /** The path the site is below: `/repo`, or nothing. */
  readonly base: string;
}

/** A server that runs. */
export interface Host {
  /** Without a slash at its end: `https://127.0.0.1:40001`. */
  readonly origin: string;
  /** Where plain HTTP is answered, if that is another place. */
  readonly plainOrigin: string;
  /** The certificate to trust, as PEM, and its file; empty for plain HTTP. */
  readonly certificate: { readonly pem: string; readonly file: string };
  stop(): Promise<void>;
}

const answers = (origin: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    // A URL leaves out the port that its scheme implies.
    const socket = connect(port === '' ? 443 : Number(port), hostname);
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });

/** Starts a server; ready when it answers at its origin. */
const start = async (
  command: readonly [string, ...string[]],
  more: Record<string, string>,
  host: Omit<Host, 'stop'>,
  folder: string,
): Promise<Host> => {
  const [name, ...args] = command;
  const server = spawn(name, args, { env: { ...env, HOME: folder, ...more } });
  const said: string[] = [];
  server.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = new Promise<void>((resolve) => {
    server.on('close', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const patience = Date.now() + 10_000;
  while (!(await answers(host.origin))) {
    if (server.exitCode !== null || Date.now() > patience) {
      await stop();
      throw new Error(`${name} does not answer at ${host.origin}: ${said.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { ...host, stop };
};

/** Applies each change to a text; fails when one matches nothing, so that no part of the shipped file goes untested. */
const changed = (text: string, changes: readonly (readonly [from: RegExp, to: string])[]): string =>
  changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`hosts/nginx.conf has no ${String(from)}`);
    return after;
  }, text);

const selfSigned = async (folder: string): Promise<Host['certificate']> => {
  const file = join(folder, 'cert.pem');
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const request = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext ${names}`;
  const made = runs(
    'openssl',
    ...request.split(' '),
    '-keyout',
    join(folder, 'key.pem'),
    '-out',
    file,
  );
  if (!made) throw new Error('openssl made no certificate');
  return { file, pem: await readFile(file, 'utf8') };
};

/** A minimal main configuration around the site's, as Debian's nginx.conf would be. */
const nginxMain = (folder: string): string => `
load_module ${brotliModule};
user ${userInfo().username};
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  include ${folder}/site.conf;
}
`;

/**
 * nginx with hosts/nginx.conf, on this machine only, with a certificate of its own.
 * @param ports for TLS and for plain HTTP; free ones unless given
 */
export const startNginx = async (site: Site, ports?: readonly [number, number]): Promise<Host> => {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const certificate = await selfSigned(folder);
  const [port, plainPort] = ports ?? [await freePort(), await freePort()];
  const config = changed(await readFile(join(shipped, 'nginx.conf'), 'utf8'), [
    [/^.*listen \[::\].*\n/gmu, ''],
    [/listen 80;/gu, `listen 127.0.0.1:${String(plainPort)};`],
    [/listen 443 /gu, `listen 127.0.0.1:${String(port)} `],
    [/\/etc\/letsencrypt\/.*\/fullchain\.pem/gu, certificate.file],
    [/\/etc\/letsencrypt\/.*\/privkey\.pem/gu, join(folder, 'key.pem')],
    [
      /root \/srv\/when-to-use;/gu,
      `root ${site.base === '' ? site.folder : dirname(site.folder)};`,
    ],
    [/set \$base "";/gu, `set $base  "${site.base}";`],
  ]);
  await writeFile(join(folder, 'site.conf'), config);
  await writeFile(join(folder, 'nginx.conf'), nginxMain(folder));
  return start(
    ['nginx', '-p', folder, '-c', join(folder, 'nginx.conf')],
    {},
    {
      origin: `https://127.0.0.1:${String(port)}`,
      plainOrigin: `http://127.0.0.1:${String(plainPort)}`,
      certificate,
    },
    folder,
  );
};

/** Caddy with hosts/Caddyfile, on this machine only and over plain HTTP: Caddy's certificates are not tested. */
export const startCaddy = async (site: Site): Promise<Host> => {
  const folder = await mkdtemp(join(tmpdir(), 'caddy-'));
  const origin = `http://127.0.0.1:${String(await freePort())}`;
  const config = join(folder, 'Caddyfile');
  await writeFile(config, `{\n\tadmin off\n}\nimport ${join(shipped, 'Caddyfile')}\n`);
  return start(
    ['caddy', 'run', '--config', config, '--adapter', 'caddyfile'],
    { SITE: origin, ROOT: site.folder, BASE: site.base },
    { origin, plainOrigin: origin, certificate: { pem: '', file: '' } },
    folder,
  );
};
