package main

import (
	"fmt"
	"os"
	"time"
)

//sumtype:decl
type Payment interface{ isPayment() }

type Pending struct{}

type Paid struct {
	On    time.Time
	Cents int64
}

type Refunded struct {
	Cents  int64
	Reason string
}

func (Pending) isPayment()  {}
func (Paid) isPayment()     {}
func (Refunded) isPayment() {}

// #region wrong
// mark: states (3 lines)
type Disputed struct{ Claim string }

func (Disputed) isPayment() {}

func Describe(p Payment) (string, error) {
	switch p := p.(type) {
	case Pending:
		return "pending", nil
	case Paid:
		return fmt.Sprintf("paid %d cents on %s",
			p.Cents, p.On.Format(time.DateOnly)), nil
	case Refunded:
		return fmt.Sprintf("refunded %d cents: %s",
			p.Cents, p.Reason), nil
	// mark: missed (2 lines)
	default:
		return "", fmt.Errorf("no such state: %T", p)
	}
}

// #endregion

func main() {
	text, err := Describe(Disputed{Claim: "D-17"})
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
	fmt.Println(text)
}
