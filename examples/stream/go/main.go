package main

import (
	"bufio"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

const (
	lineLimit = 64 << 10
	lineCount = 500_000
	longLine  = 500_000_000
	bound     = 64 << 20
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run() error {
	before, err := peakMemory()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "stream")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)

	log := filepath.Join(dir, "log")
	if err := writeLog(log); err != nil {
		return err
	}
	sum, err := summariseFile(log)
	if err != nil {
		return err
	}
	for _, status := range slices.Sorted(maps.Keys(sum.Counts)) {
		fmt.Printf("%d: %d\n", status, sum.Counts[status])
	}
	fmt.Printf("sum: %d ms\n", sum.Millis)

	long := filepath.Join(dir, "long")
	if err := os.WriteFile(long, nil, 0o600); err != nil {
		return err
	}
	if err := os.Truncate(long, longLine); err != nil {
		return err
	}
	_, err = summariseFile(long)
	refused, ok := errors.AsType[*LineError](err)
	if !ok {
		return errors.Join(errors.New("the long line was not refused"), err)
	}
	fmt.Println("one line of 500 MB:", refused)

	after, err := peakMemory()
	if err != nil {
		return err
	}
	small := "no"
	if after-before < bound {
		small = "yes"
	}
	fmt.Println("peak memory grew by less than 64 MiB:", small)
	return nil
}

func summariseFile(path string) (*Summary, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return Summarise(file, lineLimit)
}

// writeLog writes 50 MB: 100 bytes a line.
func writeLog(path string) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()

	rest := "/items?größe=" + strings.Repeat("x", 62)
	w := bufio.NewWriter(file)
	for i := range lineCount {
		status := 200
		if i%50 == 0 {
			status = 503
		} else if i%10 == 0 {
			status = 404
		}
		fmt.Fprintf(w, "%d %03d /orders/%06d%s\n", status, i*7919%1000, i, rest)
	}
	return w.Flush()
}

// peakMemory is the largest resident size so far, in bytes.
func peakMemory() (int64, error) {
	data, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(data)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib := strings.TrimSuffix(strings.TrimSpace(value), " kB")
			n, err := strconv.ParseInt(kib, 10, 64)
			return n << 10, err
		}
	}
	return 0, errors.New("no VmHWM in /proc/self/status")
}
