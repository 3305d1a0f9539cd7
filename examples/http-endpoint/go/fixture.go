package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// The article 3 takes five seconds to read.
const tables = `
CREATE SCHEMA %[1]s;
CREATE TABLE %[1]s.stored (id integer PRIMARY KEY, title text NOT NULL);
INSERT INTO %[1]s.stored VALUES (1, 'Locks & timeouts'), (2, 'Über Größe'), (3, 'Slow');
CREATE VIEW %[1]s.articles AS SELECT id, title FROM %[1]s.stored,
	LATERAL (SELECT pg_sleep(CASE WHEN id = 3 THEN 5 ELSE 0 END)) AS slow;`

// service is a running server whose tables are in a schema of their own.
type service struct {
	url    string
	schema string
	admin  *pgx.Conn
	pool   *pgxpool.Pool
	server *http.Server
}

func start(ctx context.Context, log io.Writer) (_ *service, err error) {
	s := &service{schema: "articles_" + strings.ToLower(rand.Text())}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.stop(ctx))
		}
	}()
	databaseURL := os.Getenv("DATABASE_URL")
	if s.admin, err = pgx.Connect(ctx, databaseURL); err != nil {
		return nil, err
	}
	if _, err = s.admin.Exec(ctx, fmt.Sprintf(tables, s.schema)); err != nil {
		return nil, err
	}
	config, err := pgxpool.ParseConfig(databaseURL)
	if err != nil {
		return nil, err
	}
	config.MaxConns = 4
	config.ConnConfig.RuntimeParams["search_path"] = s.schema
	config.ConnConfig.RuntimeParams["application_name"] = s.schema
	if s.pool, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return nil, err
	}
	if err = s.pool.Ping(ctx); err != nil {
		return nil, err
	}
	logger := slog.New(slog.NewJSONHandler(log, nil))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.url = "http://" + listener.Addr().String()
	s.server = &http.Server{
		Handler:           (&server{db: s.pool, log: logger}).routes(),
		ReadHeaderTimeout: 5 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       time.Minute,
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelError),
	}
	go func() {
		if err := s.server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			logger.Error("serve", "error", err)
		}
	}()
	return s, nil
}

func (s *service) stop(ctx context.Context) error {
	var errs []error
	if s.server != nil {
		errs = append(errs, s.server.Shutdown(ctx))
	}
	if s.pool != nil {
		s.pool.Close()
	}
	if s.admin != nil {
		_, err := s.admin.Exec(ctx, fmt.Sprintf("DROP SCHEMA IF EXISTS %s CASCADE", s.schema))
		errs = append(errs, err, s.admin.Close(ctx))
	}
	return errors.Join(errs...)
}

func (s *service) get(ctx context.Context, path string) (*http.Response, string, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+path, nil)
	if err != nil {
		return nil, "", err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, "", err
	}
	body, err := io.ReadAll(response.Body)
	return response, string(body), errors.Join(err, response.Body.Close())
}

// running returns how many queries still run in Postgres. It waits up to a second for them to end.
func (s *service) running(ctx context.Context) (count int, err error) {
	for range 20 {
		err = s.admin.QueryRow(ctx, `SELECT count(*) FROM pg_stat_activity
			WHERE application_name = $1 AND state = 'active'`, s.schema).Scan(&count)
		if err != nil || count == 0 {
			return count, err
		}
		time.Sleep(50 * time.Millisecond)
	}
	return count, nil
}
