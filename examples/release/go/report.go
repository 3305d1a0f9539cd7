package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
)

// #region report
func takeLock(path string) (release func() error, err error) {
	// mark: lock
	lock, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	return func() error {
		return errors.Join(lock.Close(), os.Remove(path))
	}, nil
}

func writeReport(path string, lines []string) (err error) {
	release, err := takeLock(path + ".lock")
	if err != nil {
		return err
	}
	// mark: lock
	defer func() { err = errors.Join(err, release()) }()

	part, err := os.Create(path + ".part")
	if err != nil {
		return err
	}
	// Without effect once the report is in place.
	// mark: discard (2 lines)
	defer os.Remove(part.Name())
	defer part.Close()

	w := bufio.NewWriter(part)
	for i, line := range lines {
		if line == "" {
			// mark: early
			return fmt.Errorf("line %d is empty", i+1)
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	// mark: commit (10 lines)
	if err := w.Flush(); err != nil {
		return err
	}
	if err := part.Sync(); err != nil {
		return err
	}
	if err := part.Close(); err != nil {
		return err
	}
	return os.Rename(part.Name(), path)
}

// #endregion
