package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// LineError says which line was refused, and why.
type LineError struct {
	Number  int
	Problem string
}

func (e *LineError) Error() string {
	return fmt.Sprintf("line %d: %s", e.Number, e.Problem)
}

type Summary struct {
	Counts map[int]int
	Millis int
}

// #region main
func Summarise(r io.Reader, limit int) (*Summary, error) {
	sum := &Summary{Counts: map[int]int{}}
	lines := bufio.NewScanner(r)
	// One byte over the limit for the newline.
	// mark: limit
	lines.Buffer(nil, limit+1)

	number := 1
	for ; lines.Scan(); number++ {
		line := lines.Text()
		// mark: text (3 lines)
		if !utf8.ValidString(line) {
			return nil, &LineError{number, "not UTF-8"}
		}
		status, millis, ok := parse(line)
		// mark: bad-line (3 lines)
		if !ok {
			return nil, &LineError{number, "malformed"}
		}
		sum.Counts[status]++
		sum.Millis += millis
	}

	// Scan returns false at the end, and also after a
	// line that is too long and after a failed read.
	// mark: error
	err := lines.Err()
	if errors.Is(err, bufio.ErrTooLong) {
		problem := fmt.Sprintf("longer than %d bytes", limit)
		return nil, &LineError{number, problem}
	}
	if err != nil {
		return nil, err
	}
	return sum, nil
}

// #endregion

// parse reads "status duration path": three digits, one
// to nine digits, and a path.
func parse(line string) (status, millis int, ok bool) {
	code, rest, _ := strings.Cut(line, " ")
	duration, path, _ := strings.Cut(rest, " ")
	if len(code) != 3 || len(duration) > 9 || !strings.HasPrefix(path, "/") {
		return 0, 0, false
	}
	s, err := strconv.ParseUint(code, 10, 32)
	if err != nil {
		return 0, 0, false
	}
	m, err := strconv.ParseUint(duration, 10, 32)
	if err != nil {
		return 0, 0, false
	}
	return int(s), int(m), true
}
