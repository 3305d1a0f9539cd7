import type { z } from 'astro/zod';
import { DataError, parseData } from '#kit/data-error.ts';

/** The lines an author would read for this input; none if it is valid. Other errors are rethrown. */
export const problemsIn = (file: string, schema: z.ZodType, input: unknown): string[] => {
  try {
    parseData(file, schema, input);
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n');
    throw error;
  }
  return [];
};
