package main

import (
	"bytes"
	"encoding/json/v2"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

type testCase struct {
	Name   string   `json:"name"`
	Args   []string `json:"args"`
	Stdin  string   `json:"stdin"`
	Exit   int      `json:"exit"`
	Stdout string   `json:"stdout"`
	Stderr string   `json:"stderr"`
}

func TestRun(t *testing.T) {
	for _, tc := range readCases(t) {
		t.Run(tc.Name, func(t *testing.T) {
			var out, errOut bytes.Buffer
			exit := run(tc.Args, strings.NewReader(tc.Stdin), &out, &errOut)
			if exit != tc.Exit {
				t.Errorf("exit code %d, want %d", exit, tc.Exit)
			}
			if got := out.String(); got != tc.Stdout {
				t.Errorf("stdout %q, want %q", got, tc.Stdout)
			}
			got := errOut.String()
			if !strings.Contains(got, tc.Stderr) {
				t.Errorf("stderr %q does not contain %q", got, tc.Stderr)
			}
			if exit == 0 && got != "" {
				t.Errorf("stderr %q, want nothing", got)
			}
		})
	}
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{
		{"--help"}, {"-h"}, {"count", "--help"}, {"top", "-h"},
	} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			var out, errOut bytes.Buffer
			if exit := run(args, nil, &out, &errOut); exit != 0 {
				t.Errorf("exit code %d, want 0", exit)
			}
			for _, name := range []string{"--min", "--format", "-n"} {
				if !strings.Contains(out.String(), name) {
					t.Errorf("help does not name %s: %s", name, out.String())
				}
			}
			if errOut.Len() > 0 {
				t.Errorf("stderr: %s", errOut.String())
			}
		})
	}
}

func TestUnknownFlag(t *testing.T) {
	// A flag set that is not told otherwise prints to os.Stderr.
	stderr, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	defer stderr.Close()
	defer func(before *os.File) { os.Stderr = before }(os.Stderr)
	os.Stderr = stderr

	var out, errOut bytes.Buffer
	run([]string{"count", "--nope"}, nil, &out, &errOut)
	if strings.Count(errOut.String(), "\n") != 1 {
		t.Errorf("want one line on stderr, got %q", errOut.String())
	}
	direct, err := os.ReadFile(stderr.Name())
	if err != nil {
		t.Fatal(err)
	}
	if len(direct) > 0 {
		t.Errorf("printed past run: %q", direct)
	}
}

func TestLongLine(t *testing.T) {
	var out, errOut bytes.Buffer
	line := strings.Repeat("x", 100_000)
	if exit := run([]string{"count"}, strings.NewReader(line), &out, &errOut); exit != 0 {
		t.Errorf("exit code %d, want 0: %s", exit, errOut.String())
	}
	if out.String() != "1\t"+line+"\n" {
		t.Errorf("the line was not counted: %.40q", out.String())
	}
}

func TestReadError(t *testing.T) {
	var out, errOut bytes.Buffer
	in := io.MultiReader(strings.NewReader("a\n"), iotest.ErrReader(errors.New("broken disk")))
	if exit := run([]string{"count"}, in, &out, &errOut); exit != 1 {
		t.Errorf("exit code %d, want 1", exit)
	}
	if out.Len() > 0 || errOut.String() != "tally: broken disk\n" {
		t.Errorf("stdout %q, stderr %q", out.String(), errOut.String())
	}
}

func TestNoArguments(t *testing.T) {
	var out, errOut bytes.Buffer
	if exit := run(nil, nil, &out, &errOut); exit != 2 {
		t.Errorf("exit code %d, want 2", exit)
	}
	if !strings.Contains(errOut.String(), "Usage: tally") {
		t.Errorf("no usage on stderr: %q", errOut.String())
	}
}

func TestBadBytesStayApart(t *testing.T) {
	var out, errOut bytes.Buffer
	if exit := run([]string{"count"}, strings.NewReader("\xff\n\xff\xff\n"), &out, &errOut); exit != 0 {
		t.Errorf("exit code %d, want 0", exit)
	}
	if got, want := out.String(), "1\t\ufffd\n1\t\ufffd\ufffd\n"; got != want {
		t.Errorf("stdout %q, want %q", got, want)
	}
}

// The package flag stops at the first argument that is not a flag.
func TestFlagAfterFile(t *testing.T) {
	var out, errOut bytes.Buffer
	args := []string{"top", "../sample.txt", "-n", "3"}
	if exit := run(args, nil, &out, &errOut); exit != 2 {
		t.Errorf("exit code %d, want 2", exit)
	}
}

func readCases(t *testing.T) []testCase {
	t.Helper()
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	return cases
}
