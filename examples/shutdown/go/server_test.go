package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

type testCase struct {
	Name string `json:"name"`
	scenario
	Answered bool `json:"answered"`
}

func readCases(t *testing.T) []testCase {
	t.Helper()
	data, err := os.ReadFile("../cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) < 3 {
		t.Fatalf("%d cases", len(cases))
	}
	return cases
}

func TestCases(t *testing.T) {
	program := filepath.Join(t.TempDir(), "shutdown")
	build := exec.Command("go", "build", "-o", program, ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, tc := range readCases(t) {
		t.Run(tc.Name, func(t *testing.T) {
			got, err := runScenario(program, tc.scenario)
			if err != nil {
				t.Fatal(err)
			}
			if got.answered != tc.Answered {
				t.Errorf("answered: %t, want %t",
					got.answered, tc.Answered)
			}
			if got.exitCode != 0 {
				t.Errorf("exit code %d", got.exitCode)
			}
			cut := slices.Contains(got.log,
				"server: deadline: cutting the rest")
			if cut == tc.Answered {
				t.Errorf("log: %q", got.log)
			}
		})
	}
}
