package api

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json/jsontext"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"example/links/internal/store"
)

const maxURL = 2048

// #region create
func (a *API) create(w http.ResponseWriter, r *http.Request) error {
	code, url, err := readNewLink(w, r)
	if err != nil {
		return err
	}
	var created store.Link
	if code == "" {
		created, err = a.insertDrawn(r.Context(), url)
	} else {
		created, err = a.links.Insert(r.Context(), code, url)
	}
	if errors.Is(err, store.ErrTaken) {
		return &problem{status: http.StatusConflict, detail: "The code is taken."}
	}
	if err != nil {
		return err
	}
	w.Header().Set("Location", "/links/"+created.Code)
	return write(w, http.StatusCreated, shown(created))
}

// insertDrawn lets the database decide, in the insert itself, whether a code is
// free. To ask beforehand would leave another writer time to take it.
func (a *API) insertDrawn(ctx context.Context, url string) (store.Link, error) {
	for {
		created, err := a.links.Insert(ctx, drawCode(), url)
		if !errors.Is(err, store.ErrTaken) {
			return created, err
		}
	}
}

// drawCode uses 42 bits of the system's cryptographic source.
func drawCode() string {
	var bits [6]byte
	rand.Read(bits[:]) // never fails
	return base64.RawURLEncoding.EncodeToString(bits[:])[:7]
}

// #endregion

func readNewLink(w http.ResponseWriter, r *http.Request) (code, url string, err error) {
	var body struct {
		URL  jsontext.Value `json:"url"`
		Code jsontext.Value `json:"code"`
	}
	if err := readJSON(w, r, &body); err != nil {
		return "", "", err
	}
	url, ok := text(body.URL)
	if !ok || !isLinkable(url) {
		return "", "", invalid("url", "The URL must be http:// or https:// with a host, no white space, "+
			"and at most 2,048 characters.")
	}
	if body.Code == nil {
		return "", url, nil
	}
	code, ok = text(body.Code)
	if !ok || !codePattern.MatchString(code) {
		return "", "", invalid("code", "The code must be 3 to 32 of A-Z a-z 0-9 _ -.")
	}
	return code, url, nil
}

func isLinkable(text string) bool {
	rest, ok := strings.CutPrefix(text, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(text, "http://")
	}
	if !ok || utf8.RuneCountInString(text) > maxURL || strings.ContainsFunc(text, isBlankOrControl) {
		return false
	}
	// The path is left out: url.Parse refuses a stray %, which browsers follow.
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	parsed, err := url.Parse("http://" + rest)
	return err == nil && parsed.Hostname() != ""
}

func isBlankOrControl(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }
