import { expect, test } from 'vitest';
import { joined, type Toolchain } from './toolchain.ts';

const toolchain = (name: string, setting: string): Toolchain => ({
  name,
  folders: [`/${name}/bin`],
  settings: { SHARED: setting, [name]: setting },
  // What whoever runs the programs has on the path, before and after.
  env: { PATH: `/${name}/bin:${process.env['PATH'] ?? ''}`, SHARED: 'inherited', go: 'inherited' },
});

test('joined toolchains find their own commands before those of whoever runs them', () => {
  const { name, env } = joined([toolchain('rust', '1'), toolchain('go', '2')]);
  expect(name).toBe('rust');
  expect(env['PATH']).toBe(`/rust/bin:/go/bin:${process.env['PATH'] ?? ''}`);
  expect([env['SHARED'], env['rust'], env['go']]).toEqual(['1', '1', '2']);
});
