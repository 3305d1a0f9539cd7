package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"math"
	"net/http"
	"runtime"
	"time"
)

const (
	digestWaits = 5 * time.Second
	maxRounds   = 500_000
	// About a tenth of a millisecond.
	checkEvery = 1 << 10
)

// #region digest

// digestPlaces leaves a core to the other requests where there are several.
func digestPlaces() int { return max(1, runtime.GOMAXPROCS(0)-1) }

func (a *API) digest(w http.ResponseWriter, r *http.Request) error {
	text, rounds, err := readDigestOrder(w, r)
	if err != nil {
		return err
	}
	select {
	case a.digests <- struct{}{}:
		defer func() { <-a.digests }()
	case <-time.After(digestWaits):
		return unavailable("Too many digests are waiting.")
	case <-r.Context().Done():
		return r.Context().Err()
	}
	sum, err := digestOf(r.Context(), text, rounds)
	if err != nil {
		return err
	}
	return write(w, http.StatusOK, digest{hex.EncodeToString(sum[:])})
}

// digestOf does not give way by itself. With one core runtime.Gosched would only
// let goroutines run that are ready, and the network is asked for new ones when
// no goroutine is, or every 10 ms. With GOMAXPROCS=2 a second thread asks.
func digestOf(ctx context.Context, text string, rounds int) ([32]byte, error) {
	sum := sha256.Sum256([]byte(text))
	for round := 1; round < rounds; round++ {
		if round%checkEvery == 0 && ctx.Err() != nil {
			return sum, ctx.Err() // the client has left
		}
		sum = sha256.Sum256(sum[:])
	}
	return sum, nil
}

// #endregion

type digest struct {
	Digest string `json:"digest"`
}

func readDigestOrder(w http.ResponseWriter, r *http.Request) (words string, rounds int, err error) {
	var body struct {
		Text   jsontext.Value `json:"text"`
		Rounds jsontext.Value `json:"rounds"`
	}
	if err := readJSON(w, r, &body); err != nil {
		return "", 0, err
	}
	words, ok := text(body.Text)
	if !ok {
		return "", 0, invalid("text", "The text must be a string.")
	}
	// A whole number may be written as 1e3 or 1000.0.
	var number float64
	if body.Rounds.Kind() != '0' || json.Unmarshal(body.Rounds, &number) != nil ||
		number != math.Trunc(number) || number < 1 || number > maxRounds {
		return "", 0, invalid("rounds", "The rounds must be a whole number from 1 to 500,000.")
	}
	return words, int(number), nil
}
