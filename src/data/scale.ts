/** The possible scores, from the worst to the best. */
export const scoreSteps = [1, 2, 3, 4, 5] as const;
export const bestScore = 5;

/** The possible weights. */
export const weightSteps = [0, 1, 2, 3, 4, 5] as const;
export const mostWeight = 5;
