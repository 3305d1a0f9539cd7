import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageId } from '#data/schemas/language.ts';
import { shell } from './shell.ts';

/** A toolchain that can run programs. */
export interface Toolchain {
  /** Name and version, as the pages show it: `Go 1.27.4`. */
  readonly name: string;
  /** The environment in which its commands find it. */
  readonly env: NodeJS.ProcessEnv;
}

/** Why there is no toolchain, in one plain line. */
export interface Missing {
  readonly missing: string;
}

/** The versions that are tried first; each language falls back to what the machine has. */
const wanted = { go: 'go1.27.4', python: '3.15', rust: '1.99.1' } as const;

/** The oldest that the programs are written for. */
const oldest = { go: [1, 27], python: [3, 14], rust: [1, 95], node: [24, 0] } as const;

/** What is installed for the programs alone, below the project's folder. */
export const madeFolder = 'examples/.made';

const quiet = {
  // Colours and progress would end up in captured output.
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  CARGO_TERM_COLOR: 'never',
  RUST_BACKTRACE: '0',
  TERM: 'dumb',
  PYTHONDONTWRITEBYTECODE: '',
  // Not those of whoever runs npm.
  NODE_OPTIONS: '',
  npm_config_update_notifier: 'false',
};

const inherited: NodeJS.ProcessEnv = { ...process.env, ...quiet };

/** The environment with folders before all others on the path. */
const withPath = (folders: readonly string[], more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...inherited,
  ...more,
  PATH: [...folders, inherited['PATH']].join(':'),
});

/** The version in the output of a command, such as `1.27.4`; undefined if it fails. */
const versionOf = async (line: string, env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const { code, output } = await shell(line, { folder: '/', env });
  return code === 0 ? /\d+\.\d+(\.\d+)?/u.exec(output)?.[0] : undefined;
};

const isAtLeast = (version: string, [major, minor]: readonly [number, number]): boolean => {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/** The first of some environments whose toolchain is new enough. */
const firstOf = async (
  label: string,
  line: string,
  least: readonly [number, number],
  envs: readonly NodeJS.ProcessEnv[],
): Promise<Toolchain | Missing> => {
  let found: string | undefined;
  for (const env of envs) {
    const version = await versionOf(line, env);
    if (version !== undefined && isAtLeast(version, least))
      return { name: `${label} ${version}`, env };
    found ??= version;
  }
  const needed = least.join('.');
  return {
    missing:
      found === undefined
        ? `${label} is not installed; its programs need ${needed} or newer`
        : `${label} ${found} is too old, and a newer one could not be fetched; its programs need ${needed}`,
  };
};

/** Go fetches the wanted version of itself from its module proxy. */
const findGo = (): Promise<Toolchain | Missing> =>
  firstOf(
    'Go',
    'go version',
    oldest.go,
    [{ GOTOOLCHAIN: wanted.go }, { GOTOOLCHAIN: 'local' }].map((own) =>
      withPath([], { ...own, GOFLAGS: '-mod=readonly' }),
    ),
  );

/** rustup installs the wanted version, if it is there; another installation of Rust is used as it is. */
const findRust = async (): Promise<Toolchain | Missing> => {
  const own = withPath([], { RUSTUP_TOOLCHAIN: wanted.rust });
  const parts = '--component clippy --component rustfmt --target wasm32-unknown-unknown';
  if ((await versionOf('cargo --version && cargo clippy --version', own)) === undefined)
    await shell(`rustup toolchain install ${wanted.rust} --profile minimal ${parts}`, {
      folder: '/',
      env: inherited,
    });
  return firstOf('Rust', 'rustc --version', oldest.rust, [own, inherited]);
};

/** Node from npm, with the tools of the folder `examples/toolchains`. */
const findNode = async (root: string): Promise<Toolchain | Missing> => {
  const folder = join(root, 'examples/toolchains');
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(modules, '.package-lock.json')))
    await shell('npm ci --no-audit --no-fund', { folder, env: inherited });
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  const own = join(modules, `node-linux-${architecture}/bin`);
  return firstOf('Node', 'node --version', oldest.node, [withPath([own]), inherited]);
};

