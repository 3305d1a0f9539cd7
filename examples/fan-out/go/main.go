package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strings"
)

func main() {
	cases, err := readCases()
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range cases {
		fmt.Printf("%s: %s\n", c.Name, run(c))
	}
}

func run(c Case) string {
	stubs := startStubs(c)
	defer stubs.Close()

	bodies, err := FetchAll(context.Background(), http.DefaultClient, stubs.Upstreams)
	if err == nil {
		return strings.Join(bodies, ", ")
	}
	outcome := "deadline"
	if !errors.Is(err, context.DeadlineExceeded) {
		name, _, _ := strings.Cut(err.Error(), ":")
		outcome = "error from " + name
	}
	return outcome + "; cancelled: " + strings.Join(stubs.Cancelled(), ", ")
}
