package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"testing"
	"testing/synctest"
	"time"
)

type testCase struct {
	Name     string
	Calls    []string
	Deadline float64
	Want     outcome
}

type outcome struct {
	Attempts int
	Waited   float64
	Result   string
}

// #region test
func TestRetry(t *testing.T) {
	for _, tc := range readCases(t) {
		t.Run(tc.Name, func(t *testing.T) {
			// mark: clock
			synctest.Test(t, tc.run)
		})
	}
}

func (tc testCase) run(t *testing.T) {
	// mark: cancel (3 lines)
	ctx, cancel := context.WithTimeout(
		t.Context(), seconds(tc.Deadline))
	defer cancel()

	start := time.Now()
	attempts := 0
	err := Retry(ctx, func(context.Context) error {
		attempts++
		return errorOf(tc.Calls[attempts-1])
	})

	// mark: elapsed
	waited := time.Since(start).Seconds()
	got := outcome{attempts, waited, resultOf(err)}
	if got != tc.Want {
		t.Errorf("got %+v, want %+v", got, tc.Want)
	}
}

// #endregion

func seconds(s float64) time.Duration {
	return time.Duration(s * float64(time.Second))
}

func errorOf(name string) error {
	switch name {
	case "transient":
		return fmt.Errorf("call: %w", ErrTransient)
	case "permanent":
		return errPermanent
	default:
		return nil
	}
}

func resultOf(err error) string {
	switch {
	case err == nil:
		return "ok"
	case errors.Is(err, context.DeadlineExceeded):
		return "cancelled"
	case errors.Is(err, ErrTransient):
		return "transient"
	default:
		return "permanent"
	}
}

func readCases(t *testing.T) []testCase {
	t.Helper()
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	return cases
}
