module example/cpu-burst

go 1.27.0

toolchain go1.27.4
