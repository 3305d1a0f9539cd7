package main

import (
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"
)

func newServer(handler http.Handler, log *slog.Logger) *http.Server {
	var unused unusedConns
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       75 * time.Second,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelError),
		// OPTIONS * would be answered 200 without the request's id and log line.
		DisableGeneralOptionsHandler: true,
		ConnState:                    unused.track,
	}
	server.RegisterOnShutdown(unused.close)
	return server
}

// unusedConns are connections on which no request has come yet. Shutdown would wait for them for five seconds.
type unusedConns struct {
	mu    sync.Mutex
	conns map[net.Conn]struct{}
}

func (u *unusedConns) track(conn net.Conn, state http.ConnState) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if state != http.StateNew {
		delete(u.conns, conn)
		return
	}
	if u.conns == nil {
		u.conns = map[net.Conn]struct{}{}
	}
	u.conns[conn] = struct{}{}
}

func (u *unusedConns) close() {
	u.mu.Lock()
	defer u.mu.Unlock()
	for conn := range u.conns {
		conn.Close()
	}
}
