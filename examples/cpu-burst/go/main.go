package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	srv := &http.Server{
		Handler:           newServer(2).routes(),
		ReadHeaderTimeout: 5 * time.Second,
	}
	go srv.Serve(ln)
	defer srv.Close()
	c := client{base: "http://" + ln.Addr().String()}

	first := c.startDigest("invoice 7")
	pings := c.countPings(first)
	done := <-first.done
	if done.err != nil {
		return done.err
	}
	fmt.Println("digest:", done.body)
	fmt.Println("pings answered while it was computed:", pings)

	// On a busy machine one may end before the third begins.
	others, third := c.threeAtOnce()
	for try := 1; try < 20 && third != 503; try++ {
		others, third = c.threeAtOnce()
	}
	fmt.Println("a third one beside two others:", third)
	fmt.Println("the two others:", others[0], others[1])
	return nil
}

type client struct{ base string }

type answer struct {
	status int
	body   string
	err    error
}

type pending struct{ done chan answer }

func (c client) startDigest(body string) pending {
	p := pending{done: make(chan answer, 1)}
	go func() {
		resp, err := http.Post(c.base+"/digest", "text/plain",
			strings.NewReader(body))
		p.done <- read(resp, err)
	}()
	return p
}

func (c client) ping() (string, error) {
	a := read(http.Get(c.base + "/ping"))
	return a.body, a.err
}

// countPings sends pings one after another until the digest is there, and
// counts the answers that came while it was being computed.
func (c client) countPings(p pending) string {
	count := 0
	for len(p.done) == 0 {
		body, err := c.ping()
		if err == nil && body == "bursts: 1" {
			count++
		}
	}
	if count >= 1 {
		return "at least 1"
	}
	return fmt.Sprint(count)
}

// threeAtOnce starts the third digest while two are being computed.
func (c client) threeAtOnce() (others [2]int, third int) {
	a, b := c.startDigest("8"), c.startDigest("9")
	for len(a.done)+len(b.done) == 0 {
		if body, _ := c.ping(); body == "bursts: 2" {
			break
		}
	}
	third = (<-c.startDigest("10").done).status
	return [2]int{(<-a.done).status, (<-b.done).status}, third
}

func read(resp *http.Response, err error) answer {
	if err != nil {
		return answer{err: err}
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return answer{resp.StatusCode, string(body), err}
}
