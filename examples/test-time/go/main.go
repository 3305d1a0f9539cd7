// Test-time retries operations that fail, on the real clock.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	run("fails once", 10*time.Second, ErrTransient, nil)
	run("is refused", 10*time.Second, errPermanent)
	run("is cancelled", 500*time.Millisecond, ErrTransient, nil)
}

var errPermanent = errors.New("permanent")

func run(name string, deadline time.Duration, outcomes ...error) {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()

	attempts := 0
	err := Retry(ctx, func(context.Context) error {
		attempts++
		return outcomes[attempts-1]
	})

	result := "ok"
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		result = "cancelled"
	case err != nil:
		result = err.Error()
	}
	fmt.Printf("%s: attempts %d, result: %s\n", name, attempts, result)
}
