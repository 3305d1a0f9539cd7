import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, from the ground up: a room may import from those before it (docs/architecture.md). */
const rooms = [
  'kit',
  'data',
  'prose',
  'tables',
  'code',
  'measured',
  'exports',
  'decide',
  'links',
  'search',
  'site',
  'build',
  'pages',
];

const sameRoom = {
  regex: String.raw`^\.\./`,
  message: 'Write the path from src/: #room/file.ts.',
};

/** @param {string} room */
const above = (room) => rooms.slice(rooms.indexOf(room) + 1);

/** The rules of a room: nothing from a room above it. */
const importsDownwards = rooms
  .filter((room) => above(room).length > 0)
  .map((room) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            sameRoom,
            {
              regex: `^#(${above(room).join('|')})/`,
              message: `src/${room}/ is below this room. Move what both need further down.`,
            },
          ],
        },
      ],
    },
  }));

export default defineConfig(
  // Programs of examples/ have checks of their own: npm run test:examples.
  {
    ignores: ['dist/', '.astro/', 'test-results/', 'playwright-report/', 'examples/', 'lab/.made/'],
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'lab/**/*.ts', '*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // TypeScript's own noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  astro.configs.recommended,
  importsDownwards,
);
