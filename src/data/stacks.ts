import { defineStacks } from './schemas/stack.ts';

/** The stacks that run, in the order of their pages. */
export const stacks = defineStacks('src/data/stacks.ts', []);
