import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf } from './shell.ts';
import { inherited } from './toolchain.ts';

/**
 * Debian's newest Python with the libraries it needs, unpacked below `examples/.made`: nothing on the machine changes,
 * and no root is needed. Its loader and libraries are its own, because Debian sid's C library is newer than others.
 * @param made where to put it
 * @param version `3.15`
 * @param tools the folder of patchelf
 * @returns why it could not be done; undefined if it could
 */
export const fetchPython = (
  made: string,
  version: string,
  tools: string,
): Promise<string | undefined> => {
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
  return complaintOf(
    `set -e
    apt-get ${options} update -qq
    apt-get ${options} install -y -qq --download-only --no-install-recommends python${version}
    for package in ${apt}/archives/*.deb; do dpkg-deb -x "$package" ${root}; done
    libraries=${libraries}
    ${tools}/patchelf --set-interpreter $(ls $libraries/ld-linux-*.so.*) --force-rpath --set-rpath $libraries ${root}/usr/bin/python${version}
    rm -r ${apt}`,
    { folder, env: inherited },
  );
};
