package main

import (
	"errors"
	"fmt"
)

var errTooMany = errors.New("the server allows 100")

type Pool struct{ Size uint }

func openPool(size uint) (*Pool, error) {
	if size > 100 {
		return nil, fmt.Errorf("open %d connections: %w", size, errTooMany)
	}
	return &Pool{size}, nil
}
