package api

import (
	"context"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
)

const maxBody = 64 << 10

// readJSON reads a body in the order of the contract: type, size, syntax, names of fields. The values of the fields
// are left as they came, because null and a field that is not there would become the same zero value.
func readJSON(w http.ResponseWriter, r *http.Request, into any) error {
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != "application/json" {
		return &problem{status: http.StatusUnsupportedMediaType, detail: "The body must be application/json."}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		return unread(r.Context(), err)
	}
	if !jsontext.Value(body).IsValid() {
		return &problem{status: http.StatusBadRequest, detail: "The body is not JSON in UTF-8."}
	}
	err = json.Unmarshal(body, into, json.RejectUnknownMembers(true))
	if wrong, ok := errors.AsType[*json.SemanticError](err); ok {
		if errors.Is(err, json.ErrUnknownName) {
			return invalid(wrong.JSONPointer.LastToken(), "There is no such field.")
		}
		return invalid("", "The body must be an object.")
	}
	return err
}

func unread(ctx context.Context, err error) error {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return &problem{status: http.StatusRequestEntityTooLarge, detail: "The body is larger than 64 KiB."}
	}
	// The server's ReadTimeout also cancels the context, as if the client had left.
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return &problem{status: http.StatusRequestTimeout, detail: "The body did not arrive in time."}
	}
	if ctx.Err() != nil {
		return err // the client has left
	}
	return &problem{status: http.StatusBadRequest, detail: "The body cannot be read."}
}

// text returns the string that a field holds.
func text(raw jsontext.Value) (value string, ok bool) {
	ok = raw.Kind() == '"' && json.Unmarshal(raw, &value) == nil
	return value, ok
}

// queryValues reads parameters of the URL. URL.Query would drop in silence what it cannot decode.
func queryValues(r *http.Request, names ...string) (url.Values, error) {
	values := url.Values{}
	for pair := range strings.SplitSeq(r.URL.RawQuery, "&") {
		name, value, _ := strings.Cut(pair, "=")
		if !slices.Contains(names, name) {
			continue
		}
		decoded, err := url.QueryUnescape(value)
		if err != nil {
			return nil, invalid(name, "The value is not percent-encoded properly.")
		}
		values.Add(name, decoded)
	}
	return values, nil
}
