/**
 * The paths of all routes with each route spread over the whole. Left in the order of routes, a build has all its pages first and all
 * downloads and pictures last, and the thread that finishes pages would be late at first and idle later.
 */
export const mixedRoutes = <Path extends { readonly route: { readonly component: string } }>(
  paths: readonly Path[],
): Path[] =>
  [...Map.groupBy(paths, ({ route }) => route.component).values()]
    .flatMap((ofRoute) =>
      ofRoute.map((path, nth) => ({ path, share: (nth + 0.5) / ofRoute.length })),
    )
    .toSorted((one, other) => one.share - other.share)
    .map(({ path }) => path);
