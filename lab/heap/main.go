// Command heap is an HTTP server that keeps a heap of a given size alive and makes garbage with each request, so that its
// answers show what the collector costs.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"
)

// node is 128 bytes with two pointers, which is about what a small record of a cache looks like to the collector.
type node struct {
	next, other *node
	payload     [112]byte
}

const nodeSize = 128

// keep builds a live heap of linked nodes in slices of a million, and returns them.
func keep(bytes int) [][]*node {
	const most = 1 << 20
	var all [][]*node
	for left := bytes / (nodeSize + 8); left > 0; left -= most {
		nodes := make([]*node, min(left, most))
		for i := range nodes {
			nodes[i] = &node{}
			if i > 0 {
				nodes[i].next = nodes[i-1]
				nodes[i].other = nodes[i/2]
			}
		}
		all = append(all, nodes)
	}
	return all
}

// sink keeps the compiler from leaving garbage on the stack.
var sink atomic.Pointer[[]byte]

// work makes so many bytes of garbage in pieces of 4 KiB, and visits some of the live heap.
func work(live [][]*node, garbage, seed int) int {
	sum := 0
	for range garbage / 4096 {
		piece := make([]byte, 4096)
		sink.Store(&piece)
	}
	for i := range 50 {
		nodes := live[(seed+i)%len(live)]
		at := nodes[(seed*7919+i*104729)%len(nodes)]
		for range 4 {
			if at.next == nil {
				break
			}
			sum += int(at.payload[0])
			at = at.next
		}
	}
	return sum
}

// grow makes garbage until the collector has run twice. From then on most garbage takes memory that the process has, and
// few requests wait for the system to give it new pages.
func grow(live [][]*node) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	for last := stats.NumGC + 2; stats.NumGC < last; runtime.ReadMemStats(&stats) {
		work(live, 1<<26, 0)
	}
}

func main() {
	heap := flag.Int("heap", 100, "live heap in MB")
	addr := flag.String("addr", "127.0.0.1:8080", "address to listen on")
	flag.Parse()
	live := keep(*heap * 1_000_000)
	runtime.GC()
	grow(live)
	// What is left of that would make the next cycles later than usual.
	runtime.GC()
	var seed atomic.Int64
	mux := http.NewServeMux()
	mux.HandleFunc("GET /work/{kib}", func(w http.ResponseWriter, r *http.Request) {
		garbage, err := strconv.Atoi(r.PathValue("kib"))
		if err != nil {
			http.Error(w, "expected KiB of garbage", http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, work(live, garbage*1024, int(seed.Add(1))))
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "ok\n")
	})
	// How many cycles there were, so that a quiet run can be told from a run without any.
	mux.HandleFunc("GET /cycles", func(w http.ResponseWriter, _ *http.Request) {
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		fmt.Fprintln(w, stats.NumGC)
	})
	server := &http.Server{Addr: *addr, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.ListenAndServe())
}
