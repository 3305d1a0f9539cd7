// Command go-http calls the kernel in a process of its own, as JSON over HTTP.
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
	if err := measure.Print("http", connect(*socket), *seconds); err != nil {
		log.Fatal(err)
	}
}
