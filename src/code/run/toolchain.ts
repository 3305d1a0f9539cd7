import { shell } from './shell.ts';

/** Where commands find a toolchain. */
export interface Setup {
  /** Folders that come before all others on the path. */
  readonly folders: readonly string[];
  /** Variables of its own. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A toolchain that can run programs. */
export interface Toolchain extends Setup {
  /** Name and version, as the pages show it: `Go 1.27.4`. */
  readonly name: string;
  /** The environment in which its commands find it: that of this process, with folders and settings before. */
  readonly env: NodeJS.ProcessEnv;
}

/** Why there is no toolchain, in one plain line. */
export interface Missing {
  readonly missing: string;
}

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

/** The environment of this process, without what would end up in the output of programs. */
export const inherited: NodeJS.ProcessEnv = { ...process.env, ...quiet };

const environmentOf = ({ folders, settings }: Setup): NodeJS.ProcessEnv => ({
  ...inherited,
  ...settings,
  PATH: [...folders, inherited['PATH']].join(':'),
});

/** The version in the output of a command, such as `1.27.4`; undefined if it fails. */
export const versionOf = async (line: string, setup: Setup): Promise<string | undefined> => {
  const { code, output } = await shell(line, { folder: '/', env: environmentOf(setup) });
  return code === 0 ? /\d+\.\d+(\.\d+)?/u.exec(output)?.[0] : undefined;
};

const isAtLeast = (version: string, [major, minor]: readonly [number, number]): boolean => {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/**
 * The first of some setups whose toolchain is new enough.
 * @param label the language's name
 * @param line prints its version
 * @param least the oldest that will do
 * @param why what was said when a newer one was to be installed; undefined if nothing went wrong
 */
export const firstOf = async (
  label: string,
  line: string,
  least: readonly [number, number],
  setups: readonly Setup[],
  why?: string,
): Promise<Toolchain | Missing> => {
  let found: string | undefined;
  for (const setup of setups) {
    const version = await versionOf(line, setup);
    if (version !== undefined && isAtLeast(version, least))
      return { ...setup, name: `${label} ${version}`, env: environmentOf(setup) };
    found ??= version;
  }
  const fault = found === undefined ? 'is not installed' : `${found} is too old`;
  const failed = why === undefined ? '' : ` (installing a newer one failed: ${why})`;
  return { missing: `${label} ${fault}; its programs need ${least.join('.')} or newer${failed}` };
};

/** Whether there is no toolchain. */
export const isMissing = (found: Toolchain | Missing): found is Missing => 'missing' in found;

/**
 * Several toolchains as one, for programs that need more than one language.
 * @param found the first names it, and its folders and settings win
 */
export const joined = (found: readonly [Toolchain, ...Toolchain[]]): Toolchain => {
  const setup = {
    folders: found.flatMap(({ folders }) => folders),
    settings: found
      .toReversed()
      .reduce<Setup['settings']>((all, { settings }) => ({ ...all, ...settings }), {}),
  };
  return { ...setup, name: found[0].name, env: environmentOf(setup) };
};