/**
 * Debian's newest Python with the libraries it needs, unpacked below `examples/.made`: nothing on the machine changes,
 * and no root is needed. Its loader and libraries are its own, because Debian sid's C library is newer than others.
 */
const fetchPython = async (made: string, tools: string): Promise<void> => {
  const folder = join(made, 'python');
  const apt = join(folder, 'apt');
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['lists/partial', 'archives/partial'])
    mkdirSync(join(apt, name), { recursive: true });
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(
    join(apt, 'sources.list'),
    `deb [signed-by=${keys}] http://deb.debian.org/debian sid main\n`,
  );
  writeFileSync(join(apt, 'status'), '');
  const options = [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State=${apt}`,
    `Dir::State::Lists=${apt}/lists`,
    `Dir::State::status=${apt}/status`,
    `Dir::Cache=${apt}`,
    // A mirror may be some weeks behind; its packages are signed all the same.
    'Acquire::Check-Valid-Until=false',
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
  ]
    .map((option) => `-o ${option}`)
    .join(' ');
  const root = join(folder, 'root');
  const libraries = `${root}/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch 2>/dev/null || echo $(uname -m)-linux-gnu)`;
  await shell(
    `set -e
    apt-get ${options} update -qq
    apt-get ${options} install -y -qq --download-only --no-install-recommends python${wanted.python}
    for package in ${apt}/archives/*.deb; do dpkg-deb -x "$package" ${root}; done
    libraries=${libraries}
    ${tools}/patchelf --set-interpreter $(ls $libraries/ld-linux-*.so.*) --force-rpath --set-rpath $libraries ${root}/usr/bin/python${wanted.python}
    rm -r ${apt}`,
    { folder, env: inherited },
  );
};

/** Python, and uv, which installs what programs need. */
const findPython = async (root: string): Promise<Toolchain | Missing> => {
  const made = join(root, madeFolder);
  const tools = join(made, 'tools/bin');
  const own = join(made, `python/root/usr/bin/python${wanted.python}`);
  mkdirSync(made, { recursive: true });
  if (!existsSync(join(tools, 'uv')))
    await shell(
      `python3 -m venv tools && tools/bin/pip install --quiet --requirement ${root}/examples/toolchains/requirements.txt`,
      { folder: made, env: inherited },
    );
  if (!existsSync(join(tools, 'uv')))
    return { missing: 'Python is not installed, or has no pip to install uv with' };
  if (!existsSync(own) && existsSync('/usr/bin/dpkg-deb')) await fetchPython(made, tools);
  const pyright = join(root, 'examples/toolchains/node_modules/.bin');
  const others = (await readdir('/usr/bin')).filter((name) => /^python3\.1[4-9]$/u.test(name));
  const found = [own, ...others.map((name) => `/usr/bin/${name}`), 'python3'].map((python) =>
    withPath([tools, pyright], {
      UV_PYTHON: python,
      UV_PYTHON_DOWNLOADS: 'never',
      UV_LINK_MODE: 'copy',
      UV_NO_PROGRESS: '1',
    }),
  );
  return firstOf('Python', '"$UV_PYTHON" --version', oldest.python, found);
};

/**
 * Finds the toolchain of a language, and installs a newer one for the programs alone where that can be done.
 * @param root the project's folder
 */
export const findToolchain = (language: LanguageId, root: string): Promise<Toolchain | Missing> =>
  ({ go: findGo, python: findPython, node: findNode, rust: findRust })[language](root);

/** Whether there is no toolchain. */
export const isMissing = (found: Toolchain | Missing): found is Missing => 'missing' in found;

/**
 * Several toolchains as one, for programs that need more than one language.
 * @param found the first names it, and its settings win
 */
export const joined = (found: readonly [Toolchain, ...Toolchain[]]): Toolchain => ({
  name: found[0].name,
  env: {
    ...found.toReversed().reduce<NodeJS.ProcessEnv>((all, { env }) => ({ ...all, ...env }), {}),
    PATH: found.map(({ env }) => env['PATH'] ?? '').join(':'),
  },
});
