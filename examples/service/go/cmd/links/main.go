// Command links keeps short links in Postgres and answers for them over HTTP.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"example/links/internal/config"
	"example/links/internal/store"
)

func main() {
	ctx, release := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	// After the first signal the next one ends the process at once.
	context.AfterFunc(ctx, release)
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "links:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) != 1 {
		return errors.New("usage: links migrate | links serve")
	}
	switch args[0] {
	case "migrate":
		database, err := config.Database(os.Getenv)
		if err != nil {
			return err
		}
		return store.Migrate(ctx, database)
	case "serve":
		settings, err := config.Load(os.Getenv)
		if err != nil {
			return err
		}
		return serve(ctx, settings, os.Stdout)
	default:
		return fmt.Errorf("unknown command %q: use migrate or serve", args[0])
	}
}
