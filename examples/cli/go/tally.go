package main

import (
	"bufio"
	"cmp"
	"encoding/json/v2"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"unicode/utf8"
)

type options struct {
	min, limit   uint
	format, file string
}

func (o *options) setFormat(name string) error {
	if name != "text" && name != "json" {
		return errors.New("must be text or json")
	}
	o.format = name
	return nil
}

type row struct {
	Line  string `json:"line"`
	Count uint   `json:"count"`
}

// exec reads the file, or in if there is none, and prints
// the lines that the options ask for.
func (o options) exec(in io.Reader, out io.Writer) error {
	if o.file != "" {
		file, err := os.Open(o.file)
		if err != nil {
			return err
		}
		defer file.Close()
		in = file
	}
	rows, err := tally(in)
	if err != nil {
		return err
	}
	rows = slices.DeleteFunc(rows, func(r row) bool {
		return r.Count < o.min
	})
	if uint(len(rows)) > o.limit {
		rows = rows[:o.limit]
	}
	return write(out, rows, o.format)
}

// tally counts equal lines, the most frequent first.
func tally(in io.Reader) ([]row, error) {
	counts := map[string]uint{}
	lines := bufio.NewScanner(in)
	// The default refuses a line of 64 KiB.
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		line := lines.Text()
		if !utf8.ValidString(line) {
			// ToValidUTF8 would make different lines equal: it replaces a run of bad bytes once.
			line = string([]rune(line))
		}
		counts[line]++
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	rows := make([]row, 0, len(counts))
	for line, count := range counts {
		rows = append(rows, row{line, count})
	}
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(
			cmp.Compare(b.Count, a.Count),
			cmp.Compare(a.Line, b.Line),
		)
	})
	return rows, nil
}

func write(out io.Writer, rows []row, format string) error {
	buffered := bufio.NewWriter(out)
	if format == "json" {
		if err := json.MarshalWrite(buffered, rows); err != nil {
			return err
		}
		fmt.Fprintln(buffered)
		return buffered.Flush()
	}
	for _, r := range rows {
		fmt.Fprintf(buffered, "%d\t%s\n", r.Count, r.Line)
	}
	return buffered.Flush()
}
