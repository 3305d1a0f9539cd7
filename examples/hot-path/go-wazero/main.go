// Command go-wazero calls the kernel as a Wasm module within its own process.
package main

import (
	"context"
	"flag"
	"log"
	"os"

	"example/hot-path/internal/measure"
)

func main() {
	module := flag.String("module", "bin/guest.wasm", "the kernel")
	guarded := flag.Bool("guarded", false, "let a context end a call")
	seconds := flag.Float64("seconds", 1, "how long to time each call")
	flag.Parse()
	if err := run(*module, *guarded, *seconds); err != nil {
		log.Fatal(err)
	}
}

func run(path string, guarded bool, seconds float64) error {
	module, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	kernel, err := instantiate(context.Background(), module, guarded)
	if err != nil {
		return err
	}
	defer kernel.Close()
	boundary := "wazero"
	if guarded {
		boundary = "guarded"
	}
	return measure.Print(boundary, kernel, seconds)
}
