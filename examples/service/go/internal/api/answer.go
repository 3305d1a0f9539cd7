package api

import (
	"context"
	"encoding/json/v2"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"strconv"

	"example/links/internal/store"
	"example/links/internal/telemetry"
)

// statusClientLeft is logged when nobody waits for the answer any more, as nginx does.
const statusClientLeft = 499

var errPanic = errors.New("panic")

// problem is an error that the client may read.
type problem struct {
	status int
	detail string
	field  string
}

func (p *problem) Error() string { return p.detail }

func invalid(field, detail string) *problem {
	return &problem{http.StatusUnprocessableEntity, detail, field}
}

func unavailable(detail string) *problem {
	return &problem{status: http.StatusServiceUnavailable, detail: detail}
}

// handler answers a request, or returns why not.
type handler func(http.ResponseWriter, *http.Request) error

// answered turns the error of a handler into an answer. Whatever the client is not to blame for is logged here, once.
func (a *API) answered(handle handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A panic would close the connection without an answer.
		err := safely(func() error { return handle(w, r) })
		if err == nil {
			return
		}
		answer, ok := errors.AsType[*problem](err)
		switch {
		case ok:
		case errors.Is(r.Context().Err(), context.Canceled) && !errors.Is(err, errPanic):
			answer = &problem{status: statusClientLeft, detail: "The client has left."}
		case errors.Is(err, store.ErrNotFound):
			answer = &problem{status: http.StatusNotFound, detail: "There is no such link."}
		case errors.Is(err, store.ErrUnavailable), errors.Is(err, context.DeadlineExceeded):
			a.log.ErrorContext(r.Context(), "unavailable", "error", err)
			answer = unavailable("The service cannot answer now.")
		default:
			a.log.ErrorContext(r.Context(), "failed", "error", err)
			answer = &problem{status: http.StatusInternalServerError, detail: "The service has failed."}
		}
		writeProblem(w, r, answer)
	})
}

// safely turns a panic into an error, unless it is the one that asks net/http to close the connection.
func safely(call func() error) (err error) {
	defer func() {
		switch cause := recover(); cause {
		case nil:
		case http.ErrAbortHandler:
			panic(cause)
		default:
			err = fmt.Errorf("%w: %v\n%s", errPanic, cause, debug.Stack())
		}
	}()
	return call()
}

func writeProblem(w http.ResponseWriter, r *http.Request, p *problem) {
	if p.status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	title := http.StatusText(p.status)
	if p.status == statusClientLeft {
		title = "Client Closed Request"
	}
	// Text and a number always become JSON.
	_ = writeBody(w, p.status, "application/problem+json", struct {
		Title     string `json:"title"`
		Status    int    `json:"status"`
		Detail    string `json:"detail"`
		Field     string `json:"field,omitzero"`
		RequestID string `json:"request_id"`
	}{title, p.status, p.detail, p.field, telemetry.RequestID(r.Context())})
}

func write(w http.ResponseWriter, status int, body any) error {
	return writeBody(w, status, "application/json", body)
}

// writeBody encodes before it sends the status, so that a body that cannot be encoded can still become a 500.
func writeBody(w http.ResponseWriter, status int, contentType string, body any) error {
	encoded, err := json.Marshal(body)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Content-Length", strconv.Itoa(len(encoded)))
	w.WriteHeader(status)
	// It fails if the client has left, and then there is nobody to tell.
	_, _ = w.Write(encoded)
	return nil
}
