// Command go-cgo calls the kernel as a C library within its own process.
package main

import (
	"flag"
	"log"

	"example/hot-path/internal/measure"
)

func main() {
	seconds := flag.Float64("seconds", 1, "how long to time each call")
	flag.Parse()
	if err := measure.Print("cgo", linked{}, *seconds); err != nil {
		log.Fatal(err)
	}
}
