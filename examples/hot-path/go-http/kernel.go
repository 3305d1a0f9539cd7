package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

type remote struct{ client *http.Client }

func connect(socket string) *remote {
	var dialer net.Dialer
	return &remote{&http.Client{
		// A call across processes can hang, so each has a deadline.
		Timeout: time.Second,
		Transport: &http.Transport{
			DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
				return dialer.DialContext(ctx, "unix", socket)
			},
		},
	}}
}

func (r *remote) Nothing() error {
	_, err := r.post("/nothing", nil)
	return err
}

func (r *remote) Sum(data []byte) (uint64, error) {
	// encoding/json writes bytes as base64.
	request, err := json.Marshal(struct {
		Data []byte `json:"data"`
	}{data})
	if err != nil {
		return 0, err
	}
	body, err := r.post("/sum", request)
	if err != nil {
		return 0, err
	}
	var response struct {
		Sum uint64 `json:"sum"`
	}
	err = json.Unmarshal(body, &response)
	return response.Sum, err
}

func (r *remote) post(path string, body []byte) ([]byte, error) {
	// The host name is not looked up, because the socket is dialled anyway.
	url := "http://kernel" + path
	response, err := r.client.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	// Only a body that was read to its end leaves a connection to use again.
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if response.StatusCode >= http.StatusBadRequest {
		return nil, fmt.Errorf("POST %s: %s: %s", path, response.Status, answer)
	}
	return answer, nil
}
