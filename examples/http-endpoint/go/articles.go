package main

import (
	"context"
	"encoding/json/v2"
	"errors"
	"log/slog"
	"net/http"
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

// #region log
func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(
		w http.ResponseWriter, r *http.Request,
	) {
		start := time.Now()
		rec := &statusRecorder{w, http.StatusOK}
		next.ServeHTTP(rec, r)
		// mark: log (5 lines)
		s.log.Info("request",
			"method", r.Method, "path", r.URL.Path,
			"status", rec.status,
			"duration_ms",
			time.Since(start).Milliseconds())
	})
}

// #endregion

// statusRecorder remembers the status code, which an http.ResponseWriter does not tell.
type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach what the wrapped writer can do.
func (r *statusRecorder) Unwrap() http.ResponseWriter {
	return r.ResponseWriter
}
