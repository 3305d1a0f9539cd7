package api

import (
	"context"
	"net/http"
	"sync"
	"time"
)

const reportWithin = 500 * time.Millisecond

type report struct {
	Code    string   `json:"code"`
	URL     string   `json:"url"`
	Clicks  *int64   `json:"clicks"`
	Verdict *string  `json:"verdict"`
	Title   *string  `json:"title"`
	Missing []string `json:"missing"`
}

// #region report
func (a *API) report(w http.ResponseWriter, r *http.Request) error {
	found, err := a.find(r)
	if err != nil {
		return err
	}
	answer := report{Code: found.Code, URL: found.URL}
	ctx, cancel := context.WithTimeout(r.Context(), reportWithin)
	defer cancel()
	// Not an errgroup: the first failure would end the other calls.
	var calls sync.WaitGroup
	calls.Go(func() {
		answer.Clicks = ask(ctx, a.upstream, "clicks", found.Code, isCount)
	})
	calls.Go(func() {
		answer.Verdict = ask(ctx, a.upstream, "verdict", found.Code, isVerdict)
	})
	calls.Go(func() {
		answer.Title = ask(ctx, a.upstream, "title", found.Code, isTitle)
	})
	calls.Wait()
	if err := r.Context().Err(); err != nil {
		return err // the client has left, which has ended the calls as well
	}
	answer.Missing = missing(answer)
	return write(w, http.StatusOK, answer)
}

func missing(answer report) []string {
	names := []string{}
	if answer.Clicks == nil {
		names = append(names, "clicks")
	}
	if answer.Verdict == nil {
		names = append(names, "verdict")
	}
	if answer.Title == nil {
		names = append(names, "title")
	}
	return names
}

// #endregion

func isCount(clicks int64) bool { return clicks >= 0 }

func isVerdict(verdict string) bool { return verdict == "safe" || verdict == "unsafe" }

func isTitle(string) bool { return true }
