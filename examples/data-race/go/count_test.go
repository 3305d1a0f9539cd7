package main

import (
	"encoding/json"
	"maps"
	"os"
	"testing"
)

func TestCount(t *testing.T) {
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name   string
		Lines  []string
		Counts map[string]int
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, tc := range cases {
		t.Run(tc.Name, func(t *testing.T) {
			got := Count(tc.Lines)
			if !maps.Equal(got, tc.Counts) {
				t.Errorf("Count(%q) = %v, want %v", tc.Lines, got, tc.Counts)
			}
		})
	}
}

func TestCountManyLines(t *testing.T) {
	lines := make([]string, 10_000)
	for i := range lines {
		lines[i] = "tea milk tea"
	}
	want := map[string]int{"milk": 10_000, "tea": 20_000}
	if got := Count(lines); !maps.Equal(got, want) {
		t.Errorf("Count of %d lines = %v, want %v", len(lines), got, want)
	}
}
