package main

import (
	"fmt"
	"net"
	"os"
	"strconv"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return demo()
	}
	if len(args) != 2 {
		return fmt.Errorf("usage: shutdown [request-ms deadline-seconds]")
	}
	request, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	deadline, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	return serve(ln,
		routes(time.Duration(request)*time.Millisecond),
		time.Duration(deadline)*time.Second)
}

// demo starts this program as a server and stops it with SIGTERM.
func demo() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	got, err := runScenario(self, scenario{
		IdleConnection: true, RequestMs: 300, DeadlineSeconds: 5,
	})
	if err != nil {
		return err
	}
	for _, line := range got.log {
		fmt.Println(line)
	}
	got, err = runScenario(self, scenario{
		RequestMs: 60_000, DeadlineSeconds: 1,
	})
	if err != nil {
		return err
	}
	fmt.Println("--- a request of 60 s, a deadline of 1 s")
	fmt.Println(got.answer())
	fmt.Println(got.exit())
	return nil
}
