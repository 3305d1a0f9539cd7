import {
  signature,
  type Users,
} from './signature.ts';

const team = { signature: 'Engine Team' };
const users: Users = new Map([
  ['ada', { team, signature: 'Ada' }],
  ['bea', { team }],
  ['carl', {}],
  ['dora', { team, signature: '' }],
]);

for (const id of [...users.keys(), 'eve']) {
  // #region caller
  const found = signature(users, id);
  // mark: ask
  if (found === undefined) {
    console.log(`${id}: no such user`);
  } else {
    console.log(`${id}: "${found}"`);
  }
  // #endregion
}
