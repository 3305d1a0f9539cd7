package api

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"example/links/internal/store"
)

// memory is a store without a database.
type memory struct {
	mu    sync.Mutex
	links map[string]string
	err   error
}

func (m *memory) Insert(_ context.Context, code, url string) (store.Link, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, taken := m.links[code]; taken {
		return store.Link{}, store.ErrTaken
	}
	m.links[code] = url
	return store.Link{Code: code, URL: url}, m.err
}

func (m *memory) Find(_ context.Context, code string) (store.Link, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	url, ok := m.links[code]
	if !ok {
		return store.Link{}, cmp.Or(m.err, store.ErrNotFound)
	}
	return store.Link{Code: code, URL: url}, m.err
}

func (m *memory) After(_ context.Context, code string, count int32) ([]store.Link, error) {
	var links []store.Link
	for _, next := range slices.Sorted(maps.Keys(m.links)) {
		if next > code && len(links) < int(count) {
			links = append(links, store.Link{Code: next, URL: m.links[next]})
		}
	}
	return links, m.err
}

func (m *memory) Ping(context.Context) error { return m.err }

func newTestAPI(t *testing.T, links *memory, upstreams http.Handler) *API {
	t.Helper()
	server := httptest.NewServer(upstreams)
	t.Cleanup(server.Close)
	address, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	if links.links == nil {
		links.links = map[string]string{"docs": "https://go.dev/doc/"}
	}
	return New(links, address, slog.New(slog.DiscardHandler))
}

func send(handler http.Handler, method, target, body string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(method, target, strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	return answer
}

func TestAnswers(t *testing.T) {
	long := "https://go.dev/" + strings.Repeat("x", maxURL-len("https://go.dev/"))
	for _, test := range []struct {
		method, target, body string
		status               int
		contains             string
	}{
		{"POST", "/links", `{"url":"https://go.dev/100%"}`, 201, `"url":"https://go.dev/100%"`},
		{"POST", "/links", `{"url":"https://go.dev","code":"docs"}`, 409, "taken"},
		{"POST", "/links", `{"url":"` + long + `"}`, 201, ""},
		{"POST", "/links", `{"url":"` + long + `x"}`, 422, `"field":"url"`},
		{"POST", "/links", `{"url":"https://:80"}`, 422, `"field":"url"`},
		{"POST", "/links", `{"url":"https://go.dev/\u0000"}`, 422, `"field":"url"`},
		{"POST", "/links", `{"url":null}`, 422, `"field":"url"`},
		{"POST", "/links", `{"url":"https://go.dev","code":null}`, 422, `"field":"code"`},
		{"POST", "/links", `{"url":"https://go.dev","more":1}`, 422, `"field":"more"`},
		{"POST", "/links", `[]`, 422, "object"},
		{"POST", "/links", `{"url":`, 400, ""},
		{"POST", "/links", "{\"url\":\"https://go.dev/\xff\"}", 400, ""},
		{"POST", "/links", strings.Repeat(" ", maxBody+1), 413, ""},
		{"GET", "/links/docs", "", 200, `"code":"docs"`},
		{"GET", "/links/%00", "", 404, "no such link"},
		{"GET", "/links/..%2f", "", 404, "no such link"},
		{"GET", "/links/", "", 404, "at this path"},
		{"GET", "//links", "", 404, "at this path"},
		{"GET", "/links/../links", "", 404, "at this path"},
		{"DELETE", "/links", "", 405, "GET, POST, HEAD"},
		{"GET", "/links?limit=201", "", 422, `"field":"limit"`},
		{"GET", "/links?limit=%2B5", "", 422, `"field":"limit"`},
		{"GET", "/links?limit=%ZZ", "", 422, `"field":"limit"`},
		{"GET", "/links?after=", "", 422, `"field":"after"`},
		{"POST", "/digest", `{"text":"abc","rounds":2}`, 200,
			"4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358"},
		{"POST", "/digest", `{"text":"abc","rounds":1e0}`, 200, ""},
		{"POST", "/digest", `{"text":"abc","rounds":1.5}`, 422, `"field":"rounds"`},
		{"POST", "/digest", `{"text":"abc","rounds":"1"}`, 422, `"field":"rounds"`},
	} {
		name := fmt.Sprintf("%s %s %.40s", test.method, test.target, test.body)
		t.Run(name, func(t *testing.T) {
			handler := newTestAPI(t, &memory{}, http.NotFoundHandler()).Handler()
			answer := send(handler, test.method, test.target, test.body)
			if answer.Code != test.status || !strings.Contains(answer.Body.String(), test.contains) {
				t.Errorf("got %d %s, want %d with %s", answer.Code, answer.Body, test.status, test.contains)
			}
			if answer.Header().Get("X-Request-Id") == "" {
				t.Error("no request id")
			}
		})
	}
}

func TestPages(t *testing.T) {
	links := &memory{links: map[string]string{"Abc": "x", "_bc": "x", "abc": "x"}}
	handler := newTestAPI(t, links, http.NotFoundHandler()).Handler()
	if got := send(handler, "GET", "/links?limit=2", "").Body.String(); !strings.HasSuffix(got, `"next":"_bc"}`) {
		t.Errorf("first page: %s", got)
	}
	if got := send(handler, "GET", "/links?limit=2&after=_bc", "").Body.String(); !strings.HasSuffix(got, `"next":null}`) {
		t.Errorf("last page: %s", got)
	}
}

func TestTroubleIsUnavailable(t *testing.T) {
	trouble := &memory{links: map[string]string{}, err: fmt.Errorf("%w: reset", store.ErrUnavailable)}
	api := newTestAPI(t, trouble, http.NotFoundHandler())
	for _, target := range []string{"/links", "/links/docs", "/links/docs/report", "/readyz"} {
		answer := send(api.Handler(), "GET", target, "")
		if answer.Code != 503 || answer.Header().Get("Retry-After") != "1" {
			t.Errorf("%s: got %d %s", target, answer.Code, answer.Body)
		}
	}
	if got := send(api.Handler(), "GET", "/healthz", "").Code; got != 200 {
		t.Errorf("/healthz: %d", got)
	}
}

func TestPanicIsAnswered(t *testing.T) {
	api := newTestAPI(t, &memory{}, http.NotFoundHandler())
	handler := api.observed(api.answered(func(http.ResponseWriter, *http.Request) error { panic("boom") }))
	if got := send(handler, "GET", "/", ""); got.Code != 500 || strings.Contains(got.Body.String(), "boom") {
		t.Errorf("got %d %s", got.Code, got.Body)
	}
	aborted := api.answered(func(http.ResponseWriter, *http.Request) error { panic(http.ErrAbortHandler) })
	defer func() {
		if cause := recover(); cause != http.ErrAbortHandler {
			t.Errorf("got %v, want the panic that closes the connection", cause)
		}
	}()
	send(aborted, "GET", "/", "")
}

func TestMetricsDoNotRepeatClients(t *testing.T) {
	handler := newTestAPI(t, &memory{}, http.NotFoundHandler()).Handler()
	send(handler, "BREW", "/coffee", "")
	send(handler, "GET", "/links/docs", "")
	page := send(handler, "GET", "/metrics", "").Body.String()
	for _, want := range []string{
		`http_requests_total{method="_OTHER",route="unmatched",status="404"} 1`,
		`http_requests_total{method="GET",route="/links/{code}",status="200"} 1`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
}
