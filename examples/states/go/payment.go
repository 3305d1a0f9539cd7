package main

import (
	"errors"
	"fmt"
	"time"
)

var ErrNotPaid = errors.New("only a paid payment can be refunded")

// #region main

//sumtype:decl
type Payment interface{ isPayment() }

// mark: states (3 lines)
func (Pending) isPayment()  {}
func (Paid) isPayment()     {}
func (Refunded) isPayment() {}

type Pending struct{}

// mark: data (4 lines)
type Paid struct {
	On    time.Time
	Cents int64
}

type Refunded struct {
	Cents  int64
	Reason string
}

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

func Refund(p Payment, reason string) (Refunded, error) {
	// mark: transition (4 lines)
	paid, ok := p.(Paid)
	if !ok {
		return Refunded{}, ErrNotPaid
	}
	return Refunded{Cents: paid.Cents, Reason: reason}, nil
}

// #endregion
