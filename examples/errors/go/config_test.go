package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

type testCase struct {
	Name      string
	Text      *string
	Size      uint
	BadNumber *struct {
		Line  int
		Value string
	}
	Chain []string
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
			path := filepath.Join(t.TempDir(), "pool.conf")
			if c.Text != nil {
				if err := os.WriteFile(path, []byte(*c.Text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			pool, err := start(path)
			switch {
			case c.BadNumber != nil:
				bad, ok := errors.AsType[*NumberError](err)
				if !ok {
					t.Fatalf("got %v, want a NumberError", err)
				}
				if bad.Path != path || bad.Line != c.BadNumber.Line || bad.Value != c.BadNumber.Value {
					t.Errorf("got %+v, want %+v", bad, c.BadNumber)
				}
				prefix := fmt.Sprintf("pool size: %s:%d: ", path, bad.Line)
				if !strings.HasPrefix(err.Error(), prefix) {
					t.Errorf("got %v, want %s…", err, prefix)
				}
				if !errors.Is(err, strconv.ErrSyntax) {
					t.Errorf("%v has lost its cause", err)
				}
			case c.Chain != nil:
				want := strings.ReplaceAll(strings.Join(c.Chain, ": "), "{path}", path)
				if err == nil || err.Error() != want {
					t.Errorf("got %v, want %s", err, want)
				}
				if !errors.Is(err, errTooMany) {
					t.Errorf("%v has lost its cause", err)
				}
			case err != nil:
				t.Error(err)
			case pool.Size != c.Size:
				t.Errorf("got %d, want %d", pool.Size, c.Size)
			}
		})
	}
}

func TestNegativeSizeIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pool.conf")
	if err := os.WriteFile(path, []byte("-5\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := start(path)
	if bad, ok := errors.AsType[*NumberError](err); !ok || bad.Value != "-5" {
		t.Errorf("got %v, want a NumberError", err)
	}
}

func TestDirectoryIsNeither(t *testing.T) {
	path := t.TempDir()
	_, err := start(path)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("got %v", err)
	}
	if _, ok := errors.AsType[*NumberError](err); ok {
		t.Errorf("%v is taken for a bad number", err)
	}
	if !strings.Contains(err.Error(), path) {
		t.Errorf("%v does not name the file", err)
	}
}
