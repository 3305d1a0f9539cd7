package main

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

type testCase struct {
	Name   string
	Before map[string]string
	Lines  []string
	Report *string
	Error  string
	Locked bool
	Left   []string
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
			folder := t.TempDir()
			for name, text := range c.Before {
				if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			path := filepath.Join(folder, "report.txt")
			err := writeReport(path, c.Lines)
			switch {
			case c.Locked:
				if !errors.Is(err, fs.ErrExist) {
					t.Errorf("got %v, want a taken lock", err)
				}
			case c.Error != "":
				if err == nil || err.Error() != c.Error {
					t.Errorf("got %v, want %s", err, c.Error)
				}
			case err != nil:
				t.Error(err)
			}
			text, err := os.ReadFile(path)
			switch {
			case c.Report == nil:
				if !errors.Is(err, fs.ErrNotExist) {
					t.Errorf("got %q, want no report", text)
				}
			case string(text) != *c.Report:
				t.Errorf("got %q, want %q", text, *c.Report)
			}
			entries, err := os.ReadDir(folder)
			if err != nil {
				t.Fatal(err)
			}
			var left []string
			for _, entry := range entries {
				left = append(left, entry.Name())
			}
			if !slices.Equal(left, c.Left) {
				t.Errorf("left behind: %q, want %q", left, c.Left)
			}
		})
	}
}

func TestFailedReleaseKeepsTheFirstError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.txt")
	// A pipe holds 64 KiB: the report is half written, and the lock taken, until somebody reads it.
	if err := syscall.Mkfifo(path+".part", 0o600); err != nil {
		t.Fatal(err)
	}
	part, err := os.OpenFile(path+".part", os.O_RDWR|syscall.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	if err := part.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	lines := append(slices.Repeat([]string{"ada 12"}, 20_000), "")
	done := make(chan error, 1)
	go func() { done <- writeReport(path, lines) }()
	if _, err := io.ReadFull(part, make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path + ".lock"); err != nil {
		t.Fatal(err)
	}
	go io.Copy(io.Discard, part) // until part is closed
	err = <-done
	if !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), "line 20001 is empty\n") {
		t.Errorf("got %v, want both errors", err)
	}
}

func TestFailedReleaseIsReported(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.txt.lock")
	release, err := takeLock(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := release(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want an error that says so", err)
	}
}
