module example/states

go 1.27.0

toolchain go1.27.4

tool github.com/alecthomas/go-check-sumtype/cmd/go-check-sumtype

require (
	github.com/alecthomas/go-check-sumtype v0.5.0 // indirect
	golang.org/x/mod v0.39.0 // indirect
	golang.org/x/sync v0.22.0 // indirect
	golang.org/x/tools v0.49.0 // indirect
)
