import type { z } from 'astro/zod';
import { DataError, parseData } from '~/schemas/problem';

/** The lines that the author reads who wrote this; none when it is taken. Any other error is thrown on. */
export const problemsIn = (file: string, schema: z.ZodType, input: unknown): string[] => {
  try {
    parseData(file, schema, input);
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n');
    throw error;
  }
  return [];
};
