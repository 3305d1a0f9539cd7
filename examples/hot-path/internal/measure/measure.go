// Package measure times the calls of a kernel behind some boundary.
package measure

import (
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// Kernel is what every boundary leads to.
type Kernel interface {
	Nothing() error
	Sum(data []byte) (uint64, error)
}

const payloadSize = 64 * 1024

// A batch takes long enough that reading the clock does not count.
const shortestBatch = 10 * time.Millisecond

// Print checks that the kernel answers correctly, and writes a JSON line for an empty
// call and one for a call with 64 KiB.
func Print(boundary string, kernel Kernel, seconds float64) error {
	limit := time.Duration(seconds * float64(time.Second))
	payload, expected := makePayload()
	if err := kernel.Nothing(); err != nil {
		return err
	}
	switch sum, err := kernel.Sum(payload); {
	case err != nil:
		return err
	case sum != expected:
		return fmt.Errorf("%s: the sum is %d, expected %d", boundary, sum, expected)
	}
	calls := []struct {
		name string
		run  func() error
	}{
		{"empty", kernel.Nothing},
		{"64KiB", func() error {
			_, err := kernel.Sum(payload)
			return err
		}},
	}
	for _, call := range calls {
		result, err := timeCall(call.run, limit)
		if err != nil {
			return err
		}
		result.Boundary, result.Call = boundary, call.name
		if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
			return err
		}
	}
	return nil
}

func makePayload() (payload []byte, sum uint64) {
	payload = make([]byte, payloadSize)
	for i := range payload {
		payload[i] = byte(i % 251)
		sum += uint64(payload[i])
	}
	return payload, sum
}

type result struct {
	Boundary  string  `json:"boundary"`
	Call      string  `json:"call"`
	Calls     int     `json:"calls"`
	NsPerCall float64 `json:"ns_per_call"`
}

func timeCall(run func() error, limit time.Duration) (result, error) {
	batch, err := warmUp(run, limit/5)
	if err != nil {
		return result{}, err
	}
	calls, spent := 0, time.Duration(0)
	for spent < limit {
		took, err := timeBatch(run, batch)
		if err != nil {
			return result{}, err
		}
		calls, spent = calls+batch, spent+took
	}
	return result{Calls: calls, NsPerCall: float64(spent.Nanoseconds()) / float64(calls)}, nil
}

// warmUp calls until everything is as fast as it gets, and returns how many calls make
// a batch.
func warmUp(run func() error, limit time.Duration) (batch int, err error) {
	batch = 1
	for spent := time.Duration(0); ; {
		took, err := timeBatch(run, batch)
		if err != nil {
			return 0, err
		}
		spent += took
		switch {
		case took < shortestBatch:
			batch *= 2
		case spent >= limit:
			return batch, nil
		}
	}
}

func timeBatch(run func() error, calls int) (time.Duration, error) {
	started := time.Now()
	for range calls {
		if err := run(); err != nil {
			return 0, err
		}
	}
	return time.Since(started), nil
}
