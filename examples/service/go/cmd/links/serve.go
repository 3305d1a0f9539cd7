package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"time"

	"example/links/internal/api"
	"example/links/internal/config"
	"example/links/internal/store"
	"example/links/internal/telemetry"
)

const (
	finishWithin = 10 * time.Second
	flushWithin  = 2 * time.Second
)

func serve(ctx context.Context, settings config.Config, output io.Writer) error {
	log := telemetry.NewLogger(output)
	flush, err := telemetry.StartTraces(ctx, settings, log)
	if err != nil {
		return err
	}
	links, err := store.Open(settings.Database, settings.PoolSize)
	if err != nil {
		return err
	}
	defer links.Close()

	service := api.New(links, settings.Upstream, log)
	listener, err := net.Listen("tcp", settings.Address)
	if err != nil {
		return err
	}
	log.Info("listening", "address", listener.Addr().String())
	err = serveUntilDone(ctx, listener, service, settings.Drain, log)

	// The context has ended: spans need one of their own to leave.
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushWithin)
	defer cancel()
	if err := flush(ending); err != nil {
		log.Warn("some spans were not sent", "error", err)
	}
	return err
}

// #region stop
func serveUntilDone(
	ctx context.Context, listener net.Listener,
	service *api.API, drain time.Duration, log *slog.Logger,
) error {
	server := newServer(service.Handler(), log)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()

	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	log.Info("stopping", "drain_ms", drain.Milliseconds())
	service.RefuseReadiness()
	// Balancers need time to see it; meanwhile all is answered as usual.
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-time.After(drain):
	}

	// The context that has ended would let Shutdown wait for nobody.
	finishing, cancel := context.WithTimeout(
		context.WithoutCancel(ctx), finishWithin)
	defer cancel()
	if err := server.Shutdown(finishing); err != nil {
		log.Error("requests were cut off", "error", err)
		return server.Close()
	}
	log.Info("stopped")
	return nil
}

// #endregion
