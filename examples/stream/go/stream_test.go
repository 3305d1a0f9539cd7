package main

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"strings"
	"testing"
	"testing/iotest"
)

type testCase struct {
	Name     string
	Input    string
	Encoding string
	Limit    int
	Counts   map[int]int
	Millis   int
	Error    string
}

func (c testCase) bytes() []byte {
	if c.Encoding != "latin-1" {
		return []byte(c.Input)
	}
	var latin1 []byte
	for _, r := range c.Input {
		latin1 = append(latin1, byte(r))
	}
	return latin1
}

func TestCases(t *testing.T) {
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
			input := strings.NewReader(string(c.bytes()))
			// A byte at a time, as a slow connection may send it.
			sum, err := Summarise(iotest.OneByteReader(input), c.Limit)
			if c.Error != "" {
				if _, ok := errors.AsType[*LineError](err); !ok || err.Error() != c.Error {
					t.Fatalf("error %v, want %q", err, c.Error)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if !maps.Equal(sum.Counts, c.Counts) || sum.Millis != c.Millis {
				t.Errorf("got %+v, want %v and %d ms", *sum, c.Counts, c.Millis)
			}
		})
	}
}

func TestLongLineIsNotReadToItsEnd(t *testing.T) {
	input := strings.NewReader(strings.Repeat("x", 1<<20))
	if _, err := Summarise(input, 64); err == nil {
		t.Fatal("the line was not refused")
	}
	if read := input.Size() - int64(input.Len()); read > 65 {
		t.Errorf("read %d bytes to refuse a line of more than 64", read)
	}
}

func TestReadError(t *testing.T) {
	broken := errors.New("broken disk")
	input := io.MultiReader(
		strings.NewReader("200 1 /a\n"),
		iotest.ErrReader(broken),
	)
	if _, err := Summarise(input, 64); !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
}
