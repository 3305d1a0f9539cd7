package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

type scenario struct {
	IdleConnection  bool `json:"idleConnection"`
	RequestMs       int  `json:"requestMs"`
	DeadlineSeconds int  `json:"deadlineSeconds"`
}

type outcome struct {
	log      []string
	answered bool
	exitCode int
}

func (o *outcome) answer() string {
	if o.answered {
		return "client: the request got its answer"
	}
	return "client: the request was cut"
}

func (o *outcome) exit() string {
	return fmt.Sprintf("exit code: %d", o.exitCode)
}

// runScenario starts the program as a server, sends SIGTERM while a request
// runs, and reports what the client saw.
func runScenario(program string, s scenario) (*outcome, error) {
	cmd := exec.Command(program,
		strconv.Itoa(s.RequestMs), strconv.Itoa(s.DeadlineSeconds))
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	defer cmd.Process.Kill()
	lines := bufio.NewScanner(stdout)
	got := &outcome{}

	lines.Scan()
	addr, ok := strings.CutPrefix(lines.Text(), "listening on ")
	if !ok {
		return nil, fmt.Errorf("no address: %q", lines.Text())
	}
	got.say("server: listening")

	if s.IdleConnection {
		conn, err := openIdle(addr)
		if err != nil {
			return nil, err
		}
		defer conn.Close()
		got.say("client: keeps an idle connection")
	}

	answered := make(chan bool, 1)
	go func() { answered <- get(addr) }()
	got.copyLine(lines)

	got.say("client: sends SIGTERM")
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return nil, err
	}
	got.copyLine(lines)
	if err := waitUntilRefused(addr); err != nil {
		return nil, err
	}
	got.say("client: a new connection is refused")

	got.copyLine(lines)
	got.answered = <-answered
	got.say(got.answer())
	for got.copyLine(lines) {
	}
	cmd.Wait()
	got.exitCode = cmd.ProcessState.ExitCode()
	got.say(got.exit())
	return got, nil
}

func (o *outcome) say(line string) { o.log = append(o.log, line) }

func (o *outcome) copyLine(lines *bufio.Scanner) bool {
	if !lines.Scan() {
		return false
	}
	o.say("server: " + lines.Text())
	return true
}

// openIdle leaves a connection open after one request.
func openIdle(addr string) (net.Conn, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(conn, "GET /ping HTTP/1.1\r\nHost: %s\r\n\r\n", addr)
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		conn.Close()
		return nil, err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return conn, err
}

func get(addr string) bool {
	resp, err := http.Get("http://" + addr + "/work")
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return err == nil && resp.StatusCode == 200 && string(body) == "done"
}

func waitUntilRefused(addr string) error {
	give := time.Now().Add(10 * time.Second)
	for time.Now().Before(give) {
		conn, err := net.Dial("tcp", addr)
		if errors.Is(err, syscall.ECONNREFUSED) {
			return nil
		}
		if err == nil {
			conn.Close()
		}
		time.Sleep(5 * time.Millisecond)
	}
	return errors.New("new connections are still accepted")
}
