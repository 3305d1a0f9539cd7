// Package store keeps links in Postgres.
package store

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"example/links/internal/store/query"
)

const (
	connectWithin = 2 * time.Second
	waitWithin    = 3 * time.Second
	// Postgres ends a statement itself. The client's own limit, a little later, is for one that is frozen or cut off.
	statementTimeout = "2000"
	answerWithin     = 2500 * time.Millisecond
)

// Link is a short link.
type Link = query.Link

// Store is a pool of connections to Postgres.
type Store struct{ pool *pgxpool.Pool }

// Open makes the pool. It does not wait for Postgres, which need not be there yet.
func Open(config *pgxpool.Config, size int32) (*Store, error) {
	config = config.Copy()
	config.MaxConns = size
	config.ConnConfig.ConnectTimeout = connectWithin
	config.ConnConfig.RuntimeParams["statement_timeout"] = statementTimeout
	pool, err := pgxpool.NewWithConfig(context.Background(), config)
	if err != nil {
		return nil, err
	}
	return &Store{pool}, nil
}

// Close waits until all connections are given back.
func (s *Store) Close() { s.pool.Close() }

// Ping says whether Postgres answers.
func (s *Store) Ping(ctx context.Context) error { return classified(s.pool.Ping(ctx)) }

// Insert stores a link unless the code is taken, which is then ErrTaken.
func (s *Store) Insert(ctx context.Context, code, url string) (link Link, err error) {
	err = s.ask(ctx, func(ctx context.Context, queries *query.Queries) error {
		link, err = queries.InsertLink(ctx, query.InsertLinkParams{Code: code, URL: url})
		if errors.Is(err, pgx.ErrNoRows) {
			return ErrTaken
		}
		return err
	})
	return link, err
}

// Find returns the link under a code, or ErrNotFound.
func (s *Store) Find(ctx context.Context, code string) (link Link, err error) {
	err = s.ask(ctx, func(ctx context.Context, queries *query.Queries) error {
		link, err = queries.GetLink(ctx, code)
		if errors.Is(err, pgx.ErrNoRows) {
			return ErrNotFound
		}
		return err
	})
	return link, err
}

// After returns at most count links whose codes come after one, in the order of their bytes.
func (s *Store) After(ctx context.Context, code string, count int32) (links []Link, err error) {
	err = s.ask(ctx, func(ctx context.Context, queries *query.Queries) error {
		links, err = queries.ListLinks(ctx, query.ListLinksParams{After: code, Count: count})
		return err
	})
	return links, err
}

// ask waits for a connection and for the answer, each for a time of its own.
func (s *Store) ask(ctx context.Context, work func(context.Context, *query.Queries) error) error {
	waiting, cancel := context.WithTimeout(ctx, waitWithin)
	defer cancel()
	connection, err := s.pool.Acquire(waiting)
	if err != nil {
		return classified(err)
	}
	defer connection.Release()
	working, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	return classified(work(working, query.New(connection)))
}
