package main

import (
	"encoding/json/jsontext"
	"encoding/json/v2"
	"os"
	"strings"
	"testing"
)

// wording is how this program says each kind of problem.
var wording = map[string]string{
	"missing":   "is required",
	"empty":     "is required",
	"too small": "must be from 1 to 100",
	"too large": "must be from 1 to 100",
	"type":      "has the wrong type",
	"choice":    "must be standard or express",
	"unknown":   "is unknown",
	"syntax":    "jsontext: ",
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name     string         `json:"name"`
		Body     jsontext.Value `json:"body"`
		Text     string         `json:"text"`
		Problems []struct {
			Field string `json:"field"`
			Kind  string `json:"kind"`
		} `json:"problems"`
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			text := c.Text
			if text == "" {
				text = string(c.Body)
			}
			_, err := ReadOrder(strings.NewReader(text))
			var got []string
			if err != nil {
				got = strings.Split(err.Error(), "\n")
			}
			if len(got) != len(c.Problems) {
				t.Fatalf("got %q, want %v", got, c.Problems)
			}
			for i, want := range c.Problems {
				if want.Field != "" && !strings.HasPrefix(got[i], want.Field+": ") {
					t.Errorf("%q does not name %s", got[i], want.Field)
				}
				if !strings.Contains(got[i], wording[want.Kind]) {
					t.Errorf("%q does not say %q", got[i], want.Kind)
				}
			}
		})
	}
}

func TestField(t *testing.T) {
	for pointer, want := range map[jsontext.Pointer]string{
		"":                 "body",
		"/customer":        "customer",
		"/items/1/sku":     "items[1].sku",
		"/7up":             "7up",
		"/items/0/7up":     "items[0].7up",
		"/and~1or/tilde~0": "and/or.tilde~",
	} {
		if got := field(pointer); got != want {
			t.Errorf("%q became %q, want %q", pointer, got, want)
		}
	}
}

func TestWrongBody(t *testing.T) {
	_, err := ReadOrder(strings.NewReader("[]"))
	if err == nil || err.Error() != "body: has the wrong type" {
		t.Errorf("got %v", err)
	}
}
