package main

import (
	"errors"
	"fmt"
)

// #region top
func explain(err error) string {
	// mark: tell-apart
	if bad, ok := errors.AsType[*NumberError](err); ok {
		return fmt.Sprintf("fix line %d: %q", bad.Line, bad.Value)
	}
	// mark: top
	return "failed: " + err.Error()
}

// #endregion

func main() {
	for _, name := range []string{"good", "missing", "typo", "large"} {
		path := "conf/" + name + ".conf"
		pool, err := start(path)
		if err != nil {
			fmt.Printf("%s: %s\n", path, explain(err))
			continue
		}
		fmt.Printf("%s: a pool of %d\n", path, pool.Size)
	}
}
