// Command wrong passes a batch of texts to C in one call.
package main

/*
#include <stddef.h>
#include <stdint.h>

typedef struct {
	const uint8_t *bytes;
	size_t len;
} text;

// Stands for a function of a Rust library.
static size_t total(const text *texts, size_t count) {
	size_t sum = 0;
	for (size_t i = 0; i < count; i++)
		sum += texts[i].len;
	return sum;
}
*/
import "C"

import (
	"fmt"
	"unsafe"
)

// #region wrong
func total(texts [][]byte) int {
	batch := make([]C.text, len(texts))
	for i, text := range texts {
		bytes := unsafe.SliceData(text)
		batch[i].bytes = (*C.uint8_t)(bytes)
		batch[i].len = C.size_t(len(text))
	}
	// mark: boundary (2 lines)
	count := C.size_t(len(batch))
	return int(C.total(&batch[0], count))
}

func main() {
	one, two := []byte("To be,"), []byte("or not to be")
	fmt.Println(total([][]byte{one, two}))
}

// #endregion
