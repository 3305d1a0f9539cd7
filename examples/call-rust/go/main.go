// Command call-rust finds the shingles of a few texts with
// a Rust library.
package main

import (
	"errors"
	"fmt"
)

func report(text []byte, k uint) string {
	found, err := Shingles(text, k)
	switch {
	case errors.Is(err, ErrPanicked):
		return err.Error()
	case err != nil:
		return "error: " + err.Error()
	case len(found) == 0:
		return "no shingles"
	}
	return fmt.Sprintf(
		"%d shingles, the lowest is %d",
		len(found), found[0],
	)
}

func main() {
	sentence := []byte("To be, or not to be")
	capitals := []byte("TO BE. OR NOT? TO BE!")
	latin1 := []byte("caf\xe9")

	fmt.Println("sentence:", report(sentence, 4))
	fmt.Println("capitals:", report(capitals, 4))
	fmt.Println("too short:", report(sentence, 20))
	fmt.Println("Latin-1:", report(latin1, 4))
	fmt.Println("k = 0:", report(sentence, 0))
	fmt.Println("sentence:", report(sentence, 4))
}
