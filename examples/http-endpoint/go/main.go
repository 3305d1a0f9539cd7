package main

import (
	"context"
	"errors"
	"fmt"
	"os"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	service, err := start(ctx, os.Stderr)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, service.stop(ctx)) }()
	for _, id := range []string{"1", "404", "first", "3"} {
		response, body, err := service.get(ctx, "/articles/"+id)
		if err != nil {
			return err
		}
		fmt.Printf("GET /articles/%s: %d %s\n", id, response.StatusCode, body)
	}
	running, err := service.running(ctx)
	if err != nil {
		return err
	}
	fmt.Println("queries that still run in Postgres:", running)
	return nil
}
