package main

import (
	"encoding/json"
	"os"
	"testing"
)

func TestSignature(t *testing.T) {
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name      string
		Users     Users
		ID        string
		Signature *string
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, tc := range cases {
		t.Run(tc.Name, func(t *testing.T) {
			got, ok := Signature(tc.Users, tc.ID)
			if wantOK := tc.Signature != nil; ok != wantOK {
				t.Fatalf("ok = %t, want %t", ok, wantOK)
			}
			if ok && got != *tc.Signature {
				t.Errorf("got %q, want %q", got, *tc.Signature)
			}
		})
	}
}
