package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// A Case says how each upstream answers, and what should come of it.
type Case struct {
	Name    string `json:"name"`
	Answers []struct {
		Upstream string `json:"upstream"`
		Answer   string `json:"answer"`
	} `json:"answers"`
	Error     *string  `json:"error"`
	Cancelled []string `json:"cancelled"`
}

func readCases() ([]Case, error) {
	text, err := os.ReadFile("../cases.json")
	if err != nil {
		return nil, err
	}
	var cases []Case
	return cases, json.Unmarshal(text, &cases)
}

// Stubs are local upstreams. None of them answers before all have been
// called, so calls made one after the other would never get an answer.
type Stubs struct {
	Upstreams []Upstream

	servers   []*httptest.Server
	calls     atomic.Int64
	allCalled chan struct{}
	handlers  sync.WaitGroup
	cancelled []atomic.Bool
}

func startStubs(c Case) *Stubs {
	s := &Stubs{
		allCalled: make(chan struct{}),
		cancelled: make([]atomic.Bool, len(c.Answers)),
	}
	for i, a := range c.Answers {
		s.handlers.Add(1)
		handler := func(w http.ResponseWriter, r *http.Request) {
			defer s.handlers.Done()
			if s.calls.Add(1) == int64(len(c.Answers)) {
				close(s.allCalled)
			}
			s.cancelled[i].Store(!s.answer(w, r, a.Upstream, a.Answer))
			if a.Answer == "broken" {
				panic(http.ErrAbortHandler)
			}
		}
		server := httptest.NewServer(http.HandlerFunc(handler))
		s.servers = append(s.servers, server)
		s.Upstreams = append(s.Upstreams, Upstream{a.Upstream, server.URL})
	}
	return s
}

// answer reports whether the client waited for the whole answer.
func (s *Stubs) answer(w http.ResponseWriter, r *http.Request, name, answer string) bool {
	gone := r.Context().Done()
	select {
	case <-s.allCalled:
	case <-gone:
		return false
	}
	text := name + " answered"
	switch answer {
	case "ok":
		_, err := w.Write([]byte(text))
		return err == nil
	case "503":
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return true
	case "broken", "half":
		w.Header().Set("Content-Length", "100")
		_, _ = w.Write([]byte(text))
		_ = http.NewResponseController(w).Flush()
		if answer == "broken" {
			return true
		}
	}
	select {
	case <-gone:
		return false
	case <-time.After(2 * time.Second):
		return true
	}
}

// Cancelled waits until every stub knows how its call ended.
// It returns the names of those whose client went away.
func (s *Stubs) Cancelled() []string {
	s.handlers.Wait()
	names := []string{}
	for i, up := range s.Upstreams {
		if s.cancelled[i].Load() {
			names = append(names, up.Name)
		}
	}
	return names
}

func (s *Stubs) Close() {
	for _, server := range s.servers {
		server.CloseClientConnections()
		server.Close()
	}
}
