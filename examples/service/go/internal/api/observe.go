package api

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"time"

	semconv "go.opentelemetry.io/otel/semconv/v1.37.0"
	"go.opentelemetry.io/otel/trace"

	"example/links/internal/telemetry"
)

// answerWithin is less than the server's WriteTimeout, which would cut the connection without a word.
const answerWithin = 9 * time.Second

var requestIDPattern = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// isWork tells requests of clients from those of the platform, which are neither logged nor traced.
func isWork(r *http.Request) bool {
	switch r.URL.Path {
	case "/healthz", "/readyz", "/metrics":
		return false
	default:
		return true
	}
}

// observed gives each request an id and a deadline, and tells afterwards what came of it.
func (a *API) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		id := r.Header.Get("X-Request-Id")
		if !requestIDPattern.MatchString(id) {
			id = rand.Text()
		}
		w.Header().Set("X-Request-Id", id)
		ctx, cancel := context.WithTimeout(telemetry.WithRequestID(r.Context(), id), answerWithin)
		defer cancel()

		r = r.WithContext(ctx)
		recorder := &statusRecorder{w, http.StatusOK}
		next.ServeHTTP(recorder, r)

		took := time.Since(start)
		method, route := methodLabel(r.Method), routeLabel(r.Pattern)
		// otelhttp learns the route itself only if nobody between it and the mux copies the request, as is done above.
		if span := trace.SpanFromContext(ctx); span.IsRecording() {
			span.SetName(method + " " + route)
			span.SetAttributes(semconv.HTTPRoute(route))
		}
		a.metrics.count(method, route, recorder.status, took)
		if isWork(r) {
			a.log.LogAttrs(ctx, slog.LevelInfo, "request", slog.String("method", r.Method), slog.String("route", route),
				slog.Int("status", recorder.status), slog.Float64("duration_ms", float64(took.Microseconds())/1000))
		}
	})
}

// routeLabel takes the path out of the pattern that ServeMux matched.
func routeLabel(pattern string) string {
	path := pattern[strings.IndexByte(pattern, ' ')+1:]
	if path == "" || path == "/" {
		return "unmatched"
	}
	return path
}

// methodLabel keeps the words of clients out of metrics and names of spans.
func methodLabel(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete,
		http.MethodOptions, http.MethodTrace, http.MethodConnect:
		return method
	default:
		return "_OTHER"
	}
}

// statusRecorder remembers the status, which an http.ResponseWriter does not tell.
type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach what the wrapped writer can do.
func (r *statusRecorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
