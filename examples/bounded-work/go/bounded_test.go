package main

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"time"
)

func TestForEach(t *testing.T) {
	cases, err := readCases()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			before := runtime.NumGoroutine()
			r := newRecorder(c)
			err := r.run(t.Context())
			if got := outcome(err); got != c.Outcome {
				t.Errorf("ended with %q, want %q", got, c.Outcome)
			}
			if r.finished != c.Finished || r.cancelled != c.Cancelled {
				t.Errorf("finished %d and cancelled %d, want %d and %d",
					r.finished, r.cancelled, c.Finished, c.Cancelled)
			}
			if got := c.Items - r.started; got != c.NeverStarted {
				t.Errorf("%d never started, want %d", got, c.NeverStarted)
			}
			if r.most != limit {
				t.Errorf("%d at once, want %d", r.most, limit)
			}
			if r.running != 0 {
				t.Errorf("%d still run", r.running)
			}
			// The goroutine that cancels may need a moment to end.
			for range 100 {
				if runtime.NumGoroutine() <= before {
					return
				}
				time.Sleep(10 * time.Millisecond)
			}
			t.Errorf("%d goroutines, want %d", runtime.NumGoroutine(), before)
		})
	}
}

// Items that ignore the context succeed, and yet not all were done.
func TestCancelledIsNoSuccess(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := 0
	err := ForEach(ctx, make([]int, 100), 1, func(context.Context, int) error {
		done++
		if done == 3 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) || done != 3 {
		t.Errorf("got %v after %d items", err, done)
	}
}

func TestCancelledBefore(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := ForEach(ctx, []int{1}, 1, func(context.Context, int) error {
		t.Error("an item started")
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
