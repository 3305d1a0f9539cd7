package store

import (
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
)

var (
	ErrTaken    = errors.New("the code is taken")
	ErrNotFound = errors.New("there is no such link")
	// ErrUnavailable is wrapped around what is wrong with the database rather than with the question.
	ErrUnavailable = errors.New("the database does not answer")
)

// classified tells trouble with the database from what callers handle and from faults of this program.
func classified(err error) error {
	switch {
	case err == nil, errors.Is(err, ErrTaken), errors.Is(err, ErrNotFound):
		return err
	case isFault(err):
		return fmt.Errorf("query: %w", err)
	default:
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
}

// isFault says that Postgres answered and meant the query. Without an SQLSTATE no answer came, as when the connection
// was reset; while connecting, and in some classes, the state tells of the server.
func isFault(err error) bool {
	answer, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		return false
	}
	if _, connecting := errors.AsType[*pgconn.ConnectError](err); connecting {
		return false
	}
	switch answer.Code[:2] {
	case "08", "25", "40", "53", "57", "58", "XX":
		// Connection, transaction state (also a server that became read-only in a failover), rollback (also by a
		// standby's recovery), resources, operator (also statement_timeout), system, internal.
		return false
	default:
		return true
	}
}
