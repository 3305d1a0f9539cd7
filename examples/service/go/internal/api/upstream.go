package api

import (
	"context"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"example/links/internal/telemetry"
)

const maxUpstreamBody = 64 << 10

// upstream asks the services that know more of a link.
type upstream struct {
	base   *url.URL
	client *http.Client
	log    *slog.Logger
}

func newUpstream(base *url.URL, log *slog.Logger) *upstream {
	transport := &http.Transport{
		// Connecting goes on after its request has ended; without these limits, TLS for ever.
		DialContext:         (&net.Dialer{Timeout: reportWithin}).DialContext,
		TLSHandshakeTimeout: reportWithin,
		// By default two; more would be opened anew for each call.
		MaxIdleConnsPerHost: 100,
		IdleConnTimeout:     time.Minute,
	}
	return &upstream{base: base, log: log, client: &http.Client{
		Transport: otelhttp.NewTransport(transport),
		Timeout:   reportWithin,
		CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse
		},
	}}
}

// sentOnce is an empty body whose kind http.NewRequest does not know, so that it cannot be sent again. Without a body
// the Transport repeats a GET whenever a connection that it has used before breaks, on one connection after another.
type sentOnce struct{ io.Reader }

// ask returns what a service says of a code, or nil. It is a function because methods have no type parameters.
func ask[T any](ctx context.Context, u *upstream, name, code string, isRight func(T) bool) *T {
	var value *T
	// It runs in a goroutine of its own, where a panic would end the process.
	err := safely(func() (err error) {
		value, err = fetch[T](ctx, u, name, code)
		if err == nil && !isRight(*value) {
			err = errors.New("the value is out of range")
		}
		return err
	})
	if err != nil {
		// A client that has left is no failure of the service.
		if !errors.Is(ctx.Err(), context.Canceled) {
			u.log.WarnContext(ctx, "missing in a report", "field", name, "error", err)
		}
		return nil
	}
	return value
}

func fetch[T any](ctx context.Context, u *upstream, name, code string) (*T, error) {
	address := u.base.JoinPath(name, code).String()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, sentOnce{http.NoBody})
	if err != nil {
		return nil, err
	}
	request.Header.Set("X-Request-Id", telemetry.RequestID(ctx))
	response, err := u.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %d", response.StatusCode)
	}
	body, err := io.ReadAll(http.MaxBytesReader(nil, response.Body, maxUpstreamBody))
	if err != nil {
		return nil, err
	}
	var fields map[string]jsontext.Value
	if err := json.Unmarshal(body, &fields); err != nil {
		return nil, err
	}
	var value *T
	if err := json.Unmarshal(fields[name], &value); err != nil {
		return nil, err
	}
	if value == nil {
		return nil, errors.New("the value is null")
	}
	return value, nil
}
