package main

import (
	"errors"
	"fmt"
	"strconv"
)

func openPool(size int) error {
	if size < 1 {
		return errors.New("a pool needs a connection")
	}
	return nil
}

// #region wrong
func main() {
	size, _ := strconv.Atoi("2O")
	openPool(size)
	fmt.Printf("a pool of %d is open\n", size)
}

// #endregion
