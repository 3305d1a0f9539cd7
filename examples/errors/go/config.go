package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
)

// defaultSize is used where there is no file.
const defaultSize = 10

// #region config
type NumberError struct {
	Path, Value string
	Line        int
	Err         error
}

func (e *NumberError) Error() string {
	return fmt.Sprintf("%s:%d: %v", e.Path, e.Line, e.Err)
}

// mark: cause
func (e *NumberError) Unwrap() error { return e.Err }

func loadSize(path string) (uint, error) {
	text, err := os.ReadFile(path)
	// mark: tell-apart
	if errors.Is(err, fs.ErrNotExist) {
		return defaultSize, nil
	}
	if err != nil {
		return 0, err
	}
	value, line := firstValue(string(text))
	size, err := strconv.ParseUint(value, 10, 32)
	if err != nil {
		// mark: cause
		return 0, &NumberError{Path: path, Value: value, Line: line, Err: err}
	}
	return uint(size), nil
}

func start(path string) (*Pool, error) {
	size, err := loadSize(path)
	if err != nil {
		// mark: context
		return nil, fmt.Errorf("pool size: %w", err)
	}
	pool, err := openPool(size)
	if err != nil {
		// mark: context
		return nil, fmt.Errorf("start with %s: %w", path, err)
	}
	return pool, nil
}

// #endregion

// firstValue returns the first line that is not a comment,
// and its number.
func firstValue(text string) (value string, line int) {
	for row := range strings.Lines(text) {
		line++
		if !strings.HasPrefix(row, "#") {
			return strings.TrimSpace(row), line
		}
	}
	return "", line + 1
}
