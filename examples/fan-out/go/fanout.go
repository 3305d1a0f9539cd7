package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
)

type Upstream struct{ Name, URL string }

// #region main
const deadline = 300 * time.Millisecond

// FetchAll asks all upstreams at once.
func FetchAll(
	ctx context.Context, client *http.Client,
	upstreams []Upstream,
) ([]string, error) {
	// mark: deadline
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	bodies := make([]string, len(upstreams))
	// mark: release
	g, ctx := errgroup.WithContext(ctx)
	for i, up := range upstreams {
		// mark: concurrent
		g.Go(func() error {
			body, err := get(ctx, client, up.URL)
			if err != nil {
				// mark: first-error
				return fmt.Errorf("%s: %w", up.Name, err)
			}
			bodies[i] = body
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return bodies, nil
}

func get(
	ctx context.Context, client *http.Client, url string,
) (string, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return "", err
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	// mark: release
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("status %d", resp.StatusCode)
	}
	body, err := io.ReadAll(resp.Body)
	return string(body), err
}

// #endregion
