package main

import (
	"errors"
	"fmt"
	"os"
)

// #region wrong
func writeReport(path string, lines []string) error {
	lock, err := os.OpenFile(path+".lock", os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	for i, line := range lines {
		if line == "" {
			return fmt.Errorf("line %d is empty", i+1)
		}
	}
	// Write the lines, then give the lock back.
	return errors.Join(lock.Close(), os.Remove(path+".lock"))
}

// #endregion

func main() {
	folder, err := os.MkdirTemp("", "report-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(folder)
	if err := os.Chdir(folder); err != nil {
		panic(err)
	}
	fmt.Println(writeReport("report.txt", []string{"ada 12", ""}))
	fmt.Println(writeReport("report.txt", []string{"ada 12"}))
}
