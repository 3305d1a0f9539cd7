package main

import (
	"context"
	"errors"
	"time"
)

// ErrTransient marks the errors that are worth another attempt.
var ErrTransient = errors.New("transient")

// #region retry

// Retry repeats op after 1, 2 and 4 seconds, as long
// as its error is transient and ctx is not done.
func Retry(
	ctx context.Context,
	op func(context.Context) error,
) error {
	for d := time.Second; d <= 4*time.Second; d *= 2 {
		err := op(ctx)
		// mark: permanent (3 lines)
		if !errors.Is(err, ErrTransient) {
			return err
		}
		// mark: wait (5 lines)
		select {
		case <-time.After(d):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return op(ctx)
}

// #endregion
