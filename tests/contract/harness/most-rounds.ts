/** The most rounds that may be asked of a digest, as openapi.yaml says. */
export const mostRounds = 500_000;
