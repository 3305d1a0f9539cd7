package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"
)

type testCase struct {
	Name    string
	Payment struct {
		State  string
		On     string
		Cents  int64
		Reason string
	}
	Describe string
	Refund   struct {
		Reason   string
		Describe string
		Error    string
	}
}

func (c testCase) payment() (Payment, error) {
	switch c.Payment.State {
	case "pending":
		return Pending{}, nil
	case "paid":
		on, err := time.Parse(time.DateOnly, c.Payment.On)
		return Paid{On: on, Cents: c.Payment.Cents}, err
	case "refunded":
		return Refunded{Cents: c.Payment.Cents, Reason: c.Payment.Reason}, nil
	default:
		return nil, fmt.Errorf("unknown state %q", c.Payment.State)
	}
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			payment, err := c.payment()
			if err != nil {
				t.Fatal(err)
			}
			wantDescription(t, payment, c.Describe)

			refunded, err := Refund(payment, c.Refund.Reason)
			if c.Refund.Error != "" {
				if !errors.Is(err, ErrNotPaid) || err.Error() != c.Refund.Error {
					t.Fatalf("Refund: error %v, want %q", err, c.Refund.Error)
				}
				return
			}
			if err != nil {
				t.Fatalf("Refund: %v", err)
			}
			wantDescription(t, refunded, c.Refund.Describe)
		})
	}
}

func TestDescribeNil(t *testing.T) {
	if text, err := Describe(nil); err == nil {
		t.Errorf("Describe(nil) = %q, want an error", text)
	}
}

func wantDescription(t *testing.T, p Payment, want string) {
	t.Helper()
	got, err := Describe(p)
	if err != nil {
		t.Fatalf("Describe: %v", err)
	}
	if got != want {
		t.Errorf("Describe = %q, want %q", got, want)
	}
}
