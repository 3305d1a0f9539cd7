// Command wrong lets two goroutines write one map. Its
// argument is the number of lines to count.
package main

import (
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// #region wrong
func count(lines []string) map[string]int {
	counts := make(map[string]int)
	half := len(lines) / 2
	parts := [][]string{lines[:half], lines[half:]}
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Go(func() {
			for _, line := range part {
				for _, word := range strings.Fields(line) {
					counts[word]++
				}
			}
		})
	}
	wg.Wait()
	return counts
}

// #endregion

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: wrong LINES")
	}
	n, err := strconv.Atoi(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	line := "tea milk sugar tea"
	lines := slices.Repeat([]string{line}, n)
	counted := 0
	for _, n := range count(lines) {
		counted += n
	}
	fmt.Println("counted", counted, "of", 4*n)
}
