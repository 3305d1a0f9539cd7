package api

import (
	"net/http"
	"regexp"
	"strconv"
	"time"

	"example/links/internal/store"
)

const (
	defaultLimit = 50
	maxLimit     = 200
)

var codePattern = regexp.MustCompile(`^[A-Za-z0-9_-]{3,32}$`)

type link struct {
	Code      string    `json:"code"`
	URL       string    `json:"url"`
	CreatedAt time.Time `json:"created_at"`
}

// shown is what clients see of a link. pgx gives times in the zone of the machine.
func shown(stored store.Link) link {
	return link{stored.Code, stored.URL, stored.CreatedAt.UTC()}
}

type page struct {
	Links []link  `json:"links"`
	Next  *string `json:"next"`
}

// find returns the link that the path names. What can be no code is not asked of the database.
func (a *API) find(r *http.Request) (store.Link, error) {
	code := r.PathValue("code")
	if !codePattern.MatchString(code) {
		return store.Link{}, store.ErrNotFound
	}
	return a.links.Find(r.Context(), code)
}

func (a *API) get(w http.ResponseWriter, r *http.Request) error {
	found, err := a.find(r)
	if err != nil {
		return err
	}
	return write(w, http.StatusOK, shown(found))
}

func (a *API) list(w http.ResponseWriter, r *http.Request) error {
	values, err := queryValues(r, "after", "limit")
	if err != nil {
		return err
	}
	after := values.Get("after")
	if values.Has("after") && !codePattern.MatchString(after) {
		return invalid("after", "This can be no code.")
	}
	limit := defaultLimit
	if values.Has("limit") {
		// Atoi would take a sign as well.
		number, err := strconv.ParseUint(values.Get("limit"), 10, 16)
		if err != nil || number < 1 || number > maxLimit {
			return invalid("limit", "The limit must be a whole number from 1 to 200.")
		}
		limit = int(number)
	}
	// One more than asked for tells whether there is another page.
	found, err := a.links.After(r.Context(), after, int32(limit)+1)
	if err != nil {
		return err
	}
	answer := page{Links: make([]link, 0, min(limit, len(found)))}
	for _, stored := range found[:min(limit, len(found))] {
		answer.Links = append(answer.Links, shown(stored))
	}
	if len(found) > limit {
		answer.Next = &found[limit-1].Code
	}
	return write(w, http.StatusOK, answer)
}
