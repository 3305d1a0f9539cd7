package main

import (
	"bytes"
	"context"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// logBuffer is written by the server while the test reads.
type logBuffer struct {
	mu    sync.Mutex
	bytes bytes.Buffer
}

func (b *logBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.bytes.Write(p)
}

// take returns what was written, and forgets it. A line may come after the response, so it waits up to a second.
func (b *logBuffer) take() string {
	for range 100 {
		b.mu.Lock()
		text := b.bytes.String()
		b.bytes.Reset()
		b.mu.Unlock()
		if text != "" {
			return text
		}
		time.Sleep(10 * time.Millisecond)
	}
	return ""
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name      string
		Path      string
		Logged    string
		Status    int
		Body      jsontext.Value
		Cancelled bool
	}
	if err := json.Unmarshal(data, &cases, json.MatchCaseInsensitiveNames(true)); err != nil {
		t.Fatal(err)
	}
	var log logBuffer
	service, err := start(t.Context(), &log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := service.stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			response, body, err := service.get(t.Context(), c.Path)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Body.Compact(); err != nil {
				t.Fatal(err)
			}
			if response.StatusCode != c.Status || body != string(c.Body) {
				t.Errorf("got %d %s, want %d %s", response.StatusCode, body, c.Status, c.Body)
			}
			if got := response.Header.Get("Content-Type"); !strings.HasPrefix(got, "application/json") {
				t.Errorf("got Content-Type %q", got)
			}
			var line struct {
				Method     string
				Path       string
				Status     int
				DurationMS int64 `json:"duration_ms"`
			}
			text := log.take()
			if err := json.Unmarshal([]byte(text), &line, json.MatchCaseInsensitiveNames(true)); err != nil {
				t.Fatalf("not one line of JSON: %q: %v", text, err)
			}
			path := c.Logged
			if path == "" {
				path = c.Path
			}
			if line.Method != "GET" || line.Path != path || line.Status != c.Status {
				t.Errorf("logged %s", text)
			}
			if !c.Cancelled {
				return
			}
			if line.DurationMS < 290 || line.DurationMS > 3000 {
				t.Errorf("answered after %d ms, want about 300", line.DurationMS)
			}
			if count, err := service.running(t.Context()); err != nil || count != 0 {
				t.Errorf("%d queries still run: %v", count, err)
			}
		})
	}
}

func TestClientLeaves(t *testing.T) {
	var log logBuffer
	service, err := start(t.Context(), &log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := service.stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, _, err := service.get(ctx, "/articles/3"); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v, want a client that gives up", err)
	}
	text := log.take()
	if !strings.Contains(text, `"status":499`) || strings.Contains(text, `"level":"ERROR"`) {
		t.Errorf("logged %s", text)
	}
	if count, err := service.running(t.Context()); err != nil || count != 0 {
		t.Errorf("%d queries still run: %v", count, err)
	}
}

func TestPanics(t *testing.T) {
	for name, c := range map[string]struct {
		handle http.HandlerFunc
		status int
		body   string
		closed bool
		errors int
	}{
		"before the answer": {
			handle: func(http.ResponseWriter, *http.Request) { panic("oops") },
			status: 500, body: `{"detail":"internal error"}`, errors: 1,
		},
		"in the middle of the answer": {
			handle: func(w http.ResponseWriter, _ *http.Request) {
				write(w, http.StatusOK, article{ID: 1, Title: "half"})
				panic("oops")
			},
			status: 200, closed: true, errors: 1,
		},
		"to end the connection": {
			handle: func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
			status: 500, closed: true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			s := &server{log: slog.New(slog.NewJSONHandler(&log, nil))}
			web := httptest.NewServer(s.logged(c.handle))
			response, err := web.Client().Get(web.URL + "/articles/1")
			var body []byte
			if err == nil {
				body, err = io.ReadAll(response.Body)
				response.Body.Close()
			}
			// Waits for the handler, so that all is logged.
			web.Close()
			if closed := err != nil; closed != c.closed {
				t.Errorf("closed: %t, %v", closed, err)
			}
			if !c.closed && (response.StatusCode != c.status || string(body) != c.body) {
				t.Errorf("got %d %s", response.StatusCode, body)
			}
			lines := strings.Split(strings.TrimSpace(log.String()), "\n")
			var line struct{ Status int }
			last := lines[len(lines)-1]
			if err := json.Unmarshal([]byte(last), &line, json.MatchCaseInsensitiveNames(true)); err != nil {
				t.Fatal(err)
			}
			if len(lines) != c.errors+1 || line.Status != c.status {
				t.Errorf("logged %s", log.String())
			}
			if got := strings.Contains(log.String(), "oops"); got != (c.errors > 0) {
				t.Errorf("logged %s", log.String())
			}
		})
	}
}
