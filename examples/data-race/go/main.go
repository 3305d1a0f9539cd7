// Command data-race counts words with two workers.
package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	counts := Count([]string{
		"tea with milk",
		"milk and sugar",
		"tea",
		"sugar and tea",
	})
	for _, word := range slices.Sorted(maps.Keys(counts)) {
		fmt.Println(word, counts[word])
	}
}
