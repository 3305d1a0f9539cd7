package main

import (
	"context"
	"errors"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

var errOutside = errors.New("the guest reserved memory that it does not have")

// memoryPages limits the memory of the guest to 16 MiB, in pages of 64 KiB.
const memoryPages = 256

// sandboxed is one instance of the module. It serves one call at a time: a host with
// many goroutines keeps a pool of instances.
type sandboxed struct {
	ctx                   context.Context
	runtime               wazero.Runtime
	memory                api.Memory
	nothing, reserve, sum api.Function
	// Arguments and results pass through here, so that a call allocates nothing.
	stack []uint64
}

// instantiate makes a guest. If it is guarded, a call ends with its context: without
// that, a loop without end in the guest can stop the whole Go process.
func instantiate(ctx context.Context, module []byte, guarded bool) (*sandboxed, error) {
	config := wazero.NewRuntimeConfig().
		WithMemoryLimitPages(memoryPages).
		WithCloseOnContextDone(guarded)
	runtime := wazero.NewRuntimeWithConfig(ctx, config)
	guest, err := runtime.Instantiate(ctx, module)
	if err != nil {
		return nil, errors.Join(err, runtime.Close(ctx))
	}
	return &sandboxed{
		ctx:     ctx,
		runtime: runtime,
		memory:  guest.Memory(),
		nothing: guest.ExportedFunction("nothing"),
		reserve: guest.ExportedFunction("reserve"),
		sum:     guest.ExportedFunction("sum"),
		stack:   make([]uint64, 1),
	}, nil
}

func (s *sandboxed) Close() error {
	return s.runtime.Close(s.ctx)
}

func (s *sandboxed) Nothing() error {
	return s.nothing.CallWithStack(s.ctx, s.stack)
}

// #region wazero

// Sum copies data into the memory of the guest, which can read nothing else. After an
// error the guest may be left halfway: make a new one.
func (s *sandboxed) Sum(data []byte) (uint64, error) {
	s.stack[0] = api.EncodeU32(uint32(len(data)))
	if err := s.reserve.CallWithStack(s.ctx, s.stack); err != nil {
		return 0, err
	}
	if !s.memory.Write(api.DecodeU32(s.stack[0]), data) {
		return 0, errOutside
	}
	if err := s.sum.CallWithStack(s.ctx, s.stack); err != nil {
		return 0, err
	}
	return s.stack[0], nil
}

// #endregion
