package api

import (
	"context"
	"net/http"
	"time"
)

const readyWithin = time.Second

type status struct {
	Status string `json:"status"`
}

func health(w http.ResponseWriter, _ *http.Request) error {
	return write(w, http.StatusOK, status{"ok"})
}

func (a *API) ready(w http.ResponseWriter, r *http.Request) error {
	if a.stopping.Load() {
		return unavailable("The service is stopping.")
	}
	ctx, cancel := context.WithTimeout(r.Context(), readyWithin)
	defer cancel()
	if err := a.links.Ping(ctx); err != nil {
		return err
	}
	return write(w, http.StatusOK, status{"ok"})
}
