import { existsSync, mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageId } from '#data/schemas/language.ts';
import { fetchPython } from './fetch-python.ts';
import { complaintOf } from './shell.ts';
import { firstOf, inherited, versionOf, type Missing, type Toolchain } from './toolchain.ts';

export { isMissing, joined, type Missing, type Toolchain } from './toolchain.ts';

/** The versions that are tried first; each language falls back to what the machine has. */
const wanted = { go: 'go1.27.4', python: '3.15', rust: '1.99.1' } as const;

/** The oldest that the programs are written for. */
const oldest = { go: [1, 27], python: [3, 14], rust: [1, 95], node: [24, 0] } as const;

/** What is installed for the programs alone, below the project's folder. */
export const madeFolder = 'examples/.made';

/** What the machine has on its path. */
const own = { folders: [], settings: {} } as const;

/** Go fetches the wanted version of itself from its module proxy. */
const findGo = (): Promise<Toolchain | Missing> =>
  firstOf(
    'Go',
    'go version',
    oldest.go,
    [wanted.go, 'local'].map((version) => ({
      folders: [],
      settings: { GOTOOLCHAIN: version, GOFLAGS: '-mod=readonly' },
    })),
  );

/** rustup installs the wanted version, if it is there; another installation of Rust is used as it is. */
const findRust = async (): Promise<Toolchain | Missing> => {
  const newest = { folders: [], settings: { RUSTUP_TOOLCHAIN: wanted.rust } };
  const parts = '--component clippy --component rustfmt --target wasm32-unknown-unknown';
  const isInstalled =
    (await versionOf('cargo --version && cargo clippy --version', newest)) !== undefined;
  const why = isInstalled
    ? undefined
    : await complaintOf(`rustup toolchain install ${wanted.rust} --profile minimal ${parts}`, {
        folder: '/',
        env: inherited,
      });
  return firstOf('Rust', 'rustc --version', oldest.rust, [newest, own], why);
};

/** Node and pyright from npm. @returns why they could not be installed; undefined if they are */
const installNodeTools = async (root: string): Promise<string | undefined> => {
  const folder = join(root, 'examples/toolchains');
  return existsSync(join(folder, 'node_modules/.package-lock.json'))
    ? undefined
    : complaintOf('npm ci --no-audit --no-fund', { folder, env: inherited });
};

/** A newer Node from npm, in `examples/toolchains`; else that of the machine. */
const findNode = async (root: string): Promise<Toolchain | Missing> => {
  const why = await installNodeTools(root);
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  const folder = `examples/toolchains/node_modules/node-linux-${architecture}/bin`;
  const newest = { folders: [join(root, folder)], settings: {} };
  return firstOf('Node', 'node --version', oldest.node, [newest, own], why);
};

/** Python, uv, which installs what programs need, and pyright. */
const findPython = async (root: string): Promise<Toolchain | Missing> => {
  const made = join(root, madeFolder);
  const tools = join(made, 'tools/bin');
  const newest = join(made, `python/root/usr/bin/python${wanted.python}`);
  mkdirSync(made, { recursive: true });
  if (!existsSync(join(tools, 'uv'))) {
    const why = await complaintOf(
      `python3 -m venv tools && tools/bin/pip install --quiet --requirement ${root}/examples/toolchains/requirements.txt`,
      { folder: made, env: inherited },
    );
    if (why !== undefined)
      return { missing: `Python is not installed, or has no pip to install uv with: ${why}` };
  }
  const unfetched =
    !existsSync(newest) && existsSync('/usr/bin/dpkg-deb')
      ? await fetchPython(made, wanted.python, tools)
      : undefined;
  const why = unfetched ?? (await installNodeTools(root));
  const pyright = join(root, 'examples/toolchains/node_modules/.bin');
  const others = (await readdir('/usr/bin')).filter((name) => /^python3\.1[4-9]$/u.test(name));
  const setups = [newest, ...others.map((name) => `/usr/bin/${name}`), 'python3'].map((python) => ({
    folders: [tools, pyright],
    settings: {
      UV_PYTHON: python,
      UV_PYTHON_DOWNLOADS: 'never',
      UV_LINK_MODE: 'copy',
      UV_NO_PROGRESS: '1',
    },
  }));
  return firstOf('Python', '"$UV_PYTHON" --version', oldest.python, setups, why);
};

/**
 * Finds the toolchain of a language, and installs a newer one for the programs alone where that can be done.
 * @param root the project's folder
 */
export const findToolchain = (language: LanguageId, root: string): Promise<Toolchain | Missing> =>
  ({ go: findGo, python: findPython, node: findNode, rust: findRust })[language](root);
