package api

import (
	"context"
	"encoding/json/v2"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestReport(t *testing.T) {
	values := map[string]string{"clicks": `{"clicks":12}`, "verdict": `{"verdict":"safe"}`, "title": `{"title":"Go"}`}
	for name, test := range map[string]struct {
		clicks  http.HandlerFunc
		missing bool
	}{
		"in time":   {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, values["clicks"]) }, false},
		"slow":      {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, true},
		"failed":    {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, true},
		"elsewhere": {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/title/docs", 302) }, true},
		"nonsense":  {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"clicks":`) }, true},
		"null":      {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"clicks":null}`) }, true},
		"negative":  {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"clicks":-1}`) }, true},
		"large": {func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, values["clicks"], strings.Repeat(" ", maxUpstreamBody))
		}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			upstreams := http.NewServeMux()
			upstreams.HandleFunc("/clicks/docs", test.clicks)
			for _, name := range []string{"verdict", "title"} {
				upstreams.HandleFunc("/"+name+"/docs", func(w http.ResponseWriter, r *http.Request) {
					if r.Header.Get("X-Request-Id") == "" {
						w.WriteHeader(400)
					}
					fmt.Fprint(w, values[name])
				})
			}
			start := time.Now()
			answer := send(newTestAPI(t, &memory{}, upstreams).Handler(), "GET", "/links/docs/report", "")
			var got report
			if err := json.Unmarshal(answer.Body.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			var want []string
			if test.missing {
				want = []string{"clicks"}
			}
			if answer.Code != 200 || !slices.Equal(got.Missing, want) || (got.Clicks == nil) != test.missing {
				t.Errorf("got %d %s", answer.Code, answer.Body)
			}
			if took := time.Since(start); took > reportWithin+2*time.Second {
				t.Errorf("took %s", took)
			}
		})
	}
}

func TestPanicInACallIsMissing(t *testing.T) {
	upstreams := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"clicks":1}`) })
	api := newTestAPI(t, &memory{}, upstreams)
	if got := ask(t.Context(), api.upstream, "clicks", "docs", func(int64) bool { panic("boom") }); got != nil {
		t.Errorf("got %d, want nothing", *got)
	}
}

func TestClientThatLeavesEndsTheCalls(t *testing.T) {
	asked, left := make(chan struct{}, 3), make(chan struct{}, 3)
	upstreams := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		asked <- struct{}{}
		<-r.Context().Done()
		left <- struct{}{}
	})
	ctx, leave := context.WithCancel(t.Context())
	request := httptest.NewRequestWithContext(ctx, "GET", "/links/docs/report", nil)
	answer := httptest.NewRecorder()
	handler := newTestAPI(t, &memory{}, upstreams).Handler()
	go func() {
		for range 3 {
			<-asked
		}
		leave()
	}()
	handler.ServeHTTP(answer, request)
	for range 3 {
		<-left
	}
	if answer.Code != statusClientLeft {
		t.Errorf("got %d, want 499", answer.Code)
	}
}

func TestDigestsAreBounded(t *testing.T) {
	api := newTestAPI(t, &memory{}, http.NotFoundHandler())
	for range cap(api.digests) {
		api.digests <- struct{}{}
	}
	var answered atomic.Bool
	done := make(chan int)
	go func() {
		code := send(api.Handler(), "POST", "/digest", `{"text":"x","rounds":1}`).Code
		answered.Store(true)
		done <- code
	}()
	time.Sleep(50 * time.Millisecond)
	if answered.Load() {
		t.Error("a digest did not wait for a place")
	}
	<-api.digests
	if code := <-done; code != 200 {
		t.Errorf("got %d", code)
	}
}
