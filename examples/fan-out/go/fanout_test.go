package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestFetchAll(t *testing.T) {
	cases, err := readCases()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			stubs := startStubs(c)
			defer stubs.Close()

			start := time.Now()
			bodies, err := FetchAll(t.Context(), http.DefaultClient, stubs.Upstreams)
			took := time.Since(start)

			switch {
			case c.Error == nil:
				if err != nil {
					t.Fatal(err)
				}
				for i, a := range c.Answers {
					if want := a.Upstream + " answered"; bodies[i] != want {
						t.Errorf("body %d is %q, want %q", i, bodies[i], want)
					}
				}
			case *c.Error == "deadline":
				if !errors.Is(err, context.DeadlineExceeded) {
					t.Fatalf("got %v, want the deadline", err)
				}
				if took < deadline || took > time.Second {
					t.Errorf("returned after %v", took)
				}
				if !strings.HasPrefix(err.Error(), c.Cancelled[0]+": ") {
					t.Errorf("%q does not name the slow upstream", err)
				}
			default:
				if err == nil || !strings.HasPrefix(err.Error(), *c.Error+": ") {
					t.Fatalf("got %v, want an error from %s", err, *c.Error)
				}
				// Otherwise it was the deadline that released the others.
				if took >= deadline {
					t.Errorf("returned after %v", took)
				}
			}
			if c.Name == "one fails" && err.Error() != "stock: status 503" {
				t.Errorf("got %v", err)
			}
			if c.Name == "one breaks off" && !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Errorf("got %v", err)
			}
			if got := stubs.Cancelled(); !slices.Equal(got, c.Cancelled) {
				t.Errorf("cancelled %v, want %v", got, c.Cancelled)
			}
		})
	}
}

func TestCallerCancels(t *testing.T) {
	cases, err := readCases()
	if err != nil {
		t.Fatal(err)
	}
	stubs := startStubs(allSilent(cases[0]))
	defer stubs.Close()

	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-stubs.allCalled
		cancel()
	}()
	if _, err := FetchAll(ctx, http.DefaultClient, stubs.Upstreams); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	if got := stubs.Cancelled(); len(got) != len(stubs.Upstreams) {
		t.Errorf("cancelled %v", got)
	}
}

func allSilent(c Case) Case {
	for i := range c.Answers {
		c.Answers[i].Answer = "silent"
	}
	return c
}

// An error body that nobody reads must not keep its connection.
func TestErrorBodyIsClosed(t *testing.T) {
	gone := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusServiceUnavailable)
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
		close(gone)
	}))
	defer server.Close()
	defer server.CloseClientConnections()

	_, err := get(t.Context(), http.DefaultClient, server.URL)
	if err == nil || err.Error() != "status 503" {
		t.Fatalf("got %v", err)
	}
	select {
	case <-gone:
	case <-time.After(2 * time.Second):
		t.Error("the connection is still open")
	}
}
