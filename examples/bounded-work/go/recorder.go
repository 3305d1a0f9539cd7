package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"
)

const limit = 20

// A Case says how the items behave, and what should come of it.
type Case struct {
	Name  string `json:"name"`
	Items int    `json:"items"`
	// Items up to this one take a millisecond. The others end when they are
	// cancelled.
	Quick         int    `json:"quick"`
	Fails         *int   `json:"fails"`
	CallerCancels bool   `json:"callerCancels"`
	Outcome       string `json:"outcome"`
	Finished      int    `json:"finished"`
	Cancelled     int    `json:"cancelled"`
	NeverStarted  int    `json:"neverStarted"`
}

func readCases() ([]Case, error) {
	text, err := os.ReadFile("../cases.json")
	if err != nil {
		return nil, err
	}
	var cases []Case
	return cases, json.Unmarshal(text, &cases)
}

// A Recorder does the work of a case and counts how it goes.
type Recorder struct {
	c Case
	// Closed when the first items have taken all slots.
	begun chan struct{}
	// Closed when items that are not quick have taken all slots.
	full chan struct{}

	mu                                          sync.Mutex
	started, running, most, finished, cancelled int
	slow                                        int
}

func newRecorder(c Case) *Recorder {
	return &Recorder{c: c, begun: make(chan struct{}), full: make(chan struct{})}
}

func (r *Recorder) work(ctx context.Context, item int) error {
	r.enter(item)
	err := r.behave(ctx, item)
	r.leave(err)
	return err
}

func (r *Recorder) behave(ctx context.Context, item int) error {
	if item <= limit {
		// The first ones wait for each other, so that all slots are in use.
		<-r.begun
	}
	switch {
	case r.c.Fails != nil && item == *r.c.Fails:
		<-r.full
		return fmt.Errorf("item %d failed", item)
	case item <= r.c.Quick:
		return sleep(ctx, time.Millisecond)
	default:
		return sleep(ctx, 5*time.Second)
	}
}

func (r *Recorder) enter(item int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.started++
	r.running++
	r.most = max(r.most, r.running)
	if r.started == limit {
		close(r.begun)
	}
	if item > r.c.Quick {
		r.slow++
		if r.slow == limit {
			close(r.full)
		}
	}
}

func (r *Recorder) leave(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.running--
	switch {
	case err == nil:
		r.finished++
	case errors.Is(err, context.Canceled):
		r.cancelled++
	}
}

func (r *Recorder) String() string {
	return fmt.Sprintf(
		"finished %d, cancelled %d, never started %d, at most %d at once, still running %d",
		r.finished, r.cancelled, r.c.Items-r.started, r.most, r.running)
}

// run does the work of the case, and returns how it ended.
func (r *Recorder) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if r.c.CallerCancels {
		go func() {
			<-r.full
			cancel()
		}()
	}
	items := make([]int, r.c.Items)
	for i := range items {
		items[i] = i + 1
	}
	return ForEach(ctx, items, limit, r.work)
}

func outcome(err error) string {
	switch {
	case err == nil:
		return "no error"
	case errors.Is(err, context.Canceled):
		return "cancelled by the caller"
	default:
		return err.Error()
	}
}
