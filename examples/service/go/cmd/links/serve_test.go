package main

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"example/links/internal/api"
	"example/links/internal/store"
)

func TestStopFinishesWhatRuns(t *testing.T) {
	// Nobody listens there; nothing here asks the database.
	database, err := pgxpool.ParseConfig("postgres://user@127.0.0.1:1/links")
	if err != nil {
		t.Fatal(err)
	}
	links, err := store.Open(database, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer links.Close()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	service := api.New(links, &url.URL{Scheme: "http", Host: "127.0.0.1:1"}, log)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- serveUntilDone(ctx, listener, service, 300*time.Millisecond, log) }()

	address := listener.Addr().String()
	dial(t, address) // is never used
	unfinished := dial(t, address)
	fmt.Fprintf(unfinished, "POST /digest HTTP/1.1\r\nHost: links\r\nContent-Type: application/json\r\n"+
		"Content-Length: 23\r\n\r\n")
	if got := statusOf(t, "http://"+address+"/healthz"); got != 200 {
		t.Errorf("before: %d", got)
	}
	stop()
	time.Sleep(50 * time.Millisecond)
	if got := statusOf(t, "http://"+address+"/readyz"); got != 503 {
		t.Errorf("/readyz while stopping: %d", got)
	}
	if got := statusOf(t, "http://"+address+"/links/%00"); got != 404 {
		t.Errorf("another request while stopping: %d", got)
	}
	time.Sleep(500 * time.Millisecond)
	if conn, err := net.Dial("tcp", address); err == nil {
		conn.Close()
		t.Error("a connection was accepted after the drain")
	}
	fmt.Fprint(unfinished, `{"text":"x","rounds":1}`)
	answer, err := http.ReadResponse(bufio.NewReader(unfinished), nil)
	if err != nil || answer.StatusCode != 200 {
		t.Fatalf("the unfinished request: %v, %v", answer, err)
	}
	answer.Body.Close()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(2 * time.Second):
		t.Error("still running")
	}
}

func dial(t *testing.T, address string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

func statusOf(t *testing.T, address string) int {
	t.Helper()
	answer, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	return answer.StatusCode
}
