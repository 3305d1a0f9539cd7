// Command go-grpc calls the kernel in a process of its own, over gRPC.
package main

import (
	"flag"
	"log"

	"example/hot-path/internal/measure"
)

func main() {
	socket := flag.String("socket", "", "the Unix socket of the server")
	seconds := flag.Float64("seconds", 1, "how long to time each call")
	flag.Parse()
	if err := run(*socket, *seconds); err != nil {
		log.Fatal(err)
	}
}

func run(socket string, seconds float64) error {
	kernel, err := connect(socket)
	if err != nil {
		return err
	}
	defer kernel.Close()
	return measure.Print("grpc", kernel, seconds)
}
