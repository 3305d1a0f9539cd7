package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrate brings the schema up to date. Of two that run at once, one waits for the other.
func Migrate(ctx context.Context, config *pgxpool.Config) error {
	connection := config.ConnConfig.Copy()
	connection.ConnectTimeout = connectWithin
	// A step that cannot get its lock must not hold up every query behind it.
	connection.RuntimeParams["lock_timeout"] = "2000"
	database := stdlib.OpenDB(*connection)
	defer database.Close()

	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	// By default the lock is tried every five seconds; here every second, for five minutes.
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300))
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, database, files, goose.WithSessionLocker(locker))
	if err != nil {
		return err
	}
	applied, err := provider.Up(ctx)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	for _, step := range applied {
		fmt.Println("applied", step.Source.Path)
	}
	return nil
}
