package main

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"syscall"
	"testing"
)

type testCase struct {
	Name     string
	Text     string
	Bytes    []int
	K        uint
	Shingles []uint32
	Error    string
	Panic    bool
}

func (c testCase) input() []byte {
	if c.Bytes == nil {
		return []byte(c.Text)
	}
	var text []byte
	for _, b := range c.Bytes {
		text = append(text, byte(b))
	}
	return text
}

func TestShingles(t *testing.T) {
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			got, err := Shingles(c.input(), c.K)
			switch {
			case c.Panic:
				if !errors.Is(err, ErrPanicked) {
					t.Fatalf("got %v, want a panic", err)
				}
			case c.Error != "":
				e, ok := errors.AsType[*NotUTF8Error](err)
				if !ok || e.Error() != c.Error {
					t.Fatalf("got %v, want %s", err, c.Error)
				}
			case err != nil:
				t.Fatal(err)
			}
			if !slices.Equal(got, c.Shingles) {
				t.Errorf("got %v, want %v", got, c.Shingles)
			}
		})
	}
}

func TestNilText(t *testing.T) {
	got, err := Shingles(nil, 4)
	if err != nil || len(got) != 0 {
		t.Errorf("got %v, %v, want an empty list", got, err)
	}
}

// maxRSS is the largest resident memory so far, in KiB.
func maxRSS(t *testing.T) int64 {
	t.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return usage.Maxrss
}

// Every list takes about 400 KiB of Rust's memory.
func TestTheListIsFreed(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems count in other units")
	}
	text := make([]byte, 100_000)
	rnd := rand.New(rand.NewPCG(1, 2))
	for i := range text {
		text[i] = 'a' + byte(rnd.IntN(26))
	}
	call := func(times int) {
		for range times {
			if _, err := Shingles(text, 8); err != nil {
				t.Fatal(err)
			}
		}
	}
	call(10)
	before := maxRSS(t)
	call(150)
	if grown := maxRSS(t) - before; grown > 20*1024 {
		t.Errorf("memory grew by %d KiB", grown)
	}
}

func TestTheListOutlivesItsRustMemory(t *testing.T) {
	first, err := Shingles([]byte("To be, or not to be"), 4)
	if err != nil {
		t.Fatal(err)
	}
	want := slices.Clone(first)
	other := []byte("that is the question")
	for range 100 {
		if _, err := Shingles(other, 4); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(first, want) {
		t.Errorf("got %v, want %v", first, want)
	}
}
