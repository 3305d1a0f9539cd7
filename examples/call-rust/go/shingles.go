package main

// Rust's standard library comes with LLVM bitcode, which Go
// refuses to link since 1.27.4. objcopy leaves it out.
//
//go:generate cargo build --locked --release --manifest-path ffi/Cargo.toml --target-dir ffi/target
//go:generate objcopy -R .llvmbc -R .llvmcmd ffi/target/release/libshingles_ffi.a ffi/target/libshingles.a

/*
#cgo LDFLAGS: ${SRCDIR}/ffi/target/libshingles.a
#cgo noescape shingles
#cgo nocallback shingles
#include "ffi/shingles.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"slices"
	"unsafe"
)

// ErrPanicked means that the Rust code has a bug. Its
// message is on standard error.
var ErrPanicked = errors.New("panic in the kernel")

// NotUTF8Error says where the text stops being UTF-8.
type NotUTF8Error struct{ At int }

func (e *NotUTF8Error) Error() string {
	return fmt.Sprintf("byte %d is not UTF-8", e.At)
}

// #region caller

// Shingles returns the hash of every k letters in a
// row, each hash once, in ascending order.
func Shingles(text []byte, k uint) ([]uint32, error) {
	// mark: boundary (5 lines)
	out := C.shingles(
		(*C.uint8_t)(unsafe.SliceData(text)),
		C.size_t(len(text)),
		C.size_t(k),
	)
	// mark: ownership
	defer C.shingles_free(out)

	switch out.status {
	case C.SHINGLES_OK:
		first := (*uint32)(out.list)
		// mark: ownership (2 lines)
		list := unsafe.Slice(first, out.len)
		return slices.Clone(list), nil
	// mark: error (3 lines)
	case C.SHINGLES_NOT_UTF8:
		at := int(out.bad_byte)
		return nil, &NotUTF8Error{At: at}
	// mark: panic (2 lines)
	default:
		return nil, ErrPanicked
	}
}

// #endregion
