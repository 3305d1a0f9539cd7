/** The next whole number, or the number itself where only what floating point added to it lies above a whole one. */
export const roundUp = (value: number): number => Math.ceil(value * (1 - 1e-12));
