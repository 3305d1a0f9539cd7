package main

import (
	"context"
	"encoding/json/v2"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type article struct {
	ID    int32  `json:"id"`
	Title string `json:"title"`
}

type problem struct {
	Detail string `json:"detail"`
}

// statusClientClosed is logged when the client leaves before the answer, as nginx does.
const statusClientClosed = 499

type server struct {
	db  *pgxpool.Pool
	log *slog.Logger
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	// #region route
	// mark: route
	mux.HandleFunc("GET /articles/{id}", s.getArticle)
	// #endregion
	return s.logged(mux)
}

// #region handler
func (s *server) getArticle(
	w http.ResponseWriter, r *http.Request,
) {
	// mark: route (3 lines)
	id, err := strconv.ParseInt(
		r.PathValue("id"), 10, 32)
	if err != nil || id < 1 {
		fail(w, http.StatusBadRequest, "malformed id")
		return
	}
	// mark: deadline (3 lines)
	ctx, cancel := context.WithTimeout(r.Context(),
		300*time.Millisecond)
	defer cancel()
	var a article
	err = s.db.QueryRow(ctx,
		`SELECT id, title FROM articles WHERE id = $1`,
		id).Scan(&a.ID, &a.Title)
	switch {
	// mark: not-found (2 lines)
	case errors.Is(err, pgx.ErrNoRows):
		fail(w, http.StatusNotFound, "no such article")
	// mark: deadline (2 lines)
	case errors.Is(err, context.DeadlineExceeded):
		fail(w, http.StatusGatewayTimeout, "timeout")
	case errors.Is(err, context.Canceled):
		fail(w, statusClientClosed, "client has left")
	case err != nil:
		s.log.Error("query article", "id", id, "error", err)
		fail(w, http.StatusInternalServerError, "internal error")
	default:
		write(w, http.StatusOK, a)
	}
}

// #endregion

func fail(w http.ResponseWriter, status int, detail string) {
	write(w, status, problem{Detail: detail})
}

func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// The status is sent already, so a failure, such as a client that has left, cannot be answered.
	_ = json.MarshalWrite(w, body)
}

func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// #region log
		start := time.Now()
		rec := newRecorder(w)
		defer func() {
			// mark: log (5 lines)
			s.log.Info("request",
				"method", r.Method, "path", r.URL.Path,
				"status", rec.status,
				"duration_ms",
				time.Since(start).Milliseconds())
		}()
		// Runs first: a panic becomes a 500.
		defer s.answerPanic(rec)
		next.ServeHTTP(rec, r)
		// #endregion
	})
}

// answerPanic answers a panic with 500, where net/http would only close the connection.
func (s *server) answerPanic(rec *statusRecorder) {
	cause := recover()
	if cause == nil {
		return
	}
	if cause != http.ErrAbortHandler {
		s.log.Error("panic", "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
		if !rec.sent {
			fail(rec, http.StatusInternalServerError, "internal error")
			return
		}
	}
	if !rec.sent {
		rec.status = http.StatusInternalServerError
	}
	// Makes net/http close the connection, so that the client does not take half an answer for a whole one.
	panic(http.ErrAbortHandler)
}

// statusRecorder remembers the status code, which an http.ResponseWriter does not tell.
type statusRecorder struct {
	http.ResponseWriter
	status int
	sent   bool
}

func newRecorder(w http.ResponseWriter) *statusRecorder {
	// A handler that writes nothing answers 200.
	return &statusRecorder{ResponseWriter: w, status: http.StatusOK}
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status, r.sent = status, true
	r.ResponseWriter.WriteHeader(status)
}

func (r *statusRecorder) Write(body []byte) (int, error) {
	r.sent = true
	return r.ResponseWriter.Write(body)
}

// Unwrap lets http.ResponseController reach what the wrapped writer can do.
func (r *statusRecorder) Unwrap() http.ResponseWriter {
	return r.ResponseWriter
}
