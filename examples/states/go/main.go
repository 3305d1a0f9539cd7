package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run() error {
	paid := Paid{
		On:    time.Date(2026, time.November, 2, 0, 0, 0, 0, time.UTC),
		Cents: 4990,
	}
	refunded, err := Refund(paid, "duplicate order")
	if err != nil {
		return err
	}
	for _, p := range []Payment{Pending{}, paid, refunded} {
		text, err := Describe(p)
		if err != nil {
			return err
		}
		fmt.Println(text)
	}
	if _, err := Refund(Pending{}, "duplicate order"); err != nil {
		fmt.Println("refund of a pending payment:", err)
	}
	return nil
}
