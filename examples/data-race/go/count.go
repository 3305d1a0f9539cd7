package main

import (
	"strings"
	"sync"
)

// #region count
// Count counts the words of lines with two workers.
func Count(lines []string) map[string]int {
	var mu sync.Mutex // guards counts
	counts := make(map[string]int)
	half := len(lines) / 2
	parts := [][]string{lines[:half], lines[half:]}
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Go(func() {
			// mark: own
			own := tally(part)
			// mark: merge (5 lines)
			mu.Lock()
			defer mu.Unlock()
			for word, n := range own {
				counts[word] += n
			}
		})
	}
	// mark: wait
	wg.Wait()
	return counts
}

func tally(lines []string) map[string]int {
	counts := make(map[string]int)
	for _, line := range lines {
		for word := range strings.FieldsSeq(line) {
			counts[word]++
		}
	}
	return counts
}

// #endregion
