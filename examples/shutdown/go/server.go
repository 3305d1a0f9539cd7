package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"
)

// #region serve
func serve(
	ln net.Listener, handler http.Handler,
	deadline time.Duration,
) error {
	// mark: signal (4 lines)
	ctx, stop := signal.NotifyContext(
		context.Background(), syscall.SIGTERM,
	)
	defer stop()

	srv := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 2 * time.Second,
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(ln) }()
	fmt.Println("listening on", ln.Addr())

	select {
	case err := <-failed:
		return err
	// mark: signal
	case <-ctx.Done():
	}
	stop() // a second SIGTERM ends the process
	fmt.Println("SIGTERM: finishing what runs")

	// mark: deadline (4 lines)
	grace, cancel := context.WithTimeout(
		context.Background(), deadline,
	)
	defer cancel()
	// mark: drain
	if err := srv.Shutdown(grace); err != nil {
		fmt.Println("deadline: cutting the rest")
		// mark: deadline
		return srv.Close()
	}
	fmt.Println("stopped")
	return nil
}

// #endregion

func routes(request time.Duration) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ping",
		func(w http.ResponseWriter, _ *http.Request) {
			io.WriteString(w, "pong")
		})
	mux.HandleFunc("GET /work",
		func(w http.ResponseWriter, _ *http.Request) {
			fmt.Println("request started")
			time.Sleep(request)
			fmt.Println("request finished")
			io.WriteString(w, "done")
		})
	return mux
}
