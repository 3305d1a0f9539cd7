package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
)

const (
	blockSize = 1 << 10
	rounds    = 100_000
)

// #region stretch
func stretch(body []byte) (sum [sha256.Size]byte) {
	var block [blockSize]byte
	copy(block[:], body)
	for range rounds {
		sum = sha256.Sum256(block[:])
		copy(block[:], sum[:])
	}
	return sum
}

// #endregion

// #region server
type server struct{ bursts chan struct{} }

func (s *server) digest(
	w http.ResponseWriter, r *http.Request,
) {
	r.Body = http.MaxBytesReader(w, r.Body, blockSize)
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), readStatus(err))
		return
	}
	// mark: limit (8 lines)
	select {
	case s.bursts <- struct{}{}:
		defer func() { <-s.bursts }()
	default:
		http.Error(w, "busy",
			http.StatusServiceUnavailable)
		return
	}
	// mark: off-loop
	sum := stretch(body)
	// mark: result
	fmt.Fprintf(w, "%x", sum)
}

func (s *server) ping(
	w http.ResponseWriter, _ *http.Request,
) {
	fmt.Fprintf(w, "bursts: %d", len(s.bursts))
}

// #endregion

// readStatus tells a body that is too long from one that
// did not arrive.
func readStatus(err error) int {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusBadRequest
}

func newServer(limit int) *server {
	return &server{bursts: make(chan struct{}, limit)}
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ping", s.ping)
	mux.HandleFunc("POST /digest", s.digest)
	return mux
}
