package store

import (
	"context"
	"crypto/rand"
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// newConfig makes a schema for the test alone.
func newConfig(t *testing.T) *pgxpool.Config {
	t.Helper()
	address := os.Getenv("DATABASE_URL")
	if address == "" {
		t.Skip("DATABASE_URL is not set")
	}
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		t.Fatal(err)
	}
	admin, err := pgx.ConnectConfig(t.Context(), config.ConnConfig.Copy())
	if err != nil {
		t.Fatal(err)
	}
	schema := "links_" + strings.ToLower(rand.Text())
	if _, err := admin.Exec(t.Context(), "CREATE SCHEMA "+schema); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx := context.Background()
		if _, err := admin.Exec(ctx, "DROP SCHEMA "+schema+" CASCADE"); err != nil {
			t.Error(err)
		}
		admin.Close(ctx)
	})
	config.ConnConfig.RuntimeParams["search_path"] = schema
	return config
}

func newStore(t *testing.T) *Store {
	t.Helper()
	config := newConfig(t)
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			if err := Migrate(t.Context(), config); err != nil {
				t.Errorf("two migrations at once: %v", err)
			}
		})
	}
	both.Wait()
	store, err := Open(config, 4)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(store.Close)
	return store
}

func TestOneOfManyWritersGetsTheCode(t *testing.T) {
	store := newStore(t)
	var writers sync.WaitGroup
	var stored atomic.Int32
	for range 20 {
		writers.Go(func() {
			switch _, err := store.Insert(t.Context(), "docs", "https://go.dev"); {
			case err == nil:
				stored.Add(1)
			case !errors.Is(err, ErrTaken):
				t.Error(err)
			}
		})
	}
	writers.Wait()
	if stored.Load() != 1 {
		t.Errorf("%d writers got the code", stored.Load())
	}
	if found, err := store.Find(t.Context(), "docs"); err != nil || found.URL != "https://go.dev" {
		t.Errorf("got %+v, %v", found, err)
	}
	if _, err := store.Find(t.Context(), "none"); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v", err)
	}
}

func TestOrderOfBytes(t *testing.T) {
	store := newStore(t)
	for _, code := range []string{"abc", "_bc", "Zbc", "-bc", "0bc"} {
		if _, err := store.Insert(t.Context(), code, "https://go.dev"); err != nil {
			t.Fatal(err)
		}
	}
	links, err := store.After(t.Context(), "-bc", 3)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, link := range links {
		codes = append(codes, link.Code)
	}
	if got := strings.Join(codes, " "); got != "0bc Zbc _bc" {
		t.Errorf("got %s", got)
	}
}

func TestStatementsEnd(t *testing.T) {
	store := newStore(t)
	_, err := store.pool.Exec(t.Context(), "SELECT pg_sleep(10)")
	if err := classified(err); !errors.Is(err, ErrUnavailable) {
		t.Errorf("got %v", err)
	}
}

func TestNobodyListens(t *testing.T) {
	config, err := pgxpool.ParseConfig("postgres://user@127.0.0.1:1/links")
	if err != nil {
		t.Fatal(err)
	}
	store, err := Open(config, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	if _, err := store.Find(t.Context(), "docs"); !errors.Is(err, ErrUnavailable) {
		t.Errorf("got %v", err)
	}
}

func TestClassified(t *testing.T) {
	for state, unavailable := range map[string]bool{
		"57P01": true,  // admin shutdown
		"57014": true,  // statement timeout
		"53300": true,  // too many connections
		"08006": true,  // connection failure
		"25006": true,  // read-only since a failover
		"40001": true,  // conflict with recovery
		"42P01": false, // undefined table
		"22021": false, // not in the encoding
	} {
		err := classified(&pgconn.PgError{Code: state})
		if errors.Is(err, ErrUnavailable) != unavailable {
			t.Errorf("%s: %v", state, err)
		}
	}
}
