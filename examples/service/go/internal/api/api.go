// Package api answers for short links over HTTP, as openapi.yaml says.
package api

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync/atomic"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"example/links/internal/store"
)

// Links is what the API needs of the store.
type Links interface {
	Insert(ctx context.Context, code, url string) (store.Link, error)
	Find(ctx context.Context, code string) (store.Link, error)
	After(ctx context.Context, code string, count int32) ([]store.Link, error)
	Ping(ctx context.Context) error
}

// API holds what the handlers share.
type API struct {
	links    Links
	upstream *upstream
	digests  chan struct{}
	stopping atomic.Bool
	metrics  *metrics
	log      *slog.Logger
}

// New makes the API over a store and the address of the upstream services.
func New(links Links, upstreamURL *url.URL, log *slog.Logger) *API {
	return &API{
		links:    links,
		upstream: newUpstream(upstreamURL, log),
		digests:  make(chan struct{}, digestPlaces()),
		metrics:  newMetrics(),
		log:      log,
	}
}

// RefuseReadiness lets /readyz say that the service is stopping.
func (a *API) RefuseReadiness() { a.stopping.Store(true) }

// Handler routes requests.
func (a *API) Handler() http.Handler {
	mux := http.NewServeMux()
	methods := map[string][]string{}
	route := func(method, path string, handle handler) {
		mux.Handle(method+" "+path, a.answered(handle))
		methods[path] = append(methods[path], method)
	}
	route(http.MethodGet, "/links", a.list)
	route(http.MethodPost, "/links", a.create)
	route(http.MethodGet, "/links/{code}", a.get)
	route(http.MethodGet, "/links/{code}/report", a.report)
	route(http.MethodPost, "/digest", a.digest)
	route(http.MethodGet, "/healthz", health)
	route(http.MethodGet, "/readyz", a.ready)
	route(http.MethodGet, "/metrics", a.metrics.show)
	// ServeMux answers 404 and 405 itself, but in plain text.
	for path, allowed := range methods {
		mux.Handle(path, a.answered(notAllowed(allowed)))
	}
	unmatched := a.answered(notFound)
	mux.Handle("/", unmatched)
	return otelhttp.NewMiddleware("request", otelhttp.WithFilter(isWork))(a.observed(straight(mux, unmatched)))
}

// straight keeps ServeMux from redirecting paths such as //links and /links/../links to others.
func straight(mux, unmatched http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := r.URL.EscapedPath()
		if !strings.HasPrefix(asked, "/") || path.Clean(asked) != asked {
			unmatched.ServeHTTP(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

func notFound(http.ResponseWriter, *http.Request) error {
	return &problem{status: http.StatusNotFound, detail: "There is nothing at this path."}
}

func notAllowed(methods []string) handler {
	// ServeMux lets HEAD in where GET is.
	if slices.Contains(methods, http.MethodGet) {
		methods = append(methods, http.MethodHead)
	}
	allow := strings.Join(methods, ", ")
	return func(w http.ResponseWriter, _ *http.Request) error {
		w.Header().Set("Allow", allow)
		return &problem{status: http.StatusMethodNotAllowed, detail: "Allowed here: " + allow + "."}
	}
}
