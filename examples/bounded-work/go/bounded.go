package main

import (
	"context"
	"time"

	"golang.org/x/sync/errgroup"
)

// #region main

// ForEach does work for all items, at most limit at
// a time. With a limit of 0 it would wait forever.
func ForEach[T any](
	ctx context.Context, items []T, limit int,
	work func(context.Context, T) error,
) error {
	g, gctx := errgroup.WithContext(ctx)
	// mark: limit
	g.SetLimit(limit)
	for _, item := range items {
		// mark: first-failure (3 lines)
		if gctx.Err() != nil {
			break
		}
		// g.Go waits for a slot, and the free one may be
		// that of the item that failed.
		g.Go(func() error {
			// mark: first-failure (3 lines)
			if gctx.Err() != nil {
				return gctx.Err()
			}
			// mark: cancel
			return work(gctx, item)
		})
	}
	// mark: wait
	if err := g.Wait(); err != nil {
		return err
	}
	// If the caller cancelled, items may be left out.
	// mark: cancel
	return ctx.Err()
}

// #endregion

// #region item
func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	// mark: cancel (2 lines)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// #endregion
