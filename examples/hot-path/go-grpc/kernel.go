package main

import (
	"context"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"example/hot-path/go-grpc/kernelpb"
)

// A call across processes can hang, so each has a deadline.
const deadline = time.Second

type remote struct {
	connection *grpc.ClientConn
	client     kernelpb.KernelClient
}

func connect(socket string) (*remote, error) {
	// A socket in the file system is guarded by permissions instead of TLS.
	connection, err := grpc.NewClient(
		"unix:"+socket,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
	)
	if err != nil {
		return nil, err
	}
	return &remote{connection, kernelpb.NewKernelClient(connection)}, nil
}

func (r *remote) Close() error {
	return r.connection.Close()
}

func (r *remote) Nothing() error {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	_, err := r.client.Nothing(ctx, &kernelpb.NothingRequest{})
	return err
}

func (r *remote) Sum(data []byte) (uint64, error) {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	response, err := r.client.Sum(ctx, &kernelpb.SumRequest{Data: data})
	return response.GetSum(), err
}
