/**
 * Interleaves pages with downloads and images, so that the worker thread that finishes pages has a steady supply. In
 * route order a build has all pages first: the worker would fall behind at first and idle later.
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
