package main

import (
	"context"
	"fmt"
	"log"
)

func main() {
	cases, err := readCases()
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range cases {
		r := newRecorder(c)
		err := r.run(context.Background())
		fmt.Printf("%s: %s; %s\n", c.Name, outcome(err), r)
	}
}
