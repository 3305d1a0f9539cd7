package main

/*
#cgo LDFLAGS: ${SRCDIR}/../bin/libhot_path.a
#cgo noescape hot_nothing
#cgo nocallback hot_nothing
#cgo noescape hot_sum
#cgo nocallback hot_sum
#include "hot_path.h"
*/
import "C"

import (
	"errors"
	"unsafe"
)

// ErrPanicked means that the kernel has a bug. Its message is on standard error.
var ErrPanicked = errors.New("panic in the kernel")

type linked struct{}

func (linked) Nothing() error {
	C.hot_nothing()
	return nil
}

func (linked) Sum(data []byte) (uint64, error) {
	var sum C.uint64_t
	first := (*C.uint8_t)(unsafe.SliceData(data))
	if C.hot_sum(first, C.size_t(len(data)), &sum) != C.HOT_OK {
		return 0, ErrPanicked
	}
	return uint64(sum), nil
}
