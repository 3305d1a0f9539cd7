import { randomBytes } from 'node:crypto';

/** A code that no other check uses. @param start its first characters, at most 16 */
export const newCode = (start = 'c'): string => `${start}${randomBytes(6).toString('hex')}`;

/** An address that fits. */
export const anAddress = 'https://example.com/a?b=c#d';
