module example/bounded-work

go 1.27.0

toolchain go1.27.4

require golang.org/x/sync v0.25.0
