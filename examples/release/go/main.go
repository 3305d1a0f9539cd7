package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	good := []string{"ada 12", "bob 7"}
	bad := []string{"ada 12", "", "bob 7"}
	if err := errors.Join(
		try("good lines", good),
		try("a bad line", bad),
		try("lock taken", good, "report.txt.lock"),
	); err != nil {
		log.Fatal(err)
	}
}

// try writes a report in a new folder beside the files before,
// and prints what came of it and what it left behind.
func try(name string, lines []string, before ...string) error {
	folder, err := os.MkdirTemp("", "report-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	for _, file := range before {
		if err := os.WriteFile(filepath.Join(folder, file), nil, 0o600); err != nil {
			return err
		}
	}
	result := "written"
	if err := writeReport(filepath.Join(folder, "report.txt"), lines); errors.Is(err, fs.ErrExist) {
		result = "another run holds the lock"
	} else if err != nil {
		result = err.Error()
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	left := make([]string, len(entries))
	for i, entry := range entries {
		left[i] = entry.Name()
	}
	fmt.Printf("%s: %s; left: [%s]\n", name, result, strings.Join(left, ", "))
	return nil
}
