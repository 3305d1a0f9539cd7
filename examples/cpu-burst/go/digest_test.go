package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/iotest"
)

type testCase struct {
	Name   string `json:"name"`
	Body   string `json:"body"`
	Hex    string `json:"hex"`
	Repeat int    `json:"repeat"`
	Status int    `json:"status"`
	Digest string `json:"digest"`
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
	if len(cases) == 0 {
		t.Fatal("no cases")
	}
	return cases
}

func post(h http.Handler, body string) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	req := httptest.NewRequest("POST", "/digest",
		strings.NewReader(body))
	h.ServeHTTP(rec, req)
	return rec
}

func TestCases(t *testing.T) {
	handler := newServer(1).routes()
	for _, tc := range readCases(t) {
		t.Run(tc.Name, func(t *testing.T) {
			raw, err := hex.DecodeString(tc.Hex)
			if err != nil {
				t.Fatal(err)
			}
			rec := post(handler, strings.Repeat(
				tc.Body+string(raw), tc.Repeat))
			if rec.Code != tc.Status {
				t.Fatalf("status %d, want %d",
					rec.Code, tc.Status)
			}
			got := rec.Body.String()
			if tc.Digest != "" && got != tc.Digest {
				t.Errorf("digest %s, want %s",
					got, tc.Digest)
			}
		})
	}
}

func TestBrokenBodyIsNotTooLong(t *testing.T) {
	body := iotest.ErrReader(io.ErrUnexpectedEOF)
	rec := httptest.NewRecorder()
	newServer(1).routes().ServeHTTP(rec,
		httptest.NewRequest("POST", "/digest", body))
	if rec.Code != 400 {
		t.Errorf("status %d, want 400", rec.Code)
	}
}

func TestPingsDuringABurst(t *testing.T) {
	srv := httptest.NewServer(newServer(1).routes())
	defer srv.Close()
	c := client{base: srv.URL}
	burst := c.startDigest("invoice 7")
	// On one CPU each ping waits for a time slice, so
	// there may be few.
	if c.countPings(burst) == "0" {
		t.Error("no ping was answered")
	}
	if a := <-burst.done; a.err != nil || a.status != 200 {
		t.Errorf("digest: %d, %v", a.status, a.err)
	}
}

func TestRefusesWhenFull(t *testing.T) {
	for _, limit := range []int{1, 2} {
		t.Run(fmt.Sprint(limit), func(t *testing.T) {
			s := newServer(limit)
			for range limit {
				s.bursts <- struct{}{}
			}
			if got := post(s.routes(), "x").Code; got != 503 {
				t.Errorf("full: %d, want 503", got)
			}
			<-s.bursts
			for range 2 {
				if got := post(s.routes(), "x").Code; got != 200 {
					t.Errorf("free: %d, want 200", got)
				}
			}
		})
	}
}
